/** Formats that are often supplied by mistake instead of a monitor file. */
export type OtherFormat =
  | 'csv' | 'owid' | 'xlsx' | 'ods' | 'xls' | 'zip' | 'gzip' | 'pdf' | 'json-stat' | 'json-stat-1' | 'json-stat-list' | 'cbs-4' | 'cbs-3' | 'sdmx' | 'sdmx-xml'
  | 'pxweb-1' | 'pxweb-2' | 'eurostat-error' | 'datapackage' | 'geojson' | 'topojson' | 'vega' | 'rows' | 'stories' | 'feed' | 'xml' | 'login-page' | 'lost-page' | 'page'; // prettier-ignore
