import { guard } from './guard.js';
import type { Migration } from './migration.js';

/** Lets the initial rule set of a campaign change its version, as it does with the campaign; every other one keeps it. */
export const initialRuleSetVersion: Migration = {
  version: 43,
  name: 'initial-rule-set-version',
  statements: (dialect) => {
    const [dropped, differs] =
      dialect.engine === 'sqlite'
        ? ['DROP TRIGGER rule_sets_guard_2', 'IS NOT']
        : ['DROP TRIGGER rule_sets_guard_0 ON rule_sets', 'IS DISTINCT FROM'];
    const fixed = ['id', 'campaign_id', 'created_by', 'created_at'];
    const changes = fixed.map((name) => `NEW.${name} ${differs} OLD.${name}`).join(' OR ');
    return [
      dropped,
      ...guard(
        {
          name: 'rule_sets_fixed',
          table: 'rule_sets',
          event: 'UPDATE',
          when: `${changes} OR (OLD.effective_from IS NOT NULL AND NEW.version <> OLD.version)`,
          because: 'is fixed',
        },
        dialect,
      ),
    ];
  },
};
