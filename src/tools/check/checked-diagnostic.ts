/** A `Diagnostic` with only the details that its text needs. */
export type CheckedDiagnostic =
  | { readonly kind: 'stripped'; readonly asText: boolean }
  | {
      readonly kind: 'policy';
      readonly directive: string;
      readonly blocked: string;
      readonly line: string;
    }
  | { readonly kind: 'consent'; readonly what: 'script' | 'frame'; readonly address: string }
  | { readonly kind: 'silent-frame'; readonly address: string }
  | { readonly kind: 'unclosed'; readonly widget: string }
  | { readonly kind: 'unknown-attribute'; readonly name: string }
  | {
      readonly kind: 'unknown-widget';
      readonly what: 'element' | 'div' | 'link' | 'frame';
      readonly name: string;
    }
  | { readonly kind: 'link-place'; readonly address: string }
  | { readonly kind: 'no-script'; readonly bundled: boolean }
  | { readonly kind: 'versions'; readonly versions: readonly string[] }
  | { readonly kind: 'old-version'; readonly version: string; readonly newest: string }
  | {
      readonly kind: 'problem';
      readonly widgets: readonly string[];
      readonly said: string;
      readonly fault: CheckedFault | null;
    }
  | { readonly kind: 'waiting'; readonly widgets: readonly string[] }
  | {
      readonly kind: 'heading-level';
      readonly heading: string;
      readonly level: number;
      readonly before: number;
    }
  | { readonly kind: 'same-heading'; readonly heading: string; readonly count: number }
  | { readonly kind: 'contrast'; readonly widget: string; readonly ratio: number };

export interface CheckedFault {
  readonly code: string;
  readonly address: string | null;
  readonly found: string | null;
  readonly cause: 'cors' | 'policy' | 'unreachable' | null;
}
