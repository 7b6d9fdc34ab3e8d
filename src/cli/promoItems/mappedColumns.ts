import type { TableSchema } from '../../tables/column.js';

/**
 * The same table with the columns that the user names. A kind of offer that no column says is a discounted product, and
 * without a sale the price is the list price.
 */
export function mappedColumns({ columns }: TableSchema, map: Readonly<Record<string, string>>): TableSchema {
  const optional = new Set(['type', 'salePrice'].filter((field) => map[field] === undefined));
  return {
    columns: columns.map((column) => {
      const name = map[column.field];
      if (name !== undefined) return { ...column, names: [name], required: true };
      const { required: _, ...others } = column;
      return optional.has(column.field) ? others : column;
    }),
    complete: (row) => ({ type: 'discountProduct', salePrice: row.listPrice, ...row }),
  };
}
