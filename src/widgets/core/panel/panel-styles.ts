import { css } from 'lit';

/**
 * Styles of the disclosures below a figure, which are visible before their content is loaded, and of the source line
 * below them.
 */
export const panelStyles = css`
  details {
    margin-top: 1rem;
    border-block: 1px solid var(--_rule);
  }
  details + details,
  .data + details {
    margin-top: 0;
    border-top: 0;
  }
  summary {
    min-height: max(var(--_target-size), 24px);
    padding-block: 0.65rem;
    font-size: max(var(--_font-size-small), 13px);
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .paper {
    display: none;
  }
  @media print {
    .paper {
      display: inline;
      overflow-wrap: anywhere;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    details {
      border: 0;
    }
  }
`;
