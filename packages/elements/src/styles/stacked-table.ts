import { css } from "lit";

/**
 * Tables whose rows stand as blocks where there is no room for columns (堆叠表格): each cell then has its column's name beside it,
 * from `data-label`. They stand in a container of their own; the markup says by `role` that it is a table, which a browser
 * no longer knows once its rows are blocks.
 */
export const stackedTable = css`
  table {
    inline-size: 100%;
  }
  th,
  td {
    overflow-wrap: anywhere;
  }
  thead {
    display: table-header-group;
  }
  tr {
    break-inside: avoid;
  }
  @container (max-width: 36rem) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr {
      padding-block: 8px;
      border-block-end: 1px solid var(--_line);
    }
    tbody th,
    tbody td {
      padding: 1px 0;
      border: 0;
    }
    tbody th {
      font-weight: 600;
    }
    td[data-label] {
      display: flex;
      flex-wrap: wrap;
      gap: 0 8px;
      align-items: baseline;
    }
    td[data-label]::before {
      flex: 0 0 6rem;
      content: attr(data-label);
      color: var(--_muted);
    }
  }
`;
