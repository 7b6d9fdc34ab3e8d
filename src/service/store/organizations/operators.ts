/** A SELECT of the ids of the operator's organizations: operators, and all organizations below them. */
export const operatorOrganizations = `WITH RECURSIVE own (id) AS (
    SELECT o.id FROM organizations o WHERE o.role = 'operator'
    UNION SELECT child.id FROM organizations child JOIN own ON child.parent_id = own.id
  ) SELECT id FROM own`;
