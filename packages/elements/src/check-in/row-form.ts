import { html, nothing } from "lit";

/** A form below the row it is about, as wide as the table; nothing where it is not open there. */
export function rowForm(form: unknown, columns: number): unknown {
  return form === nothing
    ? nothing
    : html`<tr role="row" class="form-row">
        <td role="cell" colspan=${columns}>${form}</td>
      </tr>`;
}
