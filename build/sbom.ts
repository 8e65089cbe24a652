import type { Asset } from './files.js';
import type { Shipped } from './licences.js';

interface Release {
  readonly name: string;
  readonly version: string;
  readonly packages: readonly Shipped[];
  readonly files: readonly Asset[];
}

/**
 * Contents of a release, as CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/): the packages of which code stands
 * in its files, and each file with its hash. Without a time or a serial number, so that two builds give the same bytes.
 */
export const sbom = ({ name, version, packages, files }: Release): object => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: {
    component: { type: 'library', name, version, licenses: [{ license: { id: 'MIT' } }] },
  },
  components: [
    ...packages.map((one) => ({
      type: 'library',
      name: one.name,
      version: one.version,
      purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
      licenses: [{ license: { id: one.license } }],
    })),
    ...files.map(({ file, integrity }) => ({
      type: 'file',
      name: file,
      hashes: [
        {
          alg: 'SHA-384',
          content: Buffer.from(integrity.replace('sha384-', ''), 'base64').toString('hex'),
        },
      ],
    })),
  ],
});
