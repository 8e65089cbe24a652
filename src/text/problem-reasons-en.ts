import type { ProblemCode } from '../model/problem.js';

/** Cause and remedy per problem code, for site owners: in the console, and in the check of a page. */
export const reasons: Readonly<Record<ProblemCode, string>> = {
  'no-source':
    'The widget does not say where its figures are. Give it src="…", or put <meta name="tp-monitor" content="…"> in the head of the page.',
  'bad-address':
    'The address is no http or https address, holds a name and password, or leads to a data block that the page does not have. In an index: a file leads to another origin than the index.',
  'mixed-content':
    'The page came over https and the figures are at an http address, which browsers refuse. Use the https address.',
  network:
    'The file could not be fetched. Either the server does not answer, or it sends no "Access-Control-Allow-Origin: *", or connect-src in the security policy of the page does not name it. The line of the browser itself, just above, tells which; ?tp-check behind the address of the page finds out too.',
  timeout:
    'The server of the figures was too slow. Somebody should look at that server; readers can try again.',
  'http-status':
    'The server of the figures answered with an error. 404 or 410: nothing is at this address, so check it. 401 or 403: the file is not public, and widgets never send a login. Others: look at the server.',
  'too-large':
    'The file is over 5 MB or holds over a million cells. Publish one file per indicator, with fewer combinations.',
  'not-data':
    'The address gives a web page instead of data: often a login page, a consent wall, or an error page that says that all is well. Open the address in a private window to see it.',
  'not-json':
    'The text at the address is no JSON: something broke on the way, the upload stopped halfway, or it was written by hand.',
  'member-twice':
    'An object in the file names a member twice, so that nobody can know which one is meant. Remove one.',
  encoding: 'The file is not in UTF-8, so that letters could come out wrong. Save it as UTF-8.',
  empty: 'The answer of the server holds nothing. Publish the file again.',
  'unknown-format':
    'The file is JSON, but no monitor-indicator and no monitor-index. An index names indicator files, not other indexes.',
  'other-format':
    'The address gives a file of another kind. The widgets read the own format of the monitor: how to make such a file is in the manual, under “The monitor format”.',
  'newer-version':
    'The file is of a newer format than this version of the widgets knows. Use a newer version of the widgets.',
  shape:
    'Something that the widgets cannot do without is missing from the file, or of another kind. The publisher of the figures can mend it.',
  'control-totals':
    'The file does not agree with its own check (rows, values, sum): it lost or gained something on its way. Publish it again.',
  'unit-mismatch':
    'The numbers cannot be of the unit of the file: a point between thousands was read as a decimal point, or per cents stand as fractions of one. Mend the numbers, or declare decimals or a multiplier.',
  'parts-over-total':
    'The parts of a total are together more than it. One of the numbers is wrong; or the categories overlap, and the unit may not say that it is additive.',
  'rows-left-out':
    'What was asked for is in a row that could not be read. The publisher of the figures can mend that row.',
  'period-twice': 'The file names a period twice, so that nobody can know which column is right.',
  'category-twice':
    'The file has two dimensions with one id, or two categories of a dimension with one code.',
  'unknown-indicator': 'There is no indicator with this id. Take one of those that were expected.',
  'unknown-edition':
    'This edition is not there whole, so that nothing can be pinned to it. Take one of those that were expected.',
  'unknown-dimension':
    'An attribute names a dimension that the file does not have. Take one of those that were expected.',
  'unknown-category':
    'An attribute names a code that the file does not have. Take one of those that were expected: showing the total instead would be another figure than was asked for.',
  'unknown-period':
    'The period is not in the figures, or the first one comes after the last. Take one of those that were expected.',
  'unknown-target': 'The file has no such target. Take one of those that were expected.',
  'no-data':
    'The codes exist, but the file has no figures for this combination: they were not published.',
  'bad-attribute':
    'An attribute cannot be read, or leaves a choice open. filter takes pairs such as "gender=F level=mbo"; period takes "last-5", "2015..2023" or one period.',
  'mixed-regions':
    'Regions of several divisions never stand on one map, since they overlap. Name one division with level="…".',
  internal:
    'The code of the widget made a mistake, or the page replaced something of the browser that it needs. The file of figures is not the cause. Report this line, with the address of the page, to the makers of the widgets.',
  'script-blocked':
    'A script file of the widgets could not be had: script-src in the security policy of the page does not allow it, it was changed since it was published, or it is gone. The line of the browser itself, just above, tells which.',
  'files-blocked':
    'The script file that makes the downloads below a table could not be had: script-src in the security policy of the page does not allow it, it was changed, or it is gone.',
  'chart-blocked':
    'A script file that draws could not be had, or drawing failed. Sentence and table stand. With <tp-chart>: frame-src in the security policy of the page does not name the host of the widgets, or chart.html is not there.',
  'draw-failed': 'The picture failed its checks and is not shown. Sentence and table stand.',
};
