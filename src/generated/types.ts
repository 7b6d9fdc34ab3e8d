// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

export interface paths {
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Health of the service
         * Whether the service and its store respond. Needs no key.
         */
        get: operations["retrieveHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This contract
         * The contract that the service serves, as JSON. Needs no key.
         */
        get: operations["retrieveOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Key, scopes and limits of the caller
         * The organization of the key, its scopes and its limits.
         */
        get: operations["retrieveMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Metrics of the service
         * Counters, gauges and histograms of the service in the text format of Prometheus, version 0.0.4. Labels are operation ids, classes of status and other terms of this contract; never ids of rows, keys or persons. Where several processes serve one address, counters are summed up, and metrics of one process have the label worker. For the operator; use a key that has this scope alone. While the database cannot be reached, a key that was authenticated before is accepted.
         */
        get: operations["retrieveMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organizations
         * All organizations, oldest first. For the operator.
         */
        get: operations["listOrganizations"];
        put?: never;
        /**
         * Create an organization
         * Creates a partner (a mall, a chain, a platform, a POS vendor) or another operator. For the operator.
         */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organizationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an organization
         * One organization. For the operator.
         */
        get: operations["retrieveOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the scopes of an organization
         * Sets the scopes that an organization is granted. All organizations below it and all their keys lose at once the scopes that it loses. An organization below another cannot change its own scopes, nor those of an organization that is not below it. For the operator.
         */
        patch: operations["updateOrganization"];
        trace?: never;
    };
    "/v1/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List persons
         * Persons of all organizations or of one, oldest first. An organization below another sees its own and those below it. For the operator.
         */
        get: operations["listPersons"];
        put?: never;
        /**
         * Create a person
         * Creates a natural person who works for an organization and may have API keys. Actions that need two persons are checked by person, however many keys each of them has. For the operator.
         */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/persons/{personId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable a person
         * Ends all keys of a person at once, and lets them get no other. Disabling them again changes nothing. The last person who can manage the keys of the operator is not disabled. For the operator.
         */
        post: operations["disablePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * Keys of all organizations or of one, newest first, without their secrets. An organization below another sees its own and those below it. For the operator.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Create an API key
         * Creates a key for an organization, in the mode of the service, with no scope that the key of the caller lacks. The response has a claim code, with which the holder of the key gets its secret (`claimKey`); nobody else is shown it. A publishable key is no secret and is shown at once. For the operator.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Claim an API key
         * Gives the secret of a new key to whoever has its claim code. A code works once and for a day; after five wrong attempts it ends. Needs no key.
         */
        post: operations["claimKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the quota of an API key
         * Gives a key a quota of its own, such as a vendor with thousands of tills needs, or takes it back. It holds within 2 seconds in every process. For the operator.
         */
        patch: operations["updateKey"];
        trace?: never;
    };
    "/v1/keys/{keyId}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate an API key
         * Creates a new key with the same scopes. The old key stays valid for `graceSeconds`, so that tills can be changed one by one. Whoever rotates the very key that sends the request gets the new one; of another key the response has a claim code for its holder. A key with a scope that the caller lacks is not rotated, but can be revoked. For the operator.
         */
        post: operations["rotateKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{keyId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an API key
         * Revokes a key at once. Revoking it again changes nothing. For the operator.
         */
        post: operations["revokeKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Review who has access
         * All keys that are valid, with their holders, scopes, makers, last use and end, what is remarkable about each, the approvers in force, and when access was last reviewed. Access is reviewed every 92 days. An organization below another sees its own and those below it. For the operator.
         */
        get: operations["reviewAccess"];
        put?: never;
        /**
         * Record that access was reviewed
         * Records that the person of the key has reviewed who has access, so that the next review is due 92 days later. For the operator.
         */
        post: operations["recordAccessReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List campaigns
         * Campaigns, ordered by id. Only the operator sees drafts.
         */
        get: operations["listCampaigns"];
        put?: never;
        /**
         * Create a campaign
         * Creates a campaign in draft. For the operator.
         */
        post: operations["createCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a campaign
         * One campaign with its periods, regions, activities and rules.
         */
        get: operations["retrieveCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a campaign
         * Changes the given fields and keeps all others. The rule set can be changed only in draft. For the operator.
         */
        patch: operations["updateCampaign"];
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate a campaign
         * Opens a draft for merchants and transactions, once the duties that the campaign requires for it are approved; else it names those that are missing. For the operator.
         */
        post: operations["activateCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/reevaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge transactions again
         * After the purchase or registration period was moved, judges transactions again by the periods of now, a batch of them with each call: go on with `nextCursor`. A verdict that changes is an adjustment (reevaluation), once; what a draw has used stays as it is. With `dryRun` it only says what it would change; entries that a cap limits across batches are then an upper bound. For the operator.
         */
        post: operations["reevaluateTransactions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/close-registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the registration of a campaign
         * Accepts no more merchants, transactions and claims from now on. Accepted transactions can still be refunded and voided, and draws can still be drawn and published. Transactions that tills have not sent yet stay in their outbox. For the operator.
         */
        post: operations["closeRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle a campaign
         * Ends a campaign whose registration is closed, once every draw is drawn or voided, every prize is paid or forfeited, and every incident is closed. For the operator.
         */
        post: operations["settleCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List duties
         * What the campaign asks of the organizations of its chain, oldest first, with states, dates and what is late. The operator sees all; everybody else what their organization owes, also while the campaign is a draft.
         */
        get: operations["listDuties"];
        put?: never;
        /**
         * Declare duties
         * Asks plans, checklists and evidence of organizations of the chain, all or none. The same kind, phase and date is declared once for an organization. What is required for activation is declared while the campaign is a draft. For the operator.
         */
        post: operations["declareDuties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/duties/{dutyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a duty
         * One duty, with answers, evidence and the last decision. For who owes it and for the operator.
         */
        get: operations["retrieveDuty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/duties/{dutyId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an evidence file
         * Takes in a file for the next submission: PDF, PNG, JPEG, WebP or UTF-8 text by its bytes, at most 750,000 bytes, and twenty for a duty; a longer document is sent in several. It is stored under its SHA-256 and encrypted, and never changes. For who owes the duty.
         */
        post: operations["addDutyEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/duties/{dutyId}/evidence/{evidenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an evidence file
         * The bytes of a file, decrypted and compared with their hash. For who owes the duty and for the operator; each reading is logged.
         */
        get: operations["retrieveDutyEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/duties/{dutyId}/evidence/{evidenceId}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase an evidence file
         * Erases the bytes of a file and the key that decrypts them; its hash stays. Refused while the duty is submitted, and once it is approved until the campaign is settled. For who owes the duty.
         */
        post: operations["eraseDutyEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/duties/{dutyId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a duty for review
         * Hands in the answers to the checklist, with the evidence files that are there. From then on neither changes until changes are requested. A person submits it. For who owes the duty.
         */
        post: operations["submitDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/duties/{dutyId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a duty
         * Approves what was submitted, which needs signatures of approvers who neither submitted it nor added evidence to it (act duty.approve). For the operator.
         */
        post: operations["approveDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/duties/{dutyId}/request-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request changes of a duty
         * Sends what was submitted back to the organization, with the reason. For the operator.
         */
        post: operations["requestDutyChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/duties/{dutyId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a duty
         * Asks a duty no more, such as one that was declared by mistake or with a wrong date. It needs signatures of approvers (act duty.withdraw). An approved duty stays. For the operator.
         */
        post: operations["withdrawDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/duties/{dutyId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of a duty
         * Every step of a duty, oldest first. The record is only ever appended. For who owes it and for the operator.
         */
        get: operations["listDutyEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rule sets
         * All versions of the campaign's rules, oldest first. Only the operator sees drafts.
         */
        get: operations["listRuleSets"];
        put?: never;
        /**
         * Draft a rule set
         * Drafts a new version of the rules of an open campaign, effective from a date on. No transaction is evaluated by it before another person publishes it. The rules of a campaign in draft are changed with the campaign.
         */
        post: operations["createRuleSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/rule-sets/{ruleSetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a rule set
         * A version of the campaign's rules. Only the operator sees drafts.
         */
        get: operations["retrieveRuleSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a draft
         * Changes a version that is not published. A submitted version becomes a draft again.
         */
        patch: operations["updateRuleSet"];
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/rule-sets/{ruleSetId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a draft
         * Requests the publication of the draft, as it is, by another person.
         */
        post: operations["submitRuleSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/rule-sets/{ruleSetId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discard a rule set
         * Discards a draft or a submitted version. It stays in the list, and its number is not used again. For the operator.
         */
        post: operations["discardRuleSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/rule-sets/{ruleSetId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a rule set
         * Applies a submitted version to sales from its date on, in place of the version before. A person who made, changed or submitted it cannot publish it, with whatever key. Transactions that were evaluated before keep their evaluation.
         */
        post: operations["publishRuleSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/rule-bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the signed rules
         * The signed bundle of the published rules, with their dates and the caller's merchants as far as the rules need them. With it a till can evaluate a sale offline.
         */
        get: operations["retrieveRuleBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/merchants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List merchants
         * The caller's merchants, oldest first; the operator sees all.
         */
        get: operations["listMerchants"];
        put?: never;
        /**
         * Register a merchant
         * Registers a merchant for review. A request with the `externalId` and the content of a registered merchant returns that merchant with 200.
         */
        post: operations["registerMerchant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/merchants/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register many merchants
         * Registers up to 1,000 merchants, in any order of parents and children. Each row has a result of its own.
         */
        post: operations["registerMerchants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/merchants/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide about many merchants
         * Approves, rejects, suspends or resumes up to 1,000 merchants at once, or sends them back, with a result for each. One that cannot be changed does not keep the others from it. A selection of more takes several calls, each with `next` of the one before. For the operator.
         */
        post: operations["reviewMerchants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/merchants/{merchantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a merchant
         * One merchant, by id or by `external:` and the caller's own externalId.
         */
        get: operations["retrieveMerchant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a merchant
         * Changes the given fields and keeps all others. It submits a merchant in changesRequested or rejected again.
         */
        patch: operations["updateMerchant"];
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/merchants/{merchantId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a merchant
         * Ends the participation of a merchant: no more transactions are accepted for it. Those before stay counted. Of those below, only the caller's own are withdrawn with it; the operator withdraws all.
         */
        post: operations["withdrawMerchant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/merchants/{merchantId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a merchant
         * Approves a submitted merchant and evaluates the transactions that are held for it. For the operator.
         */
        post: operations["approveMerchant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/merchants/{merchantId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a merchant
         * Rejects a submitted merchant, with a reason for the partner. For the operator.
         */
        post: operations["rejectMerchant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/merchants/{merchantId}/request-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request changes of a merchant
         * Sends a submitted merchant back to the partner, with the changes that are needed. For the operator.
         */
        post: operations["requestMerchantChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/merchants/{merchantId}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a merchant
         * Suspends an approved merchant with a reason: no more transactions are accepted for it. Those before stay counted. For the operator.
         */
        post: operations["suspendMerchant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/merchants/{merchantId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a merchant
         * Accepts transactions of a suspended merchant again. For the operator.
         */
        post: operations["resumeMerchant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/directory/merchants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the merchants that take part
         * The approved merchants of the campaign, of all organizations, oldest first, as shoppers may see them. For the app and the operator.
         */
        get: operations["listApprovedMerchants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/directory/merchants/{merchantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a merchant that takes part
         * One approved merchant by the id that the service gave, as shoppers may see it. One that is not approved is not found. For the app and the operator.
         */
        get: operations["retrieveApprovedMerchant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/shared-ubns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List UBNs that several organizations have
         * UBNs under which merchants of several organizations issue invoices, with who, since when, and who was decided to be the seller of record. Merchants that were rejected or have withdrawn do not count. For the operator.
         */
        get: operations["listSharedUbns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/shared-ubns/{ubn}/seller": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide who the seller of record is
         * From a date of documents, invoices of this UBN count for one organization where several push them; until the date of the next decision. Conflicts over such documents are decided by it, but for those that the operator has decided one by one. May be decided again. For the operator.
         */
        post: operations["decideSeller"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invitations
         * Invitations that the caller's organization made or received, oldest first; the operator sees all.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Ask to stand below a merchant of another organization
         * Asks another organization to take a merchant in below its mall, district or marketplace. Nothing changes until it accepts.
         */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an invitation
         * One invitation that the caller's organization made or received.
         */
        get: operations["retrieveInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/invitations/{invitationId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * Takes the merchant in: from now on it stands below the parent, and has its industry and district where it states none. For the organization of the parent.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/invitations/{invitationId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse an invitation
         * Refuses a pending invitation. For the organization of the parent.
         */
        post: operations["refuseInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/invitations/{invitationId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an invitation
         * Takes a pending invitation back, for the organization that made it; or ends an accepted one, for either: the merchant then stands below no other.
         */
        post: operations["endInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List transactions
         * The caller's transactions, in the order in which they were pushed; the operator sees all.
         */
        get: operations["listTransactions"];
        put?: never;
        /**
         * Push a transaction
         * Pushes one transaction. 201: accepted, with its evaluation. 200: the document was known already; nothing is counted twice. A transaction of a merchant that awaits approval is held, and evaluated on approval; so is one that exceeds a limit of the campaign, until the operator releases it.
         */
        post: operations["pushTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/transactions/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push many transactions
         * Pushes up to 1,000 transactions. Each row has a result of its own, in order. Results include evaluations on request.
         */
        post: operations["pushTransactions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/transactions/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release or reject sales that are held
         * Decides about up to 1,000 sales that exceed a limit of the campaign, with a result for each. What is released is judged now, by the rules of its time, and counts; where its merchant is not approved, it waits for that. What is rejected counts nowhere; its partner reads the reason, and may push the document again, mended. A selection of more takes several calls, each with `next` of the one before. For the operator.
         */
        post: operations["reviewTransactions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/transactions/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Claim a transaction for a participant
         * Claims an e-invoice by number, date and random code, before or after its transaction arrives; before it, the claim waits, and says until when. A document can be claimed once. The response does not reveal whether the document exists: a claim with a wrong code waits like one with the right code. What a participant or a network tries is limited, and stops nobody else: after 5 different codes of one participant for one document within a day, further ones are refused. After 50 claims of one participant that wait, after 10 different codes from one network (`clientAddress`) for one document, or many claims from one network, only the code of a transaction that is there is taken and any other claim is `rejected` (`claim_locked`); after twice as many, all are refused. For the app and the operator.
         */
        post: operations["claimTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/transactions/{transactionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a transaction
         * One transaction with its adjustments, by id or by `external:` and the caller's own externalId.
         */
        get: operations["retrieveTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/transactions/{transactionId}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void a transaction
         * Voids a transaction as a whole and reverses its entries. Voiding it again with the same kind changes nothing.
         */
        post: operations["voidTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/transactions/{transactionId}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refund a transaction
         * Refunds a part or all of a transaction. The rest is evaluated again, and entries are reversed.
         */
        post: operations["refundTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/transactions/{transactionId}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a transaction qualified or not
         * The latest evaluation, clause by clause.
         */
        get: operations["retrieveEvaluation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conflicts over documents
         * Documents that several organizations have pushed, oldest first. An organization sees those of its own documents, and of each its own side alone; the operator sees all sides.
         */
        get: operations["listConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/conflicts/{conflictId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a conflict over a document
         * One conflict, with the caller's own side; the operator sees all sides.
         */
        get: operations["retrieveConflict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/conflicts/{conflictId}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide whose transaction counts
         * The transaction of the chosen organization counts from now on, and the others do not. Figures and entries move by deltas; a pool that a draw has frozen stays as it is. May be decided again. For the operator.
         */
        post: operations["decideConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/claims/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List claims of a participant
         * The claims of one participant, oldest first: what became of each, or why it waits and until when. The token of the participant is in the body, so that no URL contains it. For the app and the operator.
         */
        post: operations["listClaims"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/claims/{claimId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a claim
         * One claim that the caller's organization made, as it is now; the operator sees all. A claim that waits says what for and until when; one that waited in vain has lapsed.
         */
        get: operations["retrieveClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/receipt-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List claims to paper receipts
         * Claims to paper receipts of the caller's merchants, oldest first, for the shop to compare with its booklet; the operator sees all. They do not name participants.
         */
        get: operations["listReceiptClaims"];
        put?: never;
        /**
         * Claim a paper receipt for a participant
         * Claims the paper receipt of an approved merchant by the shop's code, terminal, number, day and amount. It counts once the shop or the operator confirms it, or the shop pushes the receipt with this amount, in whichever order. The same claim again gives the same. How many a participant may claim in a day, and at one shop, is a setting of the campaign. For the app and the operator.
         */
        post: operations["claimReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/receipt-claims/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm claims to paper receipts
         * Confirms up to 1,000 claims of the caller's merchants, each with a result of its own; the operator confirms those of all. Each receipt becomes a transaction of the merchant unless it is one, is judged as registered when it was claimed, and gives its entries to the participant. Confirming again changes nothing. Of several claims to one receipt the confirmed one counts, and the others are rejected.
         */
        post: operations["confirmReceiptClaims"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/receipt-claims/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject claims to paper receipts
         * Rejects up to 1,000 claims of the caller's merchants that wait for confirmation, each with a result of its own; the operator rejects those of all. The shopper reads the reason. Rejecting again changes nothing.
         */
        post: operations["rejectReceiptClaims"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/zones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List zones
         * The zones of the campaign, at most 200. For the operator also those that partners have used without their being declared.
         */
        get: operations["listZones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/zones/{zoneId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Declare a zone
         * Declares a zone of the campaign, or changes one. From the first one on, offers are listed in declared zones only. For the operator.
         */
        put: operations["putZone"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/promo-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List promo items
         * The caller's promo items, oldest first; the operator sees all.
         */
        get: operations["listPromoItems"];
        put?: never;
        /**
         * Create or replace a promo item
         * Creates the item with this externalId (201), or replaces it (200).
         */
        post: operations["upsertPromoItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/promo-items/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or replace many promo items
         * Creates or replaces up to 1,000 items. A row that changes nothing has the status duplicate.
         */
        post: operations["upsertPromoItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/promo-items/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide about many offers
         * Approves or rejects up to 1,000 offers of zones that need a review, with a result for each. An approved offer is live at once. A selection of more takes several calls, each with `next` of the one before. For the operator.
         */
        post: operations["reviewPromoItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/promo-items/{promoItemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a promo item
         * One promo item, by id or by `external:` and the caller's own externalId.
         */
        get: operations["retrievePromoItem"];
        put?: never;
        post?: never;
        /**
         * Remove a promo item
         * Removes the item; a tombstone of it stays. Removing it again changes nothing.
         */
        delete: operations["removePromoItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/directory/promo-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the offers that are live
         * The offers of approved merchants that are valid now, of all organizations, oldest first, as shoppers may see them. For the app and the operator.
         */
        get: operations["listLivePromoItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/directory/promo-items/{promoItemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an offer that is live
         * One offer by the id that the service gave, as shoppers may see it. One that is not valid now, or whose merchant is not approved, is not found. For the app and the operator.
         */
        get: operations["retrieveLivePromoItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/mirrors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List mirrors
         * The caller's mirrors, oldest first; the operator sees all.
         */
        get: operations["listMirrors"];
        put?: never;
        /**
         * Open a mirror
         * Starts to synchronize a zone of the caller with a feed. A zone has one open mirror at a time; a mirror whose sender sent nothing until `expiresAt` is replaced by a new one. No change is visible before the mirror is applied. Items that other requests upsert or remove in the meantime are newer than the feed and are kept.
         */
        post: operations["openMirror"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/mirrors/{mirrorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a mirror
         * One mirror, with its plan once it is planned.
         */
        get: operations["retrieveMirror"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/mirrors/{mirrorId}/digests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Digests of a zone
         * Content of the zone as one digest for each bucket of items, so that only differences need to be sent.
         */
        get: operations["retrieveMirrorDigests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/mirrors/{mirrorId}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compare buckets
         * Compares whole buckets of the feed with the zone. The response names the items that the zone lacks, which are to be sent. Other items of the zone in these buckets will be removed, unless they are sent changed or are in `kept`.
         */
        post: operations["compareMirror"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/mirrors/{mirrorId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stage items
         * Stages up to 1,000 items. The item of a rejected row stays as it is. A row that changes nothing has the status duplicate.
         */
        post: operations["stageMirrorItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/mirrors/{mirrorId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List changes
         * What the mirror would change, item by item, until it is applied or aborted.
         */
        get: operations["listMirrorChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/mirrors/{mirrorId}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan a mirror
         * Says that all differences are staged. Counts the changes, and blocks a mirror that looks like an accident (see MirrorObstacle). It may be planned again.
         */
        post: operations["planMirror"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/mirrors/{mirrorId}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply a mirror
         * Makes the zone equal the feed in one change: readers see the old state or the new one. A blocked mirror is applied only with `confirm` set to true.
         */
        post: operations["applyMirror"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/mirrors/{mirrorId}/abort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Abort a mirror
         * Discards the mirror; the zone stays as it is. Aborting it again changes nothing.
         */
        post: operations["abortMirror"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List draws
         * Draws of the campaign, oldest first, voided ones included.
         */
        get: operations["listDraws"];
        put?: never;
        /**
         * Plan a draw
         * Defines which entries take part, the cut-off and the prizes. A planned draw cannot be changed: void it and plan another one that replaces it. There is one draw for a pool, a period and a kind: another one with entries of the same sales is refused, unless it says by replacesId and replacementReason whose place it takes, and then its commitment and proof show all before it. Its cut-off is before the end of the draw period. For the operator.
         */
        post: operations["planDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/draws/{drawId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a draw
         * One draw, with the hash C of its commitment once it is committed.
         */
        get: operations["retrieveDraw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/draws/{drawId}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Freeze the pool of a draw
         * Fixes the pool: the claimed entries in the ledger at the cut-off, summed up for each participant, read in one consistent snapshot. It waits for transactions that began before the cut-off and are not yet written. Participants without entries are left out. It is refused where the exclusion of earlier winners leaves no more participants than prizes. Repeating it changes nothing. It may be done before the draw period of the campaign begins, not after it. For the operator.
         */
        post: operations["freezeDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/draws/{drawId}/witnesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Witnesses of a draw
         * All who were registered as witnesses of the draw, with what they committed to and whether they revealed.
         */
        get: operations["retrieveDrawWitnesses"];
        put?: never;
        /**
         * Register a witness of a draw
         * Registers the caller as a witness, who keeps 32 random bytes and gives their SHA-256. It is done before the commitment of the draw, once with each key.
         */
        post: operations["registerDrawWitness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/draws/{drawId}/witnesses/{witnessId}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reveal as a witness
         * Gives the 32 bytes of a witness, once the draw is committed and before revealBy. For the organization that registered the witness. Nobody sees them before the draw is drawn.
         */
        post: operations["revealDrawWitness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/draws/{drawId}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Commit to pool and rules
         * Names the randomness that will decide, before it exists: a round of drand at least ten minutes ahead, or at least three registered witnesses, one of them of no organization of the operator. Publish the commitment before that moment; pool and rules cannot change any more. The round lies in the draw period of the campaign. Repeating it changes nothing. For the operator.
         */
        post: operations["commitDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/draws/{drawId}/commitment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Commitment of a draw
         * The commitment with all rules of the draw, to publish before the time of the beacon.
         */
        get: operations["retrieveDrawCommitment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/draws/{drawId}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draw the winners
         * Draws all slots by draw/1 from the output of the beacon. The same output gives the same winners. It is refused while the reveal of a witness is missing; once revealBy has passed without it, the draw has failed. The service has to have @noble/curves to check a round of drand. It is run within the draw period of the campaign. Repeating it changes nothing. For the operator.
         */
        post: operations["runDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/draws/{drawId}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void a draw
         * Voids a draw with a public reason. Its pool, commitment, proof and winners are kept. For the operator.
         */
        post: operations["voidDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/draws/{drawId}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proof of a draw
         * All that is needed to verify the draw offline, by `verifyDraw` or `shopfest draw verify`. It contains no personal data and may be published as it is, with the head of the audit log in the header Shopfest-Audit-Head.
         */
        get: operations["retrieveDrawProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/draws/{drawId}/inclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove that a participant is in the pool
         * Proves to a participant that their entries are in the committed pool, and gives their own key. For the app, which knows the token; it is in the body, so that no URL contains it. Verify it by `verifyInclusion`.
         */
        post: operations["proveDrawInclusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/draws/{drawId}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own entries in the pool
         * The leaves of the participants of the caller's transactions, each with the entries from these transactions and its path. With the commitment of the draw each leaf is an inclusion proof: a partner can verify that the entries of its transactions are under the root. It names neither transactions nor tokens.
         */
        get: operations["listDrawEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/failed-draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the draws that failed
         * Draws of which a witness did not reveal in time, with who did and who did not, for everybody: a failure is public from that moment on, whether anything is published or the draw is voided later. Needs no key.
         */
        get: operations["listFailedDraws"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/draw-schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List schedules of draws
         * Schedules of the campaign, oldest first. For the operator.
         */
        get: operations["listDrawSchedules"];
        put?: never;
        /**
         * Propose a schedule of draws
         * Proposes all draws of a campaign from its periods, its events and a plan of prizes. Nothing is planned before another person confirms it. For the operator, by a key of a person.
         */
        post: operations["proposeDrawSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/draw-schedules/{drawScheduleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a schedule of draws
         * One schedule with all its draws. For the operator.
         */
        get: operations["retrieveDrawSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a proposed schedule
         * Replaces the draws of a schedule that is not confirmed. Whoever changes it cannot confirm it. For the operator, by a key of a person.
         */
        patch: operations["updateDrawSchedule"];
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/draw-schedules/{drawScheduleId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a schedule of draws
         * Plans all draws of a proposed schedule, or none. A person who made or changed it cannot confirm it, with whatever key. For the operator.
         */
        post: operations["confirmDrawSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/draw-schedules/{drawScheduleId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discard a proposed schedule
         * Discards a schedule that is not confirmed; it stays in the list. For the operator.
         */
        post: operations["discardDrawSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/draws/{drawId}/winners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List winners
         * Winners and reserves of a draw, in the order of slots, without personal data. For the operator.
         */
        get: operations["listWinners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/draws/{drawId}/winners/{winnerId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Advance a winner to the next state
         * Sets the next state of a prize. It is claimed within the claim period of the campaign; documents and payment may follow after it. A prize that is forfeited (only after `claimBy`, or once the claim period is over) or whose winner is disqualified goes to the next reserve of the same prize, never to a new draw. For the operator.
         */
        post: operations["advanceWinner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List approvals
         * What approvers are or were to decide, oldest first, in all campaigns. For the operator.
         */
        get: operations["listApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approvals/{approvalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an approval
         * The document that an approver signs, the words to be read, the content that takes effect, and the decisions so far. For the operator.
         */
        get: operations["retrieveApproval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approvals/{approvalId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in a signed approval
         * Stores the signature of an approver under the document. The signature decides and nothing else: which key hands it in does not matter, and a key approves nothing. The act takes effect when it is requested again. For the operator.
         */
        post: operations["signApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approvals/{approvalId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in a signed rejection
         * Stores the signature of an approver who rejects the document. One rejection is enough, and it stays: the same content is not asked for again until the document expires. For the operator.
         */
        post: operations["signRejection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve all approvals that took effect
         * The approver sets from the first on, and every approval of the campaign whose act took effect, with its content, document and decisions: what anybody needs to verify them without this service. Needs no key.
         */
        get: operations["retrieveApprovalFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approvers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List approver sets
         * All approver sets from number 0 on with their fingerprints, and those that wait to come into force. Needs no key.
         */
        get: operations["listApprovers"];
        put?: never;
        /**
         * Propose the next approver set
         * Asks the approvers of the set in force to approve another one: a key that is replaced, an approver who comes or goes, other thresholds. Once they have signed, it waits, for all to see, and comes into force unless one of them rejects it. The first set is made with `shopfest approvers init`, never here. For the operator.
         */
        post: operations["proposeApprovers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approvers/{fingerprint}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an approver set
         * The approver set with this fingerprint. Needs no key.
         */
        get: operations["retrieveApproverSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List publications
         * Publications of the campaign, oldest first. The operator sees all, other callers those that are public now.
         */
        get: operations["listPublications"];
        put?: never;
        /**
         * Draft a publication of a draw
         * Drafts a publication with the current prizes of a drawn draw, each with the codes of its winners and nothing else of them. The texts beside them must be scanned before it can be submitted. For the operator.
         */
        post: operations["draftPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/publications/{publicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a publication
         * State, persons and hash of one publication, and how often it was read. The operator sees all publications, other callers those that are public now.
         */
        get: operations["retrievePublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a publication
         * Changes a publication that was never public. Each call, even one that changes nothing, makes it a draft of the next version with the current prizes, and voids its scan, submission and approval. For the operator.
         */
        patch: operations["updatePublication"];
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/publications/{publicationId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the content of a publication
         * The content that would be public, with the hash to which an approval is bound. For the operator.
         */
        get: operations["retrievePublicationContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/publications/{publicationId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview the page of a publication
         * The page as the public would see it, in any state. Previews are not counted as reads. For the operator.
         */
        get: operations["previewPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/publications/{publicationId}/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Scan a publication for personal data
         * Scans every text of the content for names, telephone numbers, e-mail addresses, national ids, carriers and card numbers, and for the names, numbers and addresses of the winners of the campaign. If it finds any, the response names where, and the publication stays a draft. The same scan runs again when it is submitted, approved and published, since winners change. For the operator.
         */
        post: operations["scanPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/publications/{publicationId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a publication for approval
         * Says that this content is to be published as it is. For the operator.
         */
        post: operations["submitPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/publications/{publicationId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a publication
         * Makes the submitted content public at once, with an approval (publication.publish) of exactly this content. A draw has at most one public publication. For the operator.
         */
        post: operations["publishPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/publications/{publicationId}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract a publication
         * Retracts the publication at once: nobody can read it any more. The receipt says how often it was read, by which kinds of readers, and until when. Repeating it changes nothing. For the operator.
         */
        post: operations["retractPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take in a picture for publications
         * Takes in a PNG, JPEG or WebP picture, by its bytes. What does not show is removed: metadata, profiles, texts, animations and what follows the picture. Publications name it by the SHA-256 of what is kept, so the approval of a publication is one of the bytes of its pictures. Taking in the same picture again changes nothing. For the operator.
         */
        post: operations["addPicture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/pictures/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a picture
         * A picture that was taken in, for those who approve what it shows. For the operator.
         */
        get: operations["retrievePicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/{publicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the public content of a draw
         * The approved content, for everybody; needs no key. Each read is counted.
         */
        get: operations["retrievePublished"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/{publicationId}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the public page of a draw
         * The public page; needs no key. It loads only the approved pictures, from this service, runs no script, lets caches keep it for a second only, and tells search engines not to keep it. Each read is counted.
         */
        get: operations["showPublished"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publications/{publicationId}/pictures/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a picture of the public page
         * A picture of a public page, which loads it; needs no key. Only pictures that were approved with the publication are shown, and none once it is taken back.
         */
        get: operations["showPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/stats/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Totals of the campaign
         * The caller's own totals by default, or the public totals of the campaign with `coverage=campaign`. The operator gets those of the campaign, a publishable key those that are public. With `from`, `to` or another filter they are of these sales alone, as the total of a breakdown; filters of the whole campaign are for the operator.
         */
        get: operations["retrieveSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/stats/timeseries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A metric over time
         * A metric by hour, day or week of the sale. Without `from` and `to` it spans the purchase period up to now; at most 2,000 steps. With a filter the interval is a day or a week, and `from` and `to` are midnights of Asia/Taipei. Filters of the whole campaign are for the operator.
         */
        get: operations["retrieveTimeseries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/stats/breakdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Totals by a dimension
         * Totals by one dimension, largest amount first, and within each row by a second one with `crossedWith`. By merchant, a partner sees only its own merchants. Filters and crossings of the whole campaign are for the operator.
         */
        get: operations["retrieveBreakdown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/stats/zones/{zone}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Totals of a zone by merchant
         * Sales of the merchants of a zone in it, largest first, net of voids and returns. A partner sees its own merchants, the operator all.
         */
        get: operations["retrieveZoneBreakdown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/stats/zones/{zone}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Totals of a zone by offer
         * Sales of a zone by offer, largest first, net of voids and returns. A partner sees its own offers, the operator all.
         */
        get: operations["retrieveOfferBreakdown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/stats/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members by group
         * People, documents and NT$ of registered transactions by the groups of their participants, in all or by industry, region or channel. A value of fewer than 5 people is suppressed, and further values with it, so that no question or sum of questions gives it away. Read at most a minute before. For the operator.
         */
        get: operations["retrieveMemberStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/stats/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shares of the registered amount
         * How the registered amount is spread: by the largest merchants and brands, with and without them, by category, and by when documents were registered. Of the whole campaign for the operator, of its own rows for a partner.
         */
        get: operations["retrieveShares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/stats/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Participants by day and district
         * How many participants had a registered sale on each day and in each district, new and returning. A value of fewer than 5 people is suppressed. Reads all registered sales. For the operator and its app.
         */
        get: operations["retrieveParticipantStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/stats/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Key performance indicators
         * Benefit for each NT$1 of budget with its parts, and external series as reported. Of the whole campaign.
         */
        get: operations["retrieveKpis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/stats/external-series/{seriesId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Store an external series
         * Stores or replaces a series from an external source, with its source and date. For the operator.
         */
        put: operations["putExternalSeries"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference/industries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Industries
         * The industries and the codes of the tax registry that belong to them.
         */
        get: operations["listIndustries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Districts
         * The districts with code, names, postal code and customary region.
         */
        get: operations["listDistricts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Regions
         * The customary regions and their districts.
         */
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference/duty-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kinds of duties
         * What a campaign may ask of its chain, with texts and checklists, after the improvements of Taichung's report of 2020. A duty that is declared takes from here what it leaves out.
         */
        get: operations["listDutyKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference/error-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Error codes
         * Every error code with what to do, in English and Traditional Chinese.
         */
        get: operations["listErrorCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/ledger/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check the ledger of entries
         * Compares the sum of all entry lines with the balances of participants, the entries of transactions and the totals of the campaign. It reads all transactions, so it takes long. For the operator.
         */
        get: operations["checkLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the audit log
         * Entries of the audit log, newest first. Reading it is logged, too. For the operator.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the audit log
         * Entries after the one with this number, oldest first, each with its alarm. Whoever keeps the last number misses none, however long they were away. Reading is entered, too, but where nothing else was read. For the operator.
         */
        get: operations["followAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify the audit log
         * Reads the whole audit log and verifies the hash of each entry and its link to the entry before. For the operator.
         */
        get: operations["verifyAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Head of the audit log
         * Number and hash of the newest entry. Whoever keeps them can verify later that no entry up to it was changed or removed. For the operator.
         */
        get: operations["retrieveAuditHead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a participant
         * Registers a participant by token (201), or replaces the contact data of a registered one (200). Contact data is encrypted, and leaves by an approved export or with all data of the participant. Given contact data replaces all that was stored; without it, the stored data is kept. The same holds for the groups for statistics of members. An erased participant cannot be registered again under the same token. For the app and the operator.
         */
        post: operations["registerParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/participants/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find participants by contact data
         * Ids of participants with this phone number or this e-mail address, for the request of a data subject. It compares keyed hashes and decrypts nothing. A person makes 30 such calls an hour, or what the service is set to, with whatever keys (`find_limit_reached`); `allowFinds` gives more. For the operator only.
         */
        post: operations["findParticipants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/participants/find-allowances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have more finds by contact data allowed
         * Lets the person of the key find participants by contact data so many times more than the service gives an hour, within a day. It needs an approval (participants.find). For the operator only.
         */
        post: operations["allowFinds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/participants/rewrap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Re-wrap contact data with the current key
         * Wraps the data keys of up to `maxRows` participants with the current key of the service, and makes the hashes by which they are found anew from it, so that an older key can be retired. Repeat it until none remains. For the operator only.
         */
        post: operations["rewrapContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/participants/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List documents of a participant
         * The documents that count for one participant or were judged for them, oldest first, each with its verdict: those that named the participant at the till, and those that were claimed. What was claimed and has not come yet is among the claims. The token of the participant is in the body, so that no URL contains it. For the app and the operator.
         */
        post: operations["listParticipantDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/participants/{participantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a participant
         * One participant with the current number of entries, in total and by region, of all transactions or of those in a period. It never contains contact data. For the app and the operator.
         */
        get: operations["retrieveParticipant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/participants/{participantId}/entry-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lines of a participant in the ledger of entries
         * Lines of the ledger that gave entries to the participant or took entries back, oldest first. The ledger is append-only. For the app and the operator.
         */
        get: operations["listEntryLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/participants/{participantId}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase the contact data of a participant
         * Deletes contact data, its encryption key, its keyed hashes and the groups for statistics for good. Entries stay under the token. Repeating it changes nothing. For the app and the operator.
         */
        post: operations["eraseParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/participants/{participantId}/withdraw-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw the consent of a participant
         * Ends the consent, and deletes contact data, its encryption key, its keyed hashes and the groups for statistics for good. Entries stay under the token, and the participant may consent again. Repeating it changes nothing. For the app and the operator.
         */
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/participants/{participantId}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve all data of a participant
         * All that is stored of one participant, for the participant (PDPA arts. 3 and 10): contact data included, and nothing of anybody else. Each read is recorded in the audit log and in the accesses, which it shows, too. For the app and the operator, on behalf of the participant.
         */
        get: operations["retrieveParticipantData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notices on personal data
         * All versions of the notice that participants read before they consent, newest first. For the app and the operator.
         */
        get: operations["listNotices"];
        put?: never;
        /**
         * Create a version of the notice on personal data
         * What participants read before they consent (PDPA art. 8), as the next version. A version is never changed. Once a campaign has one, contact data and groups are taken only of participants who consented to a version. For the operator.
         */
        post: operations["createNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the plan of destruction
         * What personal data the campaign has, kind by kind: how much, how long it is kept and by which rule, from when on it is to be destroyed, and how. For the operator.
         */
        get: operations["retrieveDestructionPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/personal-data/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set how long personal data is kept
         * Sets the retention of the kinds that are given; others keep theirs. What was destroyed stays so. For the operator.
         */
        post: operations["setRetention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/personal-data/destructions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List records of destruction
         * What was destroyed, when, how, how much, and by whose approval; newest first. A record has no personal data, and the database refuses to change or delete it: keep it for at least five years. For the operator.
         */
        get: operations["listDestructions"];
        put?: never;
        /**
         * Destroy personal data whose retention is over
         * Destroys all personal data of the given kinds, for good, and adds a record for each. Needs the approval `personalData.destroy`. A kind whose retention is not over is refused. To destroy participantLinks takes contactData and participantAttributes along, so these have to be due, too. For the operator.
         */
        post: operations["destroyPersonalData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/canaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a canary
         * Creates a made-up participant with a usual name, and with a phone number and an e-mail address that the operator holds and uses for nothing else: so its row looks like any other, and what is sent to it arrives. It has no entries and takes part in no draw. Exports include it, so that a leaked list shows which export it came from. For the operator.
         */
        post: operations["registerCanary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/canaries/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trace a leaked text to its export
         * Searches a text that was found in public for the ids of exports and for the contact data of canaries and of participants who were exported, full-width and other forms included, and says from which export it can come: by its id, its canary, its people and the order of its rows. Where a canary is found, or the id of an export with some of its people, an incident is opened; an incident that is open for the same export is returned instead. The text is not stored. For the operator.
         */
        post: operations["checkCanaries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List exports of personal data
         * Exports of personal data, oldest first, with who requested them and by which approval they were given out. For the operator.
         */
        get: operations["listExports"];
        put?: never;
        /**
         * Request an export of personal data
         * Requests contact data of participants for a purpose. The participants and their order are fixed by the request: the winners of a draw who are to get a prize, or those named. So are the number of rows and the checksum of what will be downloaded, which approvers sign. A selection of more than `maxRows` participants with contact data is refused. Data of the winners of a draw is requested and downloaded within the claim period of the campaign. For the operator, by a key of a person.
         */
        post: operations["requestExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/exports/{exportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an export
         * One export, without the data. For the operator.
         */
        get: operations["retrieveExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/exports/{exportId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject an export
         * Rejects an export that was not downloaded, for good. The person who requested it can reject it to withdraw the request. For the operator.
         */
        post: operations["rejectExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/exports/{exportId}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download an export
         * The contact data, once, for the person who requested it. Approvers sign it first: until they have, it answers `approval_required` with the id of the approval. Where anything changed since the request, such as contact data or a participant who was erased, it answers `export_changed`, and the export has to be requested anew. The first download uses the approval. For five minutes the same key can take the same download again, so that one that broke off is no loss; after that, and for any other key, it answers `export_downloaded`. Each download is recorded in the access log, participant by participant, and in the audit log. For the operator.
         */
        get: operations["downloadExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List incidents
         * Incidents of a campaign, oldest first. For the operator.
         */
        get: operations["listIncidents"];
        put?: never;
        /**
         * Open an incident
         * Opens an incident and starts its deadlines, from the moment at which it became known. For the operator.
         */
        post: operations["openIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/incidents/{incidentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an incident
         * One incident, with its deadlines as of now, the number of participants affected, and the legal exposure. For the operator.
         */
        get: operations["retrieveIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct an incident
         * Replaces the given fields. A changed severity must be reported again, and its deadline starts anew. A closed incident cannot be corrected. For the operator.
         */
        patch: operations["updateIncident"];
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/incidents/{incidentId}/contain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark an incident as contained
         * Records that the leak is stopped. For the operator.
         */
        post: operations["containIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/incidents/{incidentId}/notify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark those affected as notified
         * Records that those affected were notified, and by which channels. For the operator.
         */
        post: operations["notifyIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/incidents/{incidentId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark an incident as reported
         * Records that the incident was reported to the authorities. It may come before any other step, since its deadline is the shortest. For the operator.
         */
        post: operations["reportIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/incidents/{incidentId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an incident
         * Ends an incident that is contained, notified and reported. For the operator.
         */
        post: operations["closeIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/incidents/{incidentId}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a note to an incident
         * Adds a line to the timeline. For the operator.
         */
        post: operations["noteIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/incidents/{incidentId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Timeline of an incident
         * The steps of an incident, oldest first. The timeline is append-only. For the operator.
         */
        get: operations["listIncidentEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/incidents/{incidentId}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Notices of an incident
         * The texts of the notices by channel, in both languages, from what is known of the incident now. They contain no personal data. For the operator.
         */
        get: operations["retrieveIncidentNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/incidents/{incidentId}/affected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the participants affected
         * Participants whose personal data was read while it was exposed, by the access log. It contains no contact data. For the operator.
         */
        get: operations["listAffectedParticipants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/incidents/{incidentId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Evidence of an incident
         * The incident, its timeline and notices, and the audit log from its first to its last entry about the incident, whose hash chain anyone can verify, under one SHA-256. For the operator.
         */
        get: operations["retrieveIncidentEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * The caller's own id, unique among the rows of its organization within a campaign.
         * @example POS-0001
         */
        ExternalId: string;
        /**
         * An id given by the service, or `external:` followed by the caller's own externalId.
         * @example external:POS-0001
         * @example mer_01kb1q3m8x7v5r2t9w4y6z0e
         */
        ResourceReference: string;
        /**
         * Unified Business Number (統一編號): 8 digits, as a string because leading zeros count. A failed checksum is a warning, not an error.
         * @example 22099131
         * @example 04541302
         */
        Ubn: string;
        /**
         * Code of a district (Ministry of the Interior, 8 digits).
         * @example 66000060
         */
        DistrictCode: string;
        /**
         * Code of a region. A region is a label of the campaign over districts, not an administrative level.
         * @example mountain
         */
        RegionCode: string;
        /**
         * An amount of money in whole NT$, tax included.
         * @example 1280
         */
        Amount: number;
        /**
         * Format: date-time
         * A moment: RFC 3339 with offset.
         * @example 2020-12-12T14:30:00+08:00
         */
        Timestamp: string;
        /**
         * Format: date
         * A calendar day in Asia/Taipei.
         * @example 2020-12-12
         */
        LocalDate: string;
        /**
         * Format: uri
         * An http or https address.
         * @example https://shop.example/items/1
         */
        WebUrl: string;
        /**
         * Permission of an API key.
         * @example transactions:write
         * @enum {string}
         */
        Scope: "campaigns:read" | "campaigns:write" | "duties:read" | "duties:write" | "duties:manage" | "merchants:read" | "merchants:write" | "merchants:review" | "directory:read" | "transactions:read" | "transactions:write" | "transactions:review" | "promoItems:read" | "promoItems:write" | "stats:read" | "stats:write" | "organizations:manage" | "keys:manage" | "metrics:read" | "rules:write" | "rules:publish" | "participants:read" | "participants:write" | "draws:read" | "draws:write" | "draws:witness" | "winners:manage" | "publications:write" | "exports:request" | "incidents:manage" | "audit:read" | "approvals:read" | "approvals:write";
        /**
         * Whether keys and data are for tests or live.
         * @example test
         * @enum {string}
         */
        Mode: "test" | "live";
        /**
         * Code of an industry of the campaign: those of 2020 (美容美體, 運動休閒, 旅宿餐飲, 百貨零售), `other`, or one that the campaign names itself.
         * @example retail
         * @enum {string}
         */
        Industry: "beauty" | "sportsLeisure" | "lodgingDining" | "retail" | "other" | (string & {});
        /**
         * Where the sale took place.
         * @example store
         * @enum {string}
         */
        Channel: "store" | "mall" | "online" | "tv";
        /**
         * accepted: stored (a promo item: created or changed). duplicate: known already, nothing changed. rejected: see `problem`, correct the row and send it again. retry: not processed, send the same row again.
         * @example accepted
         * @enum {string}
         */
        RowStatus: "accepted" | "duplicate" | "rejected" | "retry";
        /** One error in a request, and where it is. */
        ProblemIssue: {
            /** JSON Pointer (RFC 6901) into the request body; `/query/name` or `/header/name` elsewhere. */
            pointer: string;
            /** Kind of the error, stable. */
            code: string;
            /** English text. */
            message: string;
            /** 正體中文說明。 */
            messageZh: string;
        };
        /** RFC 9457 problem document. It never contains the data that was sent. */
        Problem: {
            /**
             * Format: uri
             * URI of this code.
             */
            type: string;
            /** English title of the code. */
            title: string;
            /** 錯誤代碼的中文標題。 */
            titleZh: string;
            /**
             * HTTP status; for a row of a batch, the status that the row alone would have had.
             */
            status: number;
            /** Error code, stable; see `GET /v1/reference/error-codes`. */
            code: string;
            /** What to do, in English. */
            detail: string;
            /** 處理方式（中文）。 */
            detailZh: string;
            /** Id of the request, for support. */
            requestId: string;
            /** Whether sending the same again may succeed. */
            retryable: boolean;
            /** Id of the approval that is missing or was rejected; only with approval_required and approval_rejected. */
            approvalId?: components["schemas"]["ApprovalId"];
            /** Each error that was found. */
            errors?: components["schemas"]["ProblemIssue"][];
        };
        /**
         * A warning; the row was accepted all the same.
         * @example {
         *       "code": "ubn_checksum",
         *       "pointer": "/ubns/0",
         *       "message": "does not pass the checksum of a UBN",
         *       "messageZh": "統一編號檢查碼不符"
         *     }
         */
        Warning: {
            /** Kind of the warning, stable. */
            code: string;
            /** JSON Pointer into the row. */
            pointer: string;
            /** English text. */
            message: string;
            /** 正體中文說明。 */
            messageZh: string;
        };
        /** Result of one row. */
        RowResult: {
            /**
             * Index of the row in the request, from 0.
             */
            index: number;
            /** externalId of the row, null where it could not be read. */
            externalId: string | null;
            /** Whether the row was accepted, known already, rejected or not processed. */
            status: components["schemas"]["OpenRowStatus"];
            /** Id of the resource; absent where the row was not accepted, or where the document belongs to another organization. */
            id?: string;
            /** Whether another organization pushed the document before: then the row is a duplicate that counts nothing here. Absent where none did. */
            reportedByAnother?: boolean;
            /** The conflict over a document that another organization pushed before; absent where none did. */
            conflictId?: components["schemas"]["ConflictId"];
            /**
             * Entries that the transaction gives.
             */
            entries?: number;
            /** Why the transaction qualified or not, where it was requested. */
            evaluation?: components["schemas"]["Evaluation"];
            /** Warnings about the row. */
            warnings?: components["schemas"]["Warning"][];
            /** Why the row was rejected or not processed. */
            problem?: components["schemas"]["Problem"];
        };
        /** One result for each row, in order. */
        BatchResult: {
            /** The results. */
            results: components["schemas"]["RowResult"][];
        };
        /**
         * 32 bytes in hexadecimal, such as a SHA-256.
         * @example a3f50708a4173a2bc282b9287a30e01984c0577930d5c0fa73338f26656243af
         */
        Hash: string;
        /**
         * Language of a text.
         * @example zh-TW
         * @enum {string}
         */
        Language: "zh-TW" | "en";
        /** State of the service. */
        Health: {
            /**
             * ok when the store responds.
             * @enum {string}
             */
            status: "ok" | (string & {});
            /** Whether the service is for tests or live. */
            mode: components["schemas"]["OpenMode"];
            /** Version of the contract that is served. */
            version: string;
            /**
             * Engine of the store.
             * @enum {string}
             */
            store: "sqlite" | "postgres" | (string & {});
            /** Time of the service. */
            time: components["schemas"]["Timestamp"];
        };
        /** This contract as JSON. */
        OpenApiDocument: {
            /** Version of OpenAPI. */
            openapi: string;
            /** Title and version. */
            info: {
                [key: string]: unknown;
            };
            /** The operations. */
            paths: {
                [key: string]: unknown;
            };
        };
        /** Metrics in the text format of Prometheus, version 0.0.4. */
        MetricsText: string;
        /** Rate limit of a key: as much may be sent at once after a pause, and in each window in the long run. Each process of the service counts by itself: below the limit no request is refused; with several processes a key may send more. */
        RateLimit: {
            /**
             * Requests in a window.
             */
            quota: number;
            /**
             * Rows of request bodies in a window.
             */
            rows: number;
            /**
             * Length of the window in seconds.
             */
            windowSeconds: number;
        };
        /** Limits of the caller. */
        Limits: {
            /** Rate limit of the key. */
            rateLimit: components["schemas"]["RateLimit"];
            /**
             * Most rows in a batch.
             */
            batchRows: number;
            /**
             * Most bytes in the body of a request.
             */
            requestBytes: number;
        };
        /** A duty that the organization still owes. */
        OwedDuty: {
            /** Id of the duty. */
            id: components["schemas"]["DutyId"];
            /** Campaign that asks it; it may be a draft. */
            campaignId: components["schemas"]["CampaignId"];
            /** What is asked. */
            kind: components["schemas"]["DutyKind"];
            /** What is asked, in Traditional Chinese. */
            name: components["schemas"]["DutyName"];
            /** What is asked, in English. */
            nameEn: components["schemas"]["DutyName"];
            /** When it is due. */
            phase: components["schemas"]["OpenDutyPhase"];
            /** Moment until which it has to be approved. */
            dueAt: components["schemas"]["Timestamp"];
            /** Whether that moment is over. */
            isLate: boolean;
            /** State of the duty. */
            status: components["schemas"]["OpenDutyStatus"];
        };
        /** The organization of the key, its scopes and its limits. */
        Me: {
            /** Organization of the key. */
            organization: components["schemas"]["Organization"];
            /** The key, without its secret. */
            key: components["schemas"]["ApiKey"];
            /** Limits of the caller. */
            limits: components["schemas"]["Limits"];
            /** What campaigns ask of the organization and is not approved yet, by date, at most one hundred; only for keys with `duties:read`. */
            duties?: components["schemas"]["OwedDuty"][];
        };
        /**
         * Id of an organization, given by the service.
         * @example org_01kb1q3m8x7v5r2t9w4y6z0c
         */
        OrganizationId: string;
        /**
         * The operator runs campaigns; a partner takes part; an app serves the shoppers.
         * @example partner
         * @enum {string}
         */
        OrganizationRole: "operator" | "partner" | "app";
        /** A partner or another operator to create. */
        OrganizationInput: {
            /**
             * Name of the organization, as it is registered.
             * @example 範例百貨股份有限公司
             */
            name: string;
            /**
             * What the organization does in a campaign: by default `operator` below another organization, else `partner`.
             * @example partner
             */
            role?: components["schemas"]["OrganizationRole"];
            /**
             * Operator's organization below which this one is, such as the city of a contractor. It is then an operator too, and may do at most what every organization above it may.
             * @example org_01kb1q3m8x7v5r2t9w4y6z0c
             */
            parentId?: components["schemas"]["OrganizationId"];
            /**
             * Scopes granted to the organization, out of those of its role and of the organizations above it; all of them by default.
             * @example ["merchants:read","merchants:review","stats:read"]
             */
            scopes?: components["schemas"]["DelegatedScopes"];
        };
        /** Scopes of an organization. */
        OrganizationUpdate: {
            /**
             * Scopes granted to the organization from now on; null grants all that its role and the organizations above it allow.
             * @example ["merchants:read","stats:read"]
             */
            scopes: components["schemas"]["DelegatedScopes"] | null;
        };
        /** Scopes granted to an organization, out of those of its role and of the organizations above it; all of them by default. */
        DelegatedScopes: components["schemas"]["Scope"][];
        /** The organization, which owns API keys and rows. */
        Organization: {
            /** Id of the organization, given by the service. */
            id: components["schemas"]["OrganizationId"];
            /** Name of the organization, as it is registered. */
            name: string;
            /** What the organization does in a campaign. */
            role: components["schemas"]["OpenOrganizationRole"];
            /** Organization above it; null for none. */
            parentId: components["schemas"]["OrganizationId"] | null;
            /** Scopes granted to it; null for all that its role and the organizations above it allow. */
            scopes: components["schemas"]["DelegatedScopes"] | null;
            /** When the organization was created. */
            createdAt: components["schemas"]["Timestamp"];
        };
        /** One page of organizations. */
        OrganizationPage: {
            /** The rows of this page. */
            items: components["schemas"]["Organization"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /**
         * Id of a person, given by the service.
         * @example per_01kb1q3m8x7v5r2t9w4y6z0p
         */
        PersonId: string;
        /** A natural person to create. */
        PersonInput: {
            /**
             * Organization for which the person works.
             * @example org_01kb1q3m8x7v5r2t9w4y6z0c
             */
            organizationId: components["schemas"]["OrganizationId"];
            /**
             * Name or post by which colleagues know the person.
             * @example 承辦人
             */
            name: string;
        };
        /** A natural person who may have API keys. */
        Person: {
            /** Id of the person, given by the service. */
            id: components["schemas"]["PersonId"];
            /** Organization for which the person works. */
            organizationId: components["schemas"]["OrganizationId"];
            /** Name or post by which colleagues know the person. */
            name: string;
            /** When the person was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** When the person was disabled; null where they were not. */
            disabledAt: components["schemas"]["Timestamp"] | null;
        };
        /** One page of persons. */
        PersonPage: {
            /** The rows of this page. */
            items: components["schemas"]["Person"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /**
         * Id of an API key (not the secret), given by the service.
         * @example key_01kb1q3m8x7v5r2t9w4y6z0d
         */
        ApiKeyId: string;
        /**
         * secret: for a server or a till; whoever has it acts for its organization. publishable (`sf_pub_…`): for a page or an app, where anyone can read it; it reads public statistics and published winners, and nothing else.
         * @example publishable
         * @enum {string}
         */
        ApiKeyKind: "secret" | "publishable";
        /** A key to create. */
        ApiKeyInput: {
            /**
             * Organization to which the key belongs.
             * @example org_01kb1q3m8x7v5r2t9w4y6z0c
             */
            organizationId: components["schemas"]["OrganizationId"];
            /**
             * Whether the key is secret, as by default, or publishable.
             * @example publishable
             */
            kind?: components["schemas"]["ApiKeyKind"];
            /**
             * Person who has the key. An action that needs two persons is refused with a key that belongs to no person. A publishable key belongs to none.
             * @example per_01kb1q3m8x7v5r2t9w4y6z0p
             */
            personId?: components["schemas"]["PersonId"];
            /**
             * What the key is for, such as the till or the system that has it.
             * @example 一樓收銀機
             */
            name: string;
            /**
             * Scopes of the key, none of which the key of the caller lacks; by default those that the role of its organization needs and the caller has. Of a publishable key `stats:read` alone.
             * @example ["transactions:write"]
             */
            scopes?: components["schemas"]["Scope"][];
            /**
             * Other partners for which the key may act, such as the vendors of a mall. A request names one of them in the header `Shopfest-Organization`, and then reads and changes what is that organization's, as far as the scopes of the key and of both organizations allow. None by default.
             * @example ["org_01kb1q3m8x7v5r2t9w4y6z0c"]
             */
            actsFor?: components["schemas"]["OrganizationId"][];
            /**
             * Moment at which the key expires. A secret key of an operator expires after 365 days by default, and after 730 at the latest; another key does not expire by default.
             * @example 2021-02-28T00:00:00+08:00
             */
            expiresAt?: components["schemas"]["Timestamp"];
            /**
             * Networks from which the key is accepted, in CIDR notation, or single addresses, of IPv4 or IPv6; from anywhere by default.
             * @example ["203.0.113.0/24"]
             */
            addresses?: components["schemas"]["AddressRange"][];
            /** How much the key may send, in place of the quota of the service; an operator sets it. */
            quota?: components["schemas"]["KeyQuota"];
        };
        /** What is to change of a key. */
        ApiKeyChange: {
            /** How much the key may send from now on; null for the quota of the service. */
            quota: components["schemas"]["KeyQuota"] | null;
        };
        /** How much a key may send in the long run, and how much of it at once. What it does not use it keeps, up to `burstSeconds` of it. Each process of the service counts by itself. */
        KeyQuota: {
            /**
             * Requests in a second, whatever they are. Unit: requests a second.
             * @example 500
             */
            requestsPerSecond: number;
            /**
             * Rows of request bodies in a second: 1 of a single sale, up to 1,000 of a batch. A batch is taken as long as a row is left; what it has beyond that is waited for afterwards. Unit: rows a second.
             * @example 50000
             */
            rowsPerSecond: number;
            /**
             * Seconds: as much as may be sent in so many of them may be sent at once, after a pause. Unit: seconds.
             * @example 10
             */
            burstSeconds: number;
        };
        /** An API key, without its secret. */
        ApiKey: {
            /** Id of the key, given by the service. */
            id: components["schemas"]["ApiKeyId"];
            /** Organization to which the key belongs. */
            organizationId: components["schemas"]["OrganizationId"];
            /** Person who has the key; null for a till or another system. */
            personId: components["schemas"]["PersonId"] | null;
            /** What the key is for. */
            name: string;
            /** Whether the key is secret or publishable. */
            kind: components["schemas"]["OpenApiKeyKind"];
            /** Whether the key is for tests or live. */
            mode: components["schemas"]["OpenMode"];
            /** First and last characters of the secret, to distinguish keys. */
            hint: string;
            /** Scopes of the key. */
            scopes: components["schemas"]["OpenScope"][];
            /** Other organizations for which the key may act. */
            actsFor: components["schemas"]["OrganizationId"][];
            /** Networks from which the key is accepted; empty for any. */
            addresses: components["schemas"]["AddressRange"][];
            /** When the key was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** Who created the key, or rotated the one before it; null for a key that was made in the database or before this was recorded. */
            createdBy: components["schemas"]["KeyMaker"] | null;
            /** When the holder got the secret; null as long as nobody has. */
            claimedAt: components["schemas"]["Timestamp"] | null;
            /** When the key was last used, to within a minute; null where it was not yet. */
            lastUsedAt: components["schemas"]["Timestamp"] | null;
            /** When the key expires; null for never. */
            expiresAt: components["schemas"]["Timestamp"] | null;
            /** Whether the key expires within 30 days, so that it is time to rotate it. */
            expiresSoon: boolean;
            /** Who rotated the key; null where nobody did. */
            rotatedBy: components["schemas"]["KeyMaker"] | null;
            /** When the key was revoked; null where it was not. */
            revokedAt: components["schemas"]["Timestamp"] | null;
            /** How much the key may send; null where it has the quota of the service. */
            quota: components["schemas"]["KeyQuota"] | null;
        };
        /** One page of keys. */
        ApiKeyPage: {
            /** The rows of this page. */
            items: components["schemas"]["ApiKey"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** A new key, with a claim code for its holder. Only who rotated their own key or made a publishable one gets the secret at once. Code and secret are shown once: a repeated request with the same Idempotency-Key shows null. */
        NewApiKey: {
            /** The key, without its secret. */
            key: components["schemas"]["ApiKey"];
            /** The code with which the holder gets the secret; null where the secret is in this response. */
            claim: components["schemas"]["ApiKeyClaimCode"] | null;
            /** The key itself, of a publishable key or of one's own after its rotation; null otherwise. */
            secret: string | null;
        };
        /** A code to pass on to the holder of a key. */
        ApiKeyClaimCode: {
            /** The code, which works once. */
            code: components["schemas"]["ClaimCode"];
            /** When the code ends. */
            expiresAt: components["schemas"]["Timestamp"];
        };
        /**
         * Code with which the holder of a new key gets its secret.
         * @example 7Q2M-K4ZD-9XVB-3TPH-R8WC-5NJE
         */
        ClaimCode: string;
        /** The claim code of a key. */
        ApiKeyClaim: {
            /**
             * The code that the holder was given.
             * @example 7Q2M-K4ZD-9XVB-3TPH-R8WC-5NJE
             */
            code: components["schemas"]["ClaimCode"];
        };
        /** A key and its secret, which is shown this once. */
        ApiKeyWithSecret: {
            /** The key, without its secret. */
            key: components["schemas"]["ApiKey"];
            /** The key itself, as sent in `Authorization: Bearer …`. */
            secret: string;
        };
        /**
         * A network in CIDR notation, or a single address, of IPv4 or IPv6.
         * @example 203.0.113.0/24
         */
        AddressRange: string;
        /** Who made or rotated a key. */
        KeyMaker: {
            /** Person whose key was used; null for a key of no person. */
            personId: components["schemas"]["PersonId"] | null;
            /** Key with which it was done. */
            keyId: components["schemas"]["ApiKeyId"];
        };
        /** How long the old key stays valid. */
        ApiKeyRotation: {
            /**
             * Seconds for which the old key stays valid; 86,400 (one day) by default. Unit: seconds.
             * @example 86400
             */
            graceSeconds?: number;
        };
        /**
         * What is remarkable about a valid key. personDisabled: its holder was disabled. unused: not used for 90 days. unclaimed: nobody has it yet. ofNobody: a key of the operator that no person holds. neverExpires: it has no end. expiresSoon: it ends within 30 days. actsForOthers: a key of the operator that acts for partners.
         * @example unused
         * @enum {string}
         */
        AccessFinding: "personDisabled" | "unused" | "unclaimed" | "ofNobody" | "neverExpires" | "expiresSoon" | "actsForOthers";
        /** A valid key, and what a reviewer has to know of it. */
        ReviewedKey: {
            /** The key, without its secret. */
            key: components["schemas"]["ApiKey"];
            /**
             * Name of the organization of the key.
             * @example 範例百貨
             */
            organizationName: string;
            /**
             * Name of the person who holds the key; null for a till or another system.
             * @example 承辦人
             */
            personName: string | null;
            /** What is remarkable about the key; none for most. */
            findings: components["schemas"]["OpenAccessFinding"][];
        };
        /** An approver of the set in force. */
        ReviewedApprover: {
            /**
             * Id of the approver.
             * @example apr_4bb25a3c8e0d4f6f9a1c2d3e4f506172
             */
            id: string;
            /**
             * What the approver is.
             * @example officer
             */
            role: string;
        };
        /** That somebody reviewed who has access. */
        RecordedReview: {
            /**
             * Id of the review, given by the service.
             * @example rev_01kb1q3m8x7v5r2t9w4y6z0r
             */
            id: string;
            /** Who reviewed. */
            personId: components["schemas"]["PersonId"];
            /** When it was recorded. */
            reviewedAt: components["schemas"]["Timestamp"];
            /** When the next review is due, 92 days later. */
            dueAt: components["schemas"]["Timestamp"];
        };
        /** Who has access to the service. */
        AccessReview: {
            /** When it was read. */
            asOf: components["schemas"]["Timestamp"];
            /** The last review of the organization of the caller; null where there was none. */
            lastReview: components["schemas"]["RecordedReview"] | null;
            /** Whether a review is due, or was never recorded. */
            isDue: boolean;
            /** Keys that are valid, by organization. */
            keys: components["schemas"]["ReviewedKey"][];
            /** Approvers of the set in force. */
            approvers: components["schemas"]["ReviewedApprover"][];
        };
        /**
         * Id of a campaign: a readable slug.
         * @example taichung-2020
         */
        CampaignId: string;
        /**
         * Id of an activity of the campaign (weekly event, TV slot).
         * @example event-0
         */
        ActivityId: string;
        /**
         * draft → active → registrationClosed → settled.
         * @example active
         * @enum {string}
         */
        CampaignStatus: "draft" | "active" | "registrationClosed" | "settled";
        /**
         * A weekly event or a TV-shopping slot.
         * @example event
         * @enum {string}
         */
        ActivityKind: "event" | "tvSlot";
        /**
         * How sales come to an activity. byCode: they name it in `activityId`. byWindow: those of its channels and its items within its time have it without naming it, and others may name it.
         * @example byWindow
         * @enum {string}
         */
        ActivityAttribution: "byCode" | "byWindow";
        /**
         * What happens to a sale that names an activity and does not fit its time, channels or items. warn: it is accepted with a warning. refuse: it is refused with `activity_mismatch`.
         * @example refuse
         * @enum {string}
         */
        ActivityMismatch: "warn" | "refuse";
        /** A window of time, half-open: startsAt is in it, endsAt is not. */
        Period: {
            /**
             * First moment of the window.
             * @example 2020-12-09T00:00:00+08:00
             */
            startsAt: components["schemas"]["Timestamp"];
            /**
             * End of the window; this moment is no longer in it.
             * @example 2021-02-07T00:00:00+08:00
             */
            endsAt: components["schemas"]["Timestamp"];
        };
        /** An industry of the campaign by name. */
        IndustryName: {
            /**
             * Code of the industry, unique in the campaign.
             * @example culture
             */
            code: components["schemas"]["Industry"];
            /**
             * Name in Traditional Chinese.
             * @example 文化創意
             */
            name: string;
            /**
             * Name in English.
             * @example Culture and design
             */
            nameEn: string;
        };
        /** A region of the campaign and its districts. */
        Region: {
            /**
             * Code of the region, unique in the campaign.
             * @example mountain
             */
            code: components["schemas"]["RegionCode"];
            /**
             * Name in Traditional Chinese.
             * @example 山線
             */
            name: string;
            /**
             * Name in English.
             * @example Mountain line
             */
            nameEn: string;
            /**
             * Codes of the districts of the region.
             * @example ["66000090","66000100"]
             */
            districts: components["schemas"]["DistrictCode"][];
        };
        /** A weekly event or a TV slot of the campaign. */
        Activity: {
            /**
             * Id of the activity, unique in the campaign.
             * @example event-0
             */
            id: components["schemas"]["ActivityId"];
            /**
             * Whether the activity is a weekly event or a TV slot.
             * @example event
             */
            kind: components["schemas"]["ActivityKind"];
            /**
             * Name in Traditional Chinese.
             * @example 山線美食週
             */
            name: string;
            /**
             * Name in English.
             * @example Mountain line food week
             */
            nameEn?: string;
            /**
             * First moment of the activity.
             * @example 2020-12-12T10:00:00+08:00
             */
            startsAt: components["schemas"]["Timestamp"];
            /**
             * End of the activity; this moment is no longer in it.
             * @example 2020-12-13T22:00:00+08:00
             */
            endsAt: components["schemas"]["Timestamp"];
            /**
             * District of the venue; a TV slot has none.
             * @example 66000060
             */
            district?: components["schemas"]["DistrictCode"];
            /**
             * Region of the venue. It does not decide the region of a sale.
             * @example mountain
             */
            region?: components["schemas"]["RegionCode"];
            /**
             * District from which the goods of a TV slot come. It does not decide the district of a sale.
             * @example 66000190
             */
            origin?: components["schemas"]["DistrictCode"];
            /**
             * Channels of the sales of the activity; by default tv for a TV slot, and all for a weekly event.
             * @example ["tv"]
             */
            channels?: components["schemas"]["Channel"][];
            /**
             * Promo items of the activity, of which a sale of it has at least one; any sale by default. Each is an id given by the service, or `external:` followed by the externalId in the organization that sends the sale.
             * @example ["external:SKU-0001"]
             */
            promoItems?: components["schemas"]["ResourceReference"][];
            /**
             * How sales come to the activity; byCode by default. Of several activities by window that fit a sale, it has the first of the list.
             * @example byWindow
             */
            attribution?: components["schemas"]["ActivityAttribution"];
            /**
             * What happens to a sale that names the activity and does not fit it; warn by default.
             * @example refuse
             */
            onMismatch?: components["schemas"]["ActivityMismatch"];
        };
        /**
         * What happens to a sale by e-invoice whose seller UBN is none of its merchant's, nor of the tree in which the merchant stands. hold: it waits for the operator. reject: it is refused. warn: it counts, with a warning.
         * @example hold
         * @enum {string}
         */
        SellerUbnMismatch: "hold" | "reject" | "warn";
        /**
         * What sales of some channels and documents may be at most. One that exceeds it is held for the operator, and counts nowhere until it is released.
         * @example {
         *       "channels": [
         *         "store"
         *       ],
         *       "documentTypes": [
         *         "einvoice"
         *       ],
         *       "maxAmount": 1000000,
         *       "maxHoursAhead": 1
         *     }
         */
        PlausibilityLimit: {
            /**
             * Channels of which it limits sales; all by default.
             * @example ["store"]
             */
            channels?: components["schemas"]["Channel"][];
            /**
             * Documents of which it limits sales; all by default.
             * @example ["einvoice"]
             */
            documentTypes?: components["schemas"]["DocumentType"][];
            /**
             * Largest total of one document. Unit: NT$.
             * @example 1000000
             */
            maxAmount?: number;
            /**
             * How far after the moment at which it is pushed a sale may have taken place. Unit: hours.
             * @example 1
             */
            maxHoursAhead?: number;
            /**
             * How far after today the date of a document may be. Unit: days.
             * @example 0
             */
            maxDocumentDaysAhead?: number;
            /**
             * How far the date of a document may be from the day of the sale, before or after. Unit: days.
             * @example 2
             */
            maxDocumentDaysApart?: number;
            /**
             * Smallest amount of a line for one unit; lines of no amount, and discounts, are not looked at. Unit: NT$.
             * @example 1
             */
            minAmountPerUnit?: number;
            /**
             * Largest amount of a line for one unit. Unit: NT$.
             * @example 500000
             */
            maxAmountPerUnit?: number;
            /**
             * How far the amount of a line may be from its units times the price of one. Unit: NT$.
             * @example 10
             */
            maxLineDifference?: number;
        };
        /** From how many sellers on partners and the public see totals of the campaign. A total that too few sellers make up is suppressed, with another one, so that nobody computes what one of them sold. What is left out keeps its value, or takes the default. The operator sees everything. */
        DisclosureSettings: {
            /**
             * Sellers, by the UBN of their head office and beside those of the asker, that a total needs; 3 by default. Unit: sellers.
             * @example 3
             */
            minimumSellers?: number;
            /**
             * The most that one of these sellers may have of a total, from 0 to 1; 0.85 by default, and 1 for no limit. Unit: share of the total.
             * @example 0.85
             */
            largestShare?: number;
        };
        /** How claims of shoppers wait, and how many paper receipts may be claimed. What is left out keeps its value, or takes the default. */
        ClaimSettings: {
            /**
             * Hours after the day on a document within which shops' systems and the e-invoice platform make it appear; 48 by default. Until then it is usual that a document has not come, and a claim waits so long beyond the window in which its document may be registered. Unit: hours.
             * @example 48
             */
            appearanceHours?: number;
            /**
             * Paper receipts of one shop that a participant may claim in a day; 3 by default, and 0 for none. Unit: receipts.
             * @example 3
             */
            receiptsPerShopAndDay?: number;
            /**
             * Paper receipts that a participant may claim in a day; 20 by default. Unit: receipts.
             * @example 20
             */
            receiptsPerDay?: number;
            /**
             * Paper receipts of one shop that may be claimed in a day by all; 1,000 by default. Unit: receipts.
             * @example 1000
             */
            receiptsOfShopPerDay?: number;
            /**
             * Claims from one network, as the app says it, that may wait in a day; 1,000 by default. Beyond, a claim is rejected unless its code is that of a transaction that is there, and beyond twice as many it is refused. Unit: claims.
             * @example 1000
             */
            waitingOfNetworkPerDay?: number;
        };
        /** A campaign to create, in draft. */
        CampaignInput: {
            /**
             * Id of the campaign, a readable slug that is in the path of every request for it.
             * @example taichung-2020
             */
            id: components["schemas"]["CampaignId"];
            /**
             * Name in Traditional Chinese.
             * @example 2020 臺中女麗購
             */
            name: string;
            /**
             * Name in English.
             * @example Taichung Shopping Festival for Her 2020
             */
            nameEn?: string;
            /** Window in which a sale must take place to qualify. */
            purchasePeriod: components["schemas"]["Period"];
            /** Window in which a sale must be registered to qualify; it may end after the purchase period. */
            registrationPeriod: components["schemas"]["Period"];
            /** Window in which draws are run: the randomness that decides a draw lies in it. No limit by default. */
            drawPeriod?: components["schemas"]["Period"];
            /** Window in which prizes are claimed, and contact data of winners may be exported. No limit by default. */
            claimPeriod?: components["schemas"]["Period"];
            /**
             * Industries that take part; by default those of `industryNames`, or else the four of 2020. One that GET /v1/reference/industries does not have needs a name in `industryNames`.
             * @example ["retail"]
             */
            industries?: components["schemas"]["Industry"][];
            /** Names of industries that the campaign has of its own, or calls by another name; none by default. */
            industryNames?: components["schemas"]["IndustryName"][];
            /** Regions and their districts; the four regions of Taichung by default. */
            regions?: components["schemas"]["Region"][];
            /** Weekly events and TV slots of the campaign; none by default. */
            activities?: components["schemas"]["Activity"][];
            /**
             * Budget of the campaign: the denominator of the benefit ratio. Unit: NT$.
             * @example 16500000
             */
            budget?: components["schemas"]["Amount"];
            /** How claims of shoppers wait; each setting has a default. */
            claims?: components["schemas"]["ClaimSettings"];
            /** From how many sellers on others see totals; each setting has a default. */
            disclosure?: components["schemas"]["DisclosureSettings"];
            /**
             * Limits beyond which a sale is held for the operator; none by default.
             * @example [{"channels":["store"],"documentTypes":["einvoice"],"maxAmount":1000000,"maxHoursAhead":1}]
             */
            plausibility?: components["schemas"]["PlausibilityLimit"][];
            /**
             * What happens to a sale whose seller UBN is not the merchant's; hold by default.
             * @example hold
             */
            sellerUbnMismatch?: components["schemas"]["SellerUbnMismatch"];
            /** Rules by which a document qualifies and gives entries. */
            ruleSet: components["schemas"]["RuleSetInput"];
        };
        /** Changes of a campaign. The rule set can be changed only in draft. */
        CampaignUpdate: {
            /**
             * Name in Traditional Chinese.
             * @example 2020 臺中女麗購
             */
            name?: string;
            /**
             * Name in English.
             * @example Taichung Shopping Festival for Her 2020
             */
            nameEn?: string;
            /** Window in which a sale must take place to qualify. */
            purchasePeriod?: components["schemas"]["Period"];
            /** Window in which a sale must be registered to qualify; it may end after the purchase period. */
            registrationPeriod?: components["schemas"]["Period"];
            /** Window in which draws are run: the randomness that decides a draw lies in it. Null for no limit. */
            drawPeriod?: components["schemas"]["Period"] | null;
            /** Window in which prizes are claimed, and contact data of winners may be exported. Null for no limit. */
            claimPeriod?: components["schemas"]["Period"] | null;
            /** Industries that are added to the campaign, and names that replace those before; the others stay. What qualifies is still said by the rule set. */
            industryNames?: components["schemas"]["IndustryName"][];
            /** All activities of the campaign; they replace those before. */
            activities?: components["schemas"]["Activity"][];
            /**
             * Budget of the campaign: the denominator of the benefit ratio. Unit: NT$.
             * @example 16500000
             */
            budget?: components["schemas"]["Amount"];
            /** How claims of shoppers wait; what is left out keeps its value. */
            claims?: components["schemas"]["ClaimSettings"];
            /** From how many sellers on others see totals; what is left out keeps its value. */
            disclosure?: components["schemas"]["DisclosureSettings"];
            /**
             * All limits beyond which a sale is held for the operator; they replace those before, for what is pushed from now on.
             * @example [{"channels":["store"],"documentTypes":["einvoice"],"maxAmount":1000000,"maxHoursAhead":1}]
             */
            plausibility?: components["schemas"]["PlausibilityLimit"][];
            /**
             * What happens from now on to a sale whose seller UBN is not the merchant's.
             * @example hold
             */
            sellerUbnMismatch?: components["schemas"]["SellerUbnMismatch"];
            /** All rules of the campaign; they can be replaced only while it is in draft. */
            ruleSet?: components["schemas"]["RuleSetInput"];
        };
        /** A campaign with its four periods: purchase, registration, draw and claim. */
        Campaign: {
            /** Id of the campaign, given by the service. */
            id: components["schemas"]["CampaignId"];
            /** Name in Traditional Chinese. */
            name: string;
            /** Name in English. */
            nameEn: string | null;
            /** State of the campaign. */
            status: components["schemas"]["OpenCampaignStatus"];
            /**
             * Time zone of days and windows.
             * @constant
             */
            timeZone: "Asia/Taipei";
            /** Window in which a sale must take place to qualify. */
            purchasePeriod: components["schemas"]["Period"];
            /** Window in which a sale must be registered to qualify. */
            registrationPeriod: components["schemas"]["Period"];
            /** Window in which draws are run; null where nothing limits it. */
            drawPeriod: components["schemas"]["Period"] | null;
            /** Window in which prizes are claimed, and contact data of winners may be exported; null where nothing limits it. */
            claimPeriod: components["schemas"]["Period"] | null;
            /** Industries that take part. */
            industries: components["schemas"]["Industry"][];
            /** Each of the industries by name, in the same order. */
            industryNames: components["schemas"]["IndustryName"][];
            /** Regions and their districts. */
            regions: components["schemas"]["Region"][];
            /** Weekly events and TV slots. */
            activities: components["schemas"]["Activity"][];
            /** Budget of the campaign in NT$; null where none is stated. */
            budget: components["schemas"]["Amount"] | null;
            /** How claims of shoppers wait. */
            claims: components["schemas"]["ClaimSettings"];
            /** From how many sellers on others see totals. */
            disclosure: components["schemas"]["DisclosureSettings"];
            /** Limits beyond which a sale is held for the operator. */
            plausibility: components["schemas"]["PlausibilityLimit"][];
            /** What happens to a sale whose seller UBN is not the merchant's. */
            sellerUbnMismatch: components["schemas"]["OpenSellerUbnMismatch"];
            /** Rules that are effective now. */
            ruleSet: components["schemas"]["RuleSet"];
            /** When the campaign was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** When the campaign was last changed. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** One page of campaigns. */
        CampaignPage: {
            /** The rows of this page. */
            items: components["schemas"]["Campaign"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** A batch of transactions to be judged again. */
        ReevaluationInput: {
            /**
             * Whether nothing is changed, and only said what would be.
             * @example true
             */
            dryRun: boolean;
            /**
             * Where the batch begins, `nextCursor` of the batch before; the first transaction by default.
             * @example txn_01kb1q3m8x7v5r2t9w4y6z0g
             */
            cursor?: components["schemas"]["TransactionId"];
        };
        /** Transactions of a batch whose verdict changes. */
        ReevaluationPart: {
            /**
             * Number of transactions.
             */
            transactions: number;
            /**
             * Their NT$, less refunds.
             */
            amount: number;
            /**
             * Entries that were given to them, or taken.
             */
            entries: number;
        };
        /** Other transactions of the same participants, where amounts add up or entries are capped. */
        Recomputed: {
            /**
             * Number of transactions.
             */
            transactions: number;
            /**
             * Entries that they have more, or fewer where it is negative.
             */
            entries: number;
        };
        /** What a batch of a re-evaluation changed, or would change. */
        Reevaluation: {
            /** Whether nothing was changed. */
            dryRun: boolean;
            /**
             * Transactions that the batch looked at.
             */
            checked: number;
            /**
             * Of these, those that were judged by earlier periods.
             */
            reevaluated: number;
            /** Those that qualify now, and did not before. */
            qualified: components["schemas"]["ReevaluationPart"];
            /** Those that do not qualify any more. */
            disqualified: components["schemas"]["ReevaluationPart"];
            /** Others whose entries change with these. */
            recomputed: components["schemas"]["Recomputed"];
            /** Cursor of the next batch; null after the last one. */
            nextCursor: components["schemas"]["TransactionId"] | null;
        };
        /**
         * Id of a duty, given by the service.
         * @example dty_01kb1q3m8x7v5r2t9w4y6z0n
         */
        DutyId: string;
        /**
         * Id of an evidence file, given by the service.
         * @example evd_01kb1q3m8x7v5r2t9w4y6z0q
         */
        DutyEvidenceId: string;
        /**
         * Code of what a duty asks: those of the reference list, which follow the improvements that Taichung's report of 2020 asks for (個資事件 改善作為), or one that the campaign names itself.
         * @example incidentResponse
         * @enum {string}
         */
        DutyKind: "riskManagement" | "informationSecurity" | "confidentialityAgreement" | "problemManagement" | "incidentResponse" | "backup" | "vulnerabilityReview" | "releaseReview" | "operationsReview" | "closingReview" | (string & {});
        /**
         * Part that an organization has in the chain of a campaign: the city that runs it, its contractor, or who works for the contractor.
         * @example contractor
         * @enum {string}
         */
        ChainRole: "city" | "contractor" | "subcontractor";
        /**
         * When a duty is due, before the campaign opens, while it runs, or after it.
         * @example before
         * @enum {string}
         */
        DutyPhase: "before" | "during" | "after";
        /**
         * State of a duty: open → submitted → approved; changesRequested, until it is submitted again; withdrawn, where the campaign asks it no more.
         * @example submitted
         * @enum {string}
         */
        DutyStatus: "open" | "submitted" | "changesRequested" | "approved" | "withdrawn";
        /**
         * What is asked, in a few words, without personal data.
         * @example 應變及通報計畫
         */
        DutyName: string;
        /**
         * A sentence or two, without personal data.
         * @example 個資外洩時由誰、在多久內下架、通報主管機關並通知當事人。
         */
        DutyText: string;
        /** A point of a checklist. */
        ChecklistItem: {
            /**
             * Code of the point, unique in its duty.
             * @example takedown
             */
            item: string;
            /**
             * What has to be done, in Traditional Chinese.
             * @example 發現外洩後一小時內可下架，並指定負責人與代理人。
             */
            text: components["schemas"]["DutyText"];
            /**
             * What has to be done, in English.
             * @example A leak can be taken down within an hour
             * @example by a person in charge or a deputy.
             */
            textEn: components["schemas"]["DutyText"];
        };
        /** The points of a checklist, in their order. */
        Checklist: components["schemas"]["ChecklistItem"][];
        /** A duty to declare. What is left out is taken from the reference list of kinds; of a kind that is not in it, names, texts, checklist and phase have to be given. */
        DutyInput: {
            /**
             * Organization that owes it.
             * @example org_01kb1q3m8x7v5r2t9w4y6z0c
             */
            organizationId: components["schemas"]["OrganizationId"];
            /**
             * Part of that organization in the chain.
             * @example contractor
             */
            chainRole: components["schemas"]["ChainRole"];
            /**
             * What is asked.
             * @example incidentResponse
             */
            kind: components["schemas"]["DutyKind"];
            /**
             * When it is due; by default as the kind has it.
             * @example before
             */
            phase?: components["schemas"]["DutyPhase"];
            /**
             * Moment until which it has to be approved. What recurs is declared once for each date.
             * @example 2020-12-07T18:00:00+08:00
             */
            dueAt: components["schemas"]["Timestamp"];
            /**
             * Whether the campaign can only be activated once this is approved; true by default where it is due before the campaign opens, else false.
             * @example true
             */
            isRequiredForActivation?: boolean;
            /**
             * Whether it can only be submitted with an evidence file; by default as the kind has it.
             * @example true
             */
            needsEvidence?: boolean;
            /**
             * What is asked, in Traditional Chinese.
             * @example 應變及通報計畫
             */
            name?: components["schemas"]["DutyName"];
            /**
             * What is asked, in English.
             * @example Incident response plan
             */
            nameEn?: components["schemas"]["DutyName"];
            /**
             * What the reviewer looks for, in Traditional Chinese.
             * @example 個資外洩時由誰、在多久內下架、通報主管機關並通知當事人。
             */
            text?: components["schemas"]["DutyText"];
            /**
             * What the reviewer looks for, in English.
             * @example Who takes data down, reports and notifies after a leak, and within which time.
             */
            textEn?: components["schemas"]["DutyText"];
            /**
             * The points that the organization answers.
             * @example [{"item":"takedown","text":"發現外洩後一小時內可下架，並指定負責人與代理人。","textEn":"A leak can be taken down within an hour, by a person in charge or a deputy."}]
             */
            checklist?: components["schemas"]["Checklist"];
        };
        /** Duties to declare, all or none. */
        DutyDeclaration: {
            /**
             * The duties.
             * @example [{"organizationId":"org_01kb1q3m8x7v5r2t9w4y6z0c","chainRole":"contractor","kind":"incidentResponse","dueAt":"2020-12-07T18:00:00+08:00"}]
             */
            duties: components["schemas"]["DutyInput"][];
        };
        /**
         * Whether a point is done, or does not apply.
         * @example done
         * @enum {string}
         */
        AnswerKind: "done" | "notApplicable";
        /**
         * Why, without personal data.
         * @example 本公司不保存得獎者資料
         */
        DutyReason: string;
        /** The answer to a point of the checklist. */
        DutyAnswer: {
            /**
             * Code of the point.
             * @example takedown
             */
            item: string;
            /**
             * Whether it is done.
             * @example done
             */
            answer: components["schemas"]["AnswerKind"];
            /**
             * Why it does not apply; has to be given then.
             * @example 本公司不保存得獎者資料
             */
            reason?: components["schemas"]["DutyReason"];
        };
        /** What the organization hands in for review, with all evidence files that it has added and not erased. */
        DutySubmission: {
            /**
             * One answer to each point of the checklist.
             * @example [{"item":"takedown","answer":"done"}]
             */
            answers: components["schemas"]["DutyAnswer"][];
            /**
             * A remark for the reviewer.
             * @example 第二版，已補上代理人名單的保管方式
             */
            note?: components["schemas"]["DutyReason"];
        };
        /** Why changes are needed, or why the duty is withdrawn. */
        DutyDecision: {
            /**
             * The reason, which the organization reads.
             * @example 請補上備援演練的日期
             */
            reason: components["schemas"]["DutyReason"];
        };
        /**
         * The bytes of a file in base64, at most 750,000 bytes.
         * @example 5oeJ6K6K6KiI55Wr
         */
        EvidenceData: string;
        /**
         * Kind of an evidence file, by its bytes.
         * @example application/pdf
         * @enum {string}
         */
        EvidenceType: "application/pdf" | "image/png" | "image/jpeg" | "image/webp" | "text/plain";
        /** An evidence file: PDF, a PNG, JPEG or WebP picture, or text in UTF-8, at most 750,000 bytes. Its bytes say what it is. It may hold personal data, such as signatures, and is encrypted where it is stored. */
        DutyEvidenceInput: {
            /**
             * What the file is, without personal data; the name of the file is not sent.
             * @example 應變計畫書
             */
            title: components["schemas"]["DutyName"];
            /**
             * The bytes in base64.
             * @example 5oeJ6K6K6KiI55Wr
             */
            data: components["schemas"]["EvidenceData"];
        };
        /** An evidence file, without its bytes. */
        DutyEvidence: {
            /** Id of the file. */
            id: components["schemas"]["DutyEvidenceId"];
            /**
             * What the file is.
             * @example 應變計畫書
             */
            title: components["schemas"]["DutyName"];
            /** Kind of the file. */
            type: components["schemas"]["OpenEvidenceType"];
            /**
             * Size in bytes.
             * @example 48213
             */
            bytes: number;
            /** SHA-256 of the bytes as they were sent, by which a submission names it. */
            sha256: components["schemas"]["Hash"];
            /** Person who added it. */
            addedBy: components["schemas"]["PersonId"];
            /** When it was added. */
            addedAt: components["schemas"]["Timestamp"];
            /** When its bytes were erased; null while they are stored. */
            erasedAt: components["schemas"]["Timestamp"] | null;
        };
        /** An evidence file with its bytes, for who owes the duty and for the operator. */
        DutyEvidenceFile: {
            /** Id of the file. */
            id: components["schemas"]["DutyEvidenceId"];
            /**
             * What the file is.
             * @example 應變計畫書
             */
            title: components["schemas"]["DutyName"];
            /** Kind of the file. */
            type: components["schemas"]["OpenEvidenceType"];
            /**
             * Size in bytes.
             */
            bytes: number;
            /** SHA-256 of the bytes; the service has compared it. */
            sha256: components["schemas"]["Hash"];
            /** The bytes in base64. */
            data: components["schemas"]["EvidenceData"];
        };
        /** A point of the checklist, with its answer. */
        AnsweredItem: {
            /**
             * Code of the point.
             * @example takedown
             */
            item: string;
            /** What has to be done, in Traditional Chinese. */
            text: components["schemas"]["DutyText"];
            /** What has to be done, in English. */
            textEn: components["schemas"]["DutyText"];
            /** The answer that was submitted last; null before. */
            answer: components["schemas"]["OpenAnswerKind"] | null;
            /** Why it does not apply; null where it does. */
            reason: components["schemas"]["DutyReason"] | null;
        };
        /** What a campaign asks of an organization of its chain. */
        Duty: {
            /** Id of the duty. */
            id: components["schemas"]["DutyId"];
            /** Campaign that asks it. */
            campaignId: components["schemas"]["CampaignId"];
            /** Organization that owes it. */
            organizationId: components["schemas"]["OrganizationId"];
            /**
             * Name of that organization.
             * @example 範例承辦廠商
             */
            organizationName: string;
            /** Part of that organization in the chain. */
            chainRole: components["schemas"]["OpenChainRole"];
            /** What is asked. */
            kind: components["schemas"]["DutyKind"];
            /** What is asked, in Traditional Chinese. */
            name: components["schemas"]["DutyName"];
            /** What is asked, in English. */
            nameEn: components["schemas"]["DutyName"];
            /** What the reviewer looks for, in Traditional Chinese. */
            text: components["schemas"]["DutyText"];
            /** What the reviewer looks for, in English. */
            textEn: components["schemas"]["DutyText"];
            /** When it is due. */
            phase: components["schemas"]["OpenDutyPhase"];
            /** Moment until which it has to be approved. */
            dueAt: components["schemas"]["Timestamp"];
            /**
             * Whether that moment is over and it is neither approved nor withdrawn.
             * @example false
             */
            isLate: boolean;
            /**
             * Whether the campaign can only be activated once this is approved.
             * @example true
             */
            isRequiredForActivation: boolean;
            /**
             * Whether it can only be submitted with an evidence file.
             * @example true
             */
            needsEvidence: boolean;
            /** State of the duty. */
            status: components["schemas"]["OpenDutyStatus"];
            /**
             * How often it was submitted.
             * @example 1
             */
            version: number;
            /** The points, with the answers that were submitted last. */
            checklist: components["schemas"]["AnsweredItem"][];
            /** The evidence files, oldest first. */
            evidence: components["schemas"]["DutyEvidence"][];
            /** Remark of who submitted it. */
            note: components["schemas"]["DutyReason"] | null;
            /** Why changes were requested, or why it was withdrawn. */
            reason: components["schemas"]["DutyReason"] | null;
            /** SHA-256 of the canonical JSON of what was submitted, evidence hashes included: what an approval holds for. */
            contentHash: components["schemas"]["Hash"] | null;
            /** Person who submitted it last. */
            submittedBy: components["schemas"]["PersonId"] | null;
            /** When it was submitted last. */
            submittedAt: components["schemas"]["Timestamp"] | null;
            /** The signed approval of the approval, or of the withdrawal. */
            approvalId: components["schemas"]["ApprovalId"] | null;
            /** When it was approved. */
            approvedAt: components["schemas"]["Timestamp"] | null;
            /** When it was declared. */
            createdAt: components["schemas"]["Timestamp"];
            /** When it last changed. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** The duties that were declared, in the order of the request. */
        DeclaredDuties: {
            /** The duties. */
            items: components["schemas"]["Duty"][];
        };
        /** One page of duties. */
        DutyPage: {
            /** The rows of this page. */
            items: components["schemas"]["Duty"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /**
         * What happened to a duty.
         * @example submitted
         * @enum {string}
         */
        DutyEventKind: "declared" | "evidenceAdded" | "evidenceErased" | "submitted" | "changesRequested" | "approved" | "withdrawn";
        /** A step of a duty; it never changes. */
        DutyEvent: {
            /**
             * Id of the step.
             * @example evt_01kb1q3m8x7v5r2t9w4y6z0s
             */
            id: string;
            /** When it happened. */
            at: components["schemas"]["Timestamp"];
            /** What happened. */
            kind: components["schemas"]["OpenDutyEventKind"];
            /**
             * Version of the submission to which it belongs.
             * @example 1
             */
            version: number;
            /** The file that was added or erased. */
            evidenceId: components["schemas"]["DutyEvidenceId"] | null;
            /** Hash of what was submitted or approved. */
            contentHash: components["schemas"]["Hash"] | null;
            /** The answers that were submitted. */
            answers: components["schemas"]["DutyAnswer"][];
            /** Remark of the submission, or why changes were requested or the duty was withdrawn. */
            reason: components["schemas"]["DutyReason"] | null;
            /** The signed approval of the step. */
            approvalId: components["schemas"]["ApprovalId"] | null;
            /** Person who took the step; null where the key has none. */
            personId: components["schemas"]["PersonId"] | null;
            /** Key with which it was taken. */
            keyId: components["schemas"]["ApiKeyId"];
        };
        /** One page of steps, oldest first. */
        DutyEventPage: {
            /** The rows of this page. */
            items: components["schemas"]["DutyEvent"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /**
         * Id of a version of the rules, given by the service.
         * @example rul_01kb1q3m8x7v5r2t9w4y6z0m
         */
        RuleSetId: string;
        /**
         * document: each document is counted by itself. participant: the amounts of a participant's documents add up, and the remainder below the threshold is carried over.
         * @example document
         * @enum {string}
         */
        Accumulation: "document" | "participant";
        /**
         * Category of a sale that rules may exclude; other sales have none. It applies to the whole document, since items are advisory and may be truncated, and the total decides qualification.
         * @example storedValue
         * @enum {string}
         */
        SaleCategory: "utilities" | "parking" | "fuel" | "tax" | "tuition" | "medical" | "fees" | "insurance" | "fines" | "transport" | "storedValue" | "vouchers";
        /**
         * A factor by which an amount is multiplied where every given condition is met.
         * @example {
         *       "factor": 3,
         *       "merchantKinds": [
         *         "store",
         *         "stall"
         *       ]
         *     }
         */
        Multiplier: {
            /**
             * Factor by which the amount of the sale is multiplied. Unit: times.
             * @example 3
             */
            factor: number;
            /**
             * Kinds of merchant to which the factor applies; all by default.
             * @example ["store"]
             */
            merchantKinds?: components["schemas"]["MerchantKind"][];
            /**
             * Merchants to which the factor applies, such as the partners of the campaign; all by default.
             * @example ["mer_01kb1q3m8x7v5r2t9w4y6z0e"]
             */
            merchantIds?: components["schemas"]["MerchantId"][];
            /**
             * Regions of sales to which the factor applies; all by default.
             * @example ["mountain"]
             */
            regions?: components["schemas"]["RegionCode"][];
        };
        /**
         * Extra entries for each document that qualifies in certain regions.
         * @example {
         *       "regions": [
         *         "mountain"
         *       ],
         *       "extraEntries": 1
         *     }
         */
        RegionBonus: {
            /**
             * Regions of sales to which the bonus is given.
             * @example ["mountain"]
             */
            regions: components["schemas"]["RegionCode"][];
            /**
             * Entries given on top of those of the document. Unit: entries.
             * @example 1
             */
            extraEntries: number;
        };
        /** The rules by which a document qualifies and gives entries. Every rule is data of the campaign. */
        RuleSetInput: {
            /**
             * Amount that gives entries each time it is reached, on the total of one document, tax included. Unit: NT$.
             * @example 500
             */
            threshold: number;
            /**
             * Entries for each full threshold; 1 by default. Unit: entries.
             * @example 1
             */
            entriesPerThreshold?: number;
            /**
             * Most entries that one document gives; null (the default) for no cap. Unit: entries.
             * @example 300
             */
            capPerDocument?: number | null;
            /**
             * Whether each document is counted by itself, or the amounts of a participant add up; `document` by default.
             * @example document
             */
            accumulation?: components["schemas"]["Accumulation"];
            /**
             * Most entries of one participant in the whole campaign; null (the default) for no cap. Unit: entries.
             * @example 600
             */
            capPerParticipant?: number | null;
            /**
             * Most entries of one participant for the sales of one day; null (the default) for no cap. Unit: entries.
             * @example 100
             */
            capPerDay?: number | null;
            /**
             * Factors by which amounts count more. Of those that fit a sale, the highest applies.
             * @example [{"factor":3,"merchantKinds":["store","stall"]}]
             */
            multipliers?: components["schemas"]["Multiplier"][];
            /**
             * Extra entries for each document that qualifies in certain regions. All that fit add up.
             * @example [{"regions":["mountain"],"extraEntries":1}]
             */
            regionBonuses?: components["schemas"]["RegionBonus"][];
            /**
             * Categories of sales that do not qualify; none by default.
             * @example ["storedValue"]
             */
            excludedCategories?: components["schemas"]["SaleCategory"][];
            /**
             * Days after the day of the sale, in Asia/Taipei, within which it may be registered; null (the default) for no limit beside the registration period. Unit: days.
             * @example 7
             */
            lateWindowDays?: number | null;
            /**
             * Whether e-invoices with a buyer's UBN are excluded; true by default.
             * @example true
             */
            excludeBuyerUbn?: boolean;
            /**
             * Channels whose sales qualify; all by default.
             * @example ["store","mall"]
             */
            channels?: components["schemas"]["Channel"][];
            /**
             * Kinds of document that qualify; all by default.
             * @example ["einvoice"]
             */
            documentTypes?: components["schemas"]["DocumentType"][];
            /**
             * Industries of the campaign whose sales qualify; all of them by default.
             * @example ["retail"]
             */
            industries?: components["schemas"]["Industry"][];
        };
        /** A version of the rules. */
        RuleSet: {
            /**
             * Number of the version, from 1.
             */
            version: number;
            /**
             * Amount in NT$ that gives entries each time it is reached, on the total of one document, tax included.
             */
            threshold: number;
            /**
             * Entries for each full threshold.
             */
            entriesPerThreshold: number;
            /**
             * Most entries that one document gives; null for no cap.
             */
            capPerDocument: number | null;
            /** Whether each document is counted by itself, or the amounts of a participant add up. */
            accumulation: components["schemas"]["OpenAccumulation"];
            /**
             * Most entries of one participant in the whole campaign; null for no cap.
             */
            capPerParticipant: number | null;
            /**
             * Most entries of one participant for the sales of one day; null for no cap.
             */
            capPerDay: number | null;
            /** Factors by which amounts count more. Of those that fit a sale, the highest applies. */
            multipliers: components["schemas"]["Multiplier"][];
            /** Extra entries for each document that qualifies in certain regions. All that fit add up. */
            regionBonuses: components["schemas"]["RegionBonus"][];
            /** Categories of sales that do not qualify. */
            excludedCategories: components["schemas"]["OpenSaleCategory"][];
            /**
             * Days after the day of the sale within which it may be registered; null for no such limit.
             */
            lateWindowDays: number | null;
            /** Whether e-invoices with a buyer's UBN are excluded. */
            excludeBuyerUbn: boolean;
            /** Channels whose sales qualify. */
            channels: components["schemas"]["OpenChannel"][];
            /** Kinds of document that qualify. */
            documentTypes: components["schemas"]["OpenDocumentType"][];
            /** Industries whose sales qualify. */
            industries: components["schemas"]["Industry"][];
        };
        /**
         * draft → submitted → published → superseded, once a later version is effective; or discarded.
         * @example published
         * @enum {string}
         */
        RuleSetStatus: "draft" | "submitted" | "published" | "superseded" | "discarded";
        /** A version of the rules to draft. */
        RuleSetVersionInput: {
            /**
             * Moment from which the version applies, compared with the moment of the sale.
             * @example 2021-01-01T00:00:00+08:00
             */
            effectiveFrom: components["schemas"]["Timestamp"];
            /** Rules of the version. */
            ruleSet: components["schemas"]["RuleSetInput"];
        };
        /** Changes of a draft; the rule set is replaced as a whole. */
        RuleSetVersionUpdate: {
            /**
             * Moment from which the version applies, compared with the moment of the sale.
             * @example 2021-01-08T00:00:00+08:00
             */
            effectiveFrom?: components["schemas"]["Timestamp"];
            /** All rules of the version; they replace those before. */
            ruleSet?: components["schemas"]["RuleSetInput"];
        };
        /** A version of the rules, and who made it. */
        RuleSetVersion: {
            /** Id of the version, given by the service. */
            id: components["schemas"]["RuleSetId"];
            /** State of the version. */
            status: components["schemas"]["OpenRuleSetStatus"];
            /** Moment from which it is effective, by the time of the sale; null for the first rules of the campaign. */
            effectiveFrom: components["schemas"]["Timestamp"] | null;
            /** Rules of the version. */
            ruleSet: components["schemas"]["RuleSet"];
            /** Who drafted it; null for the first rules of the campaign. */
            createdBy: components["schemas"]["PersonId"] | null;
            /** Who submitted it. */
            submittedBy: components["schemas"]["PersonId"] | null;
            /** Who published it. */
            publishedBy: components["schemas"]["PersonId"] | null;
            /** When the version was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** When the version was last changed. */
            updatedAt: components["schemas"]["Timestamp"];
            /** When it was published. */
            publishedAt: components["schemas"]["Timestamp"] | null;
        };
        /** One page of rule sets. */
        RuleSetVersionPage: {
            /** The rows of this page. */
            items: components["schemas"]["RuleSetVersion"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** Rules and the moment of sale from which they are effective, up to the next. */
        BundledRules: {
            /** Moment from which they are effective, by the time of the sale; null for the first rules. */
            effectiveFrom: components["schemas"]["Timestamp"] | null;
            /** Window in which a sale must take place to qualify. */
            purchasePeriod: components["schemas"]["Period"];
            /** Window in which a sale must be registered to qualify. */
            registrationPeriod: components["schemas"]["Period"];
            /** The rules. */
            ruleSet: components["schemas"]["RuleSet"];
        };
        /** A merchant, as far as the rules need it. */
        BundledMerchant: {
            /** Id of the merchant, given by the service. */
            id: components["schemas"]["MerchantId"];
            /** The partner's own id of the merchant. */
            externalId: components["schemas"]["ExternalId"];
            /** What the merchant is. */
            kind: components["schemas"]["OpenMerchantKind"];
            /** Industry of the merchant. */
            industry: components["schemas"]["Industry"];
            /** District of the shop. */
            district: components["schemas"]["DistrictCode"];
            /** UBNs under which it issues invoices. */
            ubns: components["schemas"]["Ubn"][];
            /** State of the merchant. */
            status: components["schemas"]["OpenMerchantStatus"];
            /**
             * Position in `trees` of the tree in which it stands; null where it stands alone, absent from services of earlier versions.
             * @example 0
             */
            tree?: number | null;
        };
        /** The rules of a campaign for one organization, as published at one moment. */
        RuleBundle: {
            /** Campaign of the rules. */
            campaignId: components["schemas"]["CampaignId"];
            /** Organization whose merchants are included. */
            organizationId: components["schemas"]["OrganizationId"];
            /** When the bundle was issued. */
            issuedAt: components["schemas"]["Timestamp"];
            /** Rule sets by the date from which they are effective, earliest first. */
            ruleSets: components["schemas"]["BundledRules"][];
            /** Regions of the campaign and their districts. */
            regions: components["schemas"]["Region"][];
            /** The caller's own merchants, oldest first, at most 2,000. */
            merchants: components["schemas"]["BundledMerchant"][];
            /** Whether there are more merchants; request one by `merchantId`. */
            merchantsTruncated: boolean;
            /** Activities of the campaign, by which sales are attributed; absent from services of earlier versions. */
            activities?: components["schemas"]["Activity"][];
            /** The caller's promo items that activities name, with both names; absent where none is. */
            activityItems?: components["schemas"]["BundledItem"][];
            /** Limits beyond which a sale is held for the operator; absent from services of earlier versions. */
            plausibility?: components["schemas"]["PlausibilityLimit"][];
            /** What happens to a sale whose seller UBN is not the merchant's or its tree's; absent from services of earlier versions. */
            sellerUbnMismatch?: components["schemas"]["OpenSellerUbnMismatch"];
            /** The trees in which the merchants stand: malls with their counters, for example. Absent from services of earlier versions. */
            trees?: components["schemas"]["BundledTree"][];
        };
        /**
         * Merchants that stand below one another, of whatever organization; an invoice of one may bear the UBN of another.
         * @example {
         *       "ubns": [
         *         "22099131",
         *         "27947182"
         *       ]
         *     }
         */
        BundledTree: {
            /** UBNs of all merchants of the tree that have not withdrawn, ascending. */
            ubns: components["schemas"]["Ubn"][];
        };
        /** A promo item that an activity names. */
        BundledItem: {
            /** Id of the item, given by the service. */
            id: components["schemas"]["PromoItemId"];
            /** The partner's own id of the item. */
            externalId: components["schemas"]["ExternalId"];
        };
        /** Ed25519 (RFC 8032) over the UTF-8 bytes of the bundle as canonical JSON (RFC 8785). */
        BundleSignature: {
            /**
             * Kind of the signature.
             * @constant
             */
            algorithm: "Ed25519";
            /** Id of the key, the beginning of the SHA-256 of the public key. */
            keyId: string;
            /** The public key, 32 bytes in base64url. */
            publicKey: string;
            /** The signature, 64 bytes in base64url. */
            value: string;
        };
        /** The rules of a campaign and the signature of the service. */
        SignedRuleBundle: {
            /** The rules. */
            bundle: components["schemas"]["RuleBundle"];
            /** Signature of the service over the bundle. */
            signature: components["schemas"]["BundleSignature"];
        };
        /**
         * Id of a merchant, given by the service.
         * @example mer_01kb1q3m8x7v5r2t9w4y6z0e
         */
        MerchantId: string;
        /**
         * What a merchant is. A counter belongs to a mall, a store may belong to a business district, an online seller to a marketplace. An association (公協會) and a developer (建設公司) may have members below them.
         * @example store
         * @enum {string}
         */
        MerchantKind: "store" | "counter" | "mall" | "businessDistrict" | "association" | "developer" | "marketplace" | "onlineSeller" | "tvChannel" | "stall";
        /**
         * submitted → approved ⇄ suspended; changesRequested; rejected; withdrawn.
         * @example approved
         * @enum {string}
         */
        MerchantStatus: "submitted" | "changesRequested" | "approved" | "suspended" | "rejected" | "withdrawn";
        /** A merchant to register. A counter, store or seller names its parent by `parentId` or, within its own organization, by `parentExternalId`; the parent may be in the same batch. A merchant with a parent has the industry and the district of its parent where it states none; any other states both. */
        MerchantInput: {
            /**
             * The caller's own id of the merchant, unique in its organization and the campaign.
             * @example store-001
             */
            externalId: components["schemas"]["ExternalId"];
            /**
             * What the merchant is, such as a store, or a counter of a mall.
             * @example store
             */
            kind: components["schemas"]["MerchantKind"];
            /**
             * Name as shown to shoppers.
             * @example 範例百貨一樓美妝櫃
             */
            name: string;
            /**
             * Name in English, as shown to shoppers.
             * @example Example Department Store, cosmetics counter
             */
            nameEn?: string;
            /**
             * UBNs (統一編號) under which the merchant issues e-invoices: those of the head office and of branches. Empty for a stall that is exempt from invoices.
             * @example ["22099131"]
             */
            ubns: components["schemas"]["Ubn"][];
            /**
             * Industry in which the merchant takes part; that of its parent where it is left out.
             * @example retail
             */
            industry?: components["schemas"]["Industry"];
            /**
             * District of the shop; that of its parent where it is left out. A sale in the shop is counted there unless it names another district.
             * @example 66000060
             */
            district?: components["schemas"]["DistrictCode"];
            /**
             * Street address of the shop.
             * @example 臺中市西屯區範例路 1 號
             */
            address?: string;
            /**
             * Merchant to which this one belongs, such as the mall of a counter, by the id that the service gave.
             * @example mer_01kb1q3m8x7v5r2t9w4y6z0e
             */
            parentId?: components["schemas"]["MerchantId"];
            /**
             * Merchant to which this one belongs, by the caller's own externalId. It may be in the same batch.
             * @example mall-001
             */
            parentExternalId?: components["schemas"]["ExternalId"];
        };
        /** Changes of a merchant. They submit a merchant in changesRequested or rejected again. */
        MerchantUpdate: {
            /**
             * What the merchant is, such as a store, or a counter of a mall.
             * @example store
             */
            kind?: components["schemas"]["MerchantKind"];
            /**
             * Name as shown to shoppers.
             * @example 範例百貨一樓美妝櫃
             */
            name?: string;
            /**
             * Name in English, as shown to shoppers.
             * @example Example Department Store, cosmetics counter
             */
            nameEn?: string;
            /**
             * All UBNs (統一編號) under which the merchant issues e-invoices; they replace those before.
             * @example ["22099131"]
             */
            ubns?: components["schemas"]["Ubn"][];
            /**
             * Industry in which the merchant takes part; null for that of its parent. A change reaches those below that state none.
             * @example retail
             */
            industry?: components["schemas"]["Industry"] | null;
            /**
             * District of the shop; null for that of its parent. A change reaches those below that state none.
             * @example 66000060
             */
            district?: components["schemas"]["DistrictCode"] | null;
            /**
             * Street address of the shop.
             * @example 臺中市西屯區範例路 2 號
             */
            address?: string;
            /**
             * Merchant to which this one belongs, by the id that the service gave; null for none.
             * @example mer_01kb1q3m8x7v5r2t9w4y6z0e
             */
            parentId?: components["schemas"]["MerchantId"] | null;
            /**
             * Merchant to which this one belongs, by the caller's own externalId.
             * @example mall-001
             */
            parentExternalId?: components["schemas"]["ExternalId"];
        };
        /** The merchant. */
        Merchant: {
            /** Id of the merchant, given by the service. */
            id: components["schemas"]["MerchantId"];
            /** Organization to which the merchant belongs. */
            organizationId: components["schemas"]["OrganizationId"];
            /** The partner's own id of the merchant. */
            externalId: components["schemas"]["ExternalId"];
            /** What the merchant is, such as a store, or a counter of a mall. */
            kind: components["schemas"]["OpenMerchantKind"];
            /** Name as shown to shoppers. */
            name: string;
            /** Name in English. */
            nameEn: string | null;
            /** UBNs of head office and branches. */
            ubns: components["schemas"]["Ubn"][];
            /** Industry in which the merchant takes part. */
            industry: components["schemas"]["Industry"];
            /** District of the shop. */
            district: components["schemas"]["DistrictCode"];
            /** Region of the district; null where the campaign has none for it. */
            region: components["schemas"]["RegionCode"] | null;
            /** What it has from its parent, since it states none itself. */
            inherits: components["schemas"]["OpenInheritedField"][];
            /** Address of the shop. */
            address: string | null;
            /** Merchant to which it belongs; null for none. */
            parentId: components["schemas"]["MerchantId"] | null;
            /** The partner's own id of the merchant to which it belongs; null for none, and where that is of another organization. */
            parentExternalId: components["schemas"]["ExternalId"] | null;
            /** State of the merchant. */
            status: components["schemas"]["OpenMerchantStatus"];
            /** Why it was rejected or suspended, or what to change. */
            reason: string | null;
            /** Warnings, such as a UBN whose checksum fails. */
            warnings: components["schemas"]["Warning"][];
            /** When the merchant was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** When the merchant was last changed. */
            updatedAt: components["schemas"]["Timestamp"];
            /** What became of the merchants below, in the response to a decision that includes them; elsewhere absent. */
            children?: components["schemas"]["DecidedMerchant"][];
        };
        /**
         * A field that a merchant may have from its parent.
         * @example district
         * @enum {string}
         */
        InheritedField: "industry" | "district";
        /** One page of merchants. */
        MerchantPage: {
            /** The rows of this page. */
            items: components["schemas"]["Merchant"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** Up to 1,000 merchants, at most 1 MiB. Each row is checked by itself: an invalid row is rejected, and the others are processed. */
        MerchantBatch: {
            /** Merchants to register. The results come in the same order. */
            rows: components["schemas"]["MerchantInput"][];
        };
        /** Reason of the change. */
        MerchantDecision: {
            /**
             * Reason, which the partner reads.
             * @example 請補上分店統一編號。
             */
            reason: string;
            /**
             * Whether the same is done with the merchants below, at any depth. To suspend a merchant, it is required where there are merchants below that can be suspended.
             * @example true
             */
            includeChildren?: boolean;
        };
        /**
         * What an operator decides about merchants.
         * @example approve
         * @enum {string}
         */
        ReviewAction: "approve" | "reject" | "requestChanges" | "suspend" | "resume";
        /**
         * Whether the merchant was changed, was so before, or could not be changed.
         * @example changed
         * @enum {string}
         */
        DecisionOutcome: "changed" | "unchanged" | "rejected";
        /** What became of one merchant of a decision. */
        DecidedMerchant: {
            /** Id of the merchant. */
            id: components["schemas"]["MerchantId"];
            /** The partner's own id of the merchant; null where there is no such merchant. */
            externalId: string | null;
            /** Name of the merchant; null where there is no such merchant. */
            name: string | null;
            /** Whether it was changed. */
            outcome: components["schemas"]["OpenDecisionOutcome"];
            /** State of the merchant now; null where there is no such merchant. */
            status: components["schemas"]["OpenMerchantStatus"] | null;
            /** Why it was not changed. */
            problem?: components["schemas"]["Problem"];
        };
        /** Which merchants a decision is about; all fields must fit. An empty one selects all. */
        MerchantSelection: {
            /**
             * Only merchants in this state.
             * @example approved
             */
            status?: components["schemas"]["MerchantStatus"];
            /**
             * Only merchants of this kind.
             * @example store
             */
            kind?: components["schemas"]["MerchantKind"];
            /**
             * Only merchants of this industry.
             * @example retail
             */
            industry?: components["schemas"]["Industry"];
            /**
             * Only merchants in this district.
             * @example 66000060
             */
            district?: components["schemas"]["DistrictCode"];
            /**
             * Only merchants with this UBN.
             * @example 22099131
             */
            ubn?: components["schemas"]["Ubn"];
            /**
             * Only merchants directly below this one.
             * @example mer_01kb1q3m8x7v5r2t9w4y6z0e
             */
            parentId?: components["schemas"]["MerchantId"];
            /**
             * Only this merchant and those below it, at any depth.
             * @example mer_01kb1q3m8x7v5r2t9w4y6z0e
             */
            under?: components["schemas"]["MerchantId"];
            /**
             * Only merchants of this organization.
             * @example org_01kb1q3m8x7v5r2t9w4y6z0c
             */
            organizationId?: components["schemas"]["OrganizationId"];
        };
        /** A decision about many merchants: those of `merchantIds`, or those that `selection` selects and for which it can be done. */
        MerchantReview: {
            /**
             * What is decided.
             * @example approve
             */
            action: components["schemas"]["ReviewAction"];
            /**
             * Reason, which the partners read; required to reject, to request changes and to suspend.
             * @example 請補上分店統一編號。
             */
            reason?: string;
            /**
             * The merchants, each once.
             * @example ["mer_01kb1q3m8x7v5r2t9w4y6z0e"]
             */
            merchantIds?: components["schemas"]["MerchantId"][];
            /** Selects the merchants, instead of `merchantIds`. */
            selection?: components["schemas"]["MerchantSelection"];
            /**
             * Whether the same is done with the merchants below those, at any depth. To approve or suspend `merchantIds`, it is required where others below them could be, too; a selection says itself which it is about, so by default it is done with those alone. Not together with a `status`.
             * @example true
             */
            includeChildren?: boolean;
            /**
             * `next` of the response before: a selection of more than 1,000 takes several calls.
             * @example mer_01kb1q3m8x7v5r2t9w4y6z0e
             */
            after?: components["schemas"]["MerchantId"];
        };
        /** What became of each merchant, at most 1,000 in one call. */
        MerchantReviewResult: {
            /** One result for each merchant: in the order of `merchantIds`, with those below at the end, or in the order in which they were registered. */
            results: components["schemas"]["DecidedMerchant"][];
            /** What the next call passes as `after`; null where all are done. */
            next: components["schemas"]["MerchantId"] | null;
        };
        /** A merchant that takes part, as shoppers may see it. */
        ApprovedMerchant: {
            /** Id of the merchant, given by the service. */
            id: components["schemas"]["MerchantId"];
            /** What the merchant is, such as a store, or a counter of a mall. */
            kind: components["schemas"]["OpenMerchantKind"];
            /** Name as shown to shoppers. */
            name: string;
            /** Name in English. */
            nameEn: string | null;
            /** UBNs that are printed on its invoices. */
            ubns: components["schemas"]["Ubn"][];
            /** Industry in which the merchant takes part. */
            industry: components["schemas"]["Industry"];
            /** District of the shop. */
            district: components["schemas"]["DistrictCode"];
            /** Region of the district; null where the campaign has none for it. */
            region: components["schemas"]["RegionCode"] | null;
            /** Address of the shop. */
            address: string | null;
            /** Merchant to which it belongs, such as the mall of a counter; null for none. */
            parentId: components["schemas"]["MerchantId"] | null;
        };
        /** One page of merchants that take part. */
        ApprovedMerchantPage: {
            /** The rows of this page. */
            items: components["schemas"]["ApprovedMerchant"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** A merchant with a UBN that another organization has, too. */
        MerchantOfUbn: {
            /** Id of the merchant. */
            id: components["schemas"]["MerchantId"];
            /** The partner's own id of the merchant. */
            externalId: components["schemas"]["ExternalId"];
            /**
             * Name as shown to shoppers.
             * @example 範例百貨一樓美妝櫃
             */
            name: string;
            /** State of the merchant. */
            status: components["schemas"]["OpenMerchantStatus"];
            /** When the merchant was registered. */
            since: components["schemas"]["Timestamp"];
        };
        /** An organization with merchants of a UBN. */
        UbnHolder: {
            /** The organization. */
            organizationId: components["schemas"]["OrganizationId"];
            /** When the first of these merchants was registered. */
            since: components["schemas"]["Timestamp"];
            /** Its merchants with the UBN, oldest first. */
            merchants: components["schemas"]["MerchantOfUbn"][];
        };
        /** Whose transactions count from a date, where several organizations push invoices of one UBN. */
        SellerOfRecord: {
            /** The organization. */
            organizationId: components["schemas"]["OrganizationId"];
            /** First date of documents for which it holds; null from the beginning. */
            effectiveFrom: components["schemas"]["LocalDate"] | null;
            /**
             * Why the operator decided so.
             * @example 12 月 15 日起由新承租商經營。
             */
            reason: string;
            /** When it was decided. */
            decidedAt: components["schemas"]["Timestamp"];
        };
        /** A UBN that merchants of several organizations have. */
        SharedUbn: {
            /** The UBN. */
            ubn: components["schemas"]["Ubn"];
            /** When a merchant of the second organization was registered. */
            since: components["schemas"]["Timestamp"];
            /** The organizations with the UBN, in the order in which they came. */
            holders: components["schemas"]["UbnHolder"][];
            /** Who was decided to be the seller of record, earliest first; empty where nothing was decided. */
            sellers: components["schemas"]["SellerOfRecord"][];
        };
        /** One page of UBNs that several organizations have. */
        SharedUbnPage: {
            /** The rows of this page. */
            items: components["schemas"]["SharedUbn"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** Who the seller of record of a UBN is. */
        SellerDecision: {
            /**
             * An organization that has a merchant with the UBN.
             * @example org_01kb1q3m8x7v5r2t9w4y6z0c
             */
            organizationId: components["schemas"]["OrganizationId"];
            /**
             * First date of documents for which it holds, such as the day on which a vendor moved in; from the beginning where absent. A decision from the same date takes the place of the one before.
             * @example 2020-12-15
             */
            effectiveFrom?: components["schemas"]["LocalDate"];
            /**
             * Why, for the record.
             * @example 12 月 15 日起由新承租商經營。
             */
            reason: string;
            /**
             * `next` of the response before: more than 200 conflicts take several calls.
             * @example cfl_01kb1q3m8x7v5r2t9w4y6z0c
             */
            after?: components["schemas"]["ConflictId"];
        };
        /** A decision about the seller of record, and what came of it. */
        SellerDecided: {
            /** The UBN. */
            ubn: components["schemas"]["Ubn"];
            /** All sellers of record of the UBN, earliest first. */
            sellers: components["schemas"]["SellerOfRecord"][];
            /**
             * Conflicts whose document changed hands or that are open no more, by this call.
             * @example 12
             */
            conflictsDecided: number;
            /** Where more conflicts are to be looked at: `after` of the next call. Null where all were. */
            next: components["schemas"]["ConflictId"] | null;
        };
        /**
         * Id of an invitation, given by the service.
         * @example inv_01kb1q3m8x7v5r2t9w4y6z0h
         */
        InvitationId: string;
        /**
         * pending → accepted → ended, pending → refused, pending → withdrawn.
         * @example pending
         * @enum {string}
         */
        InvitationStatus: "pending" | "accepted" | "refused" | "withdrawn" | "ended";
        /** Asks to take a merchant in below one of another organization. */
        InvitationInput: {
            /**
             * The caller's own merchant, such as a counter.
             * @example external:counter-7
             */
            merchantId: components["schemas"]["ResourceReference"];
            /**
             * The approved mall, business district, association, developer or marketplace of another organization below which it is to stand.
             * @example mer_01kb1q3m8x7v5r2t9w4y6z0f
             */
            parentId: components["schemas"]["MerchantId"];
        };
        /** Why an invitation is refused. */
        InvitationRefusal: {
            /**
             * Reason, which the other organization reads.
             * @example 本館無此櫃位。
             */
            reason?: string;
        };
        /** A merchant as the other side of an invitation sees it. */
        InvitedMerchant: {
            /** Id of the merchant. */
            id: components["schemas"]["MerchantId"];
            /** What the merchant is. */
            kind: components["schemas"]["OpenMerchantKind"];
            /** Name as shown to shoppers. */
            name: string;
            /** Name in English. */
            nameEn: string | null;
        };
        /** The question whether a merchant of one organization may stand below one of another. Both see it, and of each other no more than shoppers see. */
        Invitation: {
            /** Id of the invitation, given by the service. */
            id: components["schemas"]["InvitationId"];
            /** State of the invitation. */
            status: components["schemas"]["OpenInvitationStatus"];
            /** The merchant that is to be taken in. */
            merchant: components["schemas"]["InvitedMerchant"];
            /** The merchant below which it is to stand. */
            parent: components["schemas"]["InvitedMerchant"];
            /** Why it was refused. */
            reason: string | null;
            /** When it was made. */
            createdAt: components["schemas"]["Timestamp"];
            /** When it came into its present state; null while it is pending. */
            decidedAt: components["schemas"]["Timestamp"] | null;
        };
        /** One page of invitations. */
        InvitationPage: {
            /** The rows of this page. */
            items: components["schemas"]["Invitation"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /**
         * Id of a transaction, given by the service.
         * @example txn_01kb1q3m8x7v5r2t9w4y6z0g
         */
        TransactionId: string;
        /**
         * Id of an adjustment, given by the service.
         * @example adj_01kb1q3m8x7v5r2t9w4y6z0h
         */
        AdjustmentId: string;
        /**
         * An id given by the service, `external:` followed by the caller's own externalId, or `einvoice:` followed by the two-month period and the number of the e-invoice. Of several versions of one number it means the one that is not voided, or else the latest.
         * @example external:POS-0001
         * @example einvoice:10912AB12345678
         * @example txn_01kb1q3m8x7v5r2t9w4y6z0g
         */
        TransactionReference: string;
        /**
         * Kind of the document that proves a sale.
         * @example einvoice
         * @enum {string}
         */
        DocumentType: "einvoice" | "receipt";
        /**
         * received → qualified, notQualified or held; then adjusted or voided. What is held is released, and judged then, or rejected by the operator, and counts nowhere.
         * @example qualified
         * @enum {string}
         */
        TransactionStatus: "received" | "qualified" | "notQualified" | "held" | "rejected" | "adjusted" | "voided";
        /**
         * cancel (作廢): the invoice number is spent. void (註銷): the same number may be issued again. refund: money was given back, in whole or in part. recomputation: another transaction of the participant was voided or refunded, which changed the entries of this one. claim: a participant claimed the document and got its entries. reevaluation: it was judged again, since the campaign moved its periods. rejection: the operator rejected a sale that was held; its number may be pushed again. transferOut: the transaction of another organization stands for the document from then on. transferIn: this one does, instead of another's.
         * @example refund
         * @enum {string}
         */
        AdjustmentKind: "cancel" | "void" | "refund" | "recomputation" | "claim" | "reevaluation" | "rejection" | "transferOut" | "transferIn";
        /**
         * Why a sale is held. `merchantAwaitsApproval`: until its merchant is approved. All others are a limit of the campaign that it exceeds, and wait for the operator: `amountTooLarge`, `saleInFuture`, `documentInFuture`, `documentDateApart` (from the day of the sale), `amountPerUnitImplausible`, `lineAmountDiffers` (from units and price); or the seller on the invoice is not the merchant's: `sellerUbnDiffers`. `documentReportedByAnother`: the transaction of another organization stands for the document, until the conflict is decided otherwise.
         * @example amountTooLarge
         * @enum {string}
         */
        HeldReason: "merchantAwaitsApproval" | "amountTooLarge" | "saleInFuture" | "documentInFuture" | "documentDateApart" | "amountPerUnitImplausible" | "lineAmountDiffers" | "sellerUbnDiffers" | "documentReportedByAnother";
        /**
         * A reason for which a sale is held.
         * @example {
         *       "reason": "amountTooLarge",
         *       "message": "The sale is held for the operator: its amount is above the limit of the campaign.",
         *       "messageZh": "交易已保留待主辦單位審核：金額超過活動上限。"
         *     }
         */
        HeldBecause: {
            /** The reason. */
            reason: components["schemas"]["OpenHeldReason"];
            /** English text. */
            message: string;
            /** 正體中文說明。 */
            messageZh: string;
        };
        /**
         * Selects sales that the operator has to review; without a field, all of them.
         * @example {
         *       "heldReason": "amountTooLarge",
         *       "channel": "store"
         *     }
         */
        ReviewedSales: {
            /**
             * Only sales that are held for this reason.
             * @example amountTooLarge
             */
            heldReason?: components["schemas"]["HeldReason"];
            /**
             * Only sales of this merchant.
             * @example mer_01kb1q3m8x7v5r2t9w4y6z0e
             */
            merchantId?: components["schemas"]["MerchantId"];
            /**
             * Only sales of this organization.
             * @example org_01kb1q3m8x7v5r2t9w4y6z0c
             */
            organizationId?: components["schemas"]["OrganizationId"];
            /**
             * Only sales of this channel.
             * @example store
             */
            channel?: components["schemas"]["Channel"];
            /**
             * Only sales from this moment on.
             * @example 2020-12-12T14:30:00+08:00
             */
            occurredFrom?: components["schemas"]["Timestamp"];
            /**
             * Only sales before this moment.
             * @example 2020-12-12T14:30:00+08:00
             */
            occurredTo?: components["schemas"]["Timestamp"];
        };
        /**
         * What is decided about sales that are held: release, and judge them, or reject.
         * @example release
         * @enum {string}
         */
        SalesReviewAction: "release" | "reject";
        /** A decision about sales that are held, those of `transactionIds`, or those that `selection` selects. */
        SalesReview: {
            /**
             * What is decided.
             * @example release
             */
            action: components["schemas"]["SalesReviewAction"];
            /**
             * Why, which partners read of what is rejected; required to reject.
             * @example 金額多打三個零，請更正後重送。
             */
            reason?: string;
            /**
             * The sales, each once.
             * @example ["txn_01kb1q3m8x7v5r2t9w4y6z0g"]
             */
            transactionIds?: components["schemas"]["TransactionId"][];
            /**
             * Selects the sales, instead of `transactionIds`.
             * @example {"heldReason":"amountTooLarge","channel":"store"}
             */
            selection?: components["schemas"]["ReviewedSales"];
            /**
             * `next` of the response before: a selection of more than 1,000 takes several calls.
             * @example txn_01kb1q3m8x7v5r2t9w4y6z0g
             */
            after?: components["schemas"]["TransactionId"];
        };
        /** What became of one sale. */
        ReviewedSale: {
            /**
             * Index of the sale in the results, from 0.
             */
            index: number;
            /** Id of the sale. */
            transactionId: components["schemas"]["TransactionId"];
            /** State of the sale now; null where there is none. One that was released is held on where its merchant is not approved yet. */
            status: components["schemas"]["OpenTransactionStatus"] | null;
            /**
             * Entries that it gives now; null where there is none.
             */
            entries: number | null;
            /** Why the decision had no effect; absent where it had. */
            problem?: components["schemas"]["Problem"];
        };
        /** What became of each sale, at most 1,000 in one call. */
        SalesReviewResult: {
            /** One result for each sale, in the order of `transactionIds`, or in which they were pushed. */
            results: components["schemas"]["ReviewedSale"][];
            /** What the next call passes as `after`; null where all are done. */
            next: components["schemas"]["TransactionId"] | null;
        };
        /**
         * cancel (作廢): the invoice number is spent. void (註銷): the same number may be issued again.
         * @example cancel
         * @enum {string}
         */
        VoidKind: "cancel" | "void";
        /** An e-invoice (電子發票). Its natural key is (two-month period of `date`, `number`). */
        EInvoiceDocument: {
            /**
             * Says that the document is an e-invoice. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "einvoice";
            /**
             * Invoice number: two capital letters and 8 digits.
             * @example AB12345678
             */
            number: string;
            /**
             * Format: date
             * Day of the invoice in Asia/Taipei. Its two-month period and the number identify the invoice, since numbers recur.
             * @example 2020-12-12
             */
            date: string;
            /**
             * Random code (隨機碼): the four digits beside the number, of which only a keyed hash is kept. Without it, no participant can claim the invoice.
             * @example 0122
             */
            randomCode?: string;
            /**
             * UBN of the seller as printed; on a chain's invoice it is that of the branch. It identifies the merchant where the transaction names none.
             * @example 22099131
             */
            sellerUbn?: components["schemas"]["Ubn"];
            /**
             * UBN of the buyer. Most rules exclude an e-invoice that has one.
             * @example 04541302
             */
            buyerUbn?: components["schemas"]["Ubn"];
        };
        /** A receipt (收據) of a merchant that is exempt from invoices. Its natural key is (merchant, terminal, number, business date). */
        ReceiptDocument: {
            /**
             * Says that the document is a receipt. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "receipt";
            /**
             * Till that printed the receipt, or booklet that it is from.
             * @example POS-1
             */
            terminalId: string;
            /**
             * Number of the receipt on that till, unique within the business date.
             * @example 000123
             */
            number: string;
        };
        /** The document that proves the sale. */
        DocumentInput: components["schemas"]["EInvoiceDocument"] | components["schemas"]["ReceiptDocument"];
        /**
         * A line of the sale. It is advisory: the total decides qualification.
         * @example {
         *       "name": "保濕面膜",
         *       "quantity": 2,
         *       "unitPrice": 640,
         *       "amount": 1280,
         *       "promoItemId": "external:SKU-1"
         *     }
         */
        TransactionItem: {
            /**
             * Description of the line, as on the document.
             * @example 保濕面膜
             */
            name: string;
            /**
             * Units of the line; may be fractional. Unit: units.
             * @example 2
             */
            quantity: number;
            /**
             * Price of one unit; may be fractional, as on e-invoices. Unit: NT$.
             * @example 640
             */
            unitPrice: number;
            /**
             * Amount of the line, a whole number; negative for a discount. Unit: NT$.
             * @example 1280
             */
            amount: number;
            /**
             * Promo item that was sold. Its units and its amount count in the statistics of its zone.
             * @example external:SKU-0001
             */
            promoItemId?: components["schemas"]["ResourceReference"];
        };
        /** One sale with one document. The merchant is named by `merchantId` or `merchantExternalId`; without both, it is found by `document.sellerUbn` among the caller's merchants. */
        TransactionInput: {
            /**
             * The caller's own id of the sale, unique in its organization and the campaign. Results, voids and refunds name the sale by it.
             * @example POS-0001
             */
            externalId: components["schemas"]["ExternalId"];
            /**
             * Merchant that made the sale, by the id that the service gave. Send this or `merchantExternalId`, or neither where `document.sellerUbn` identifies the merchant.
             * @example mer_01kb1q3m8x7v5r2t9w4y6z0e
             */
            merchantId?: components["schemas"]["MerchantId"];
            /**
             * Merchant that made the sale, by the caller's own externalId.
             * @example store-001
             */
            merchantExternalId?: components["schemas"]["ExternalId"];
            /**
             * Where the sale took place: in a store, in a mall, online or on TV.
             * @example store
             */
            channel: components["schemas"]["Channel"];
            /**
             * Moment of the sale, with offset. It decides the purchase period and the rules that apply.
             * @example 2020-12-12T14:30:00+08:00
             */
            occurredAt: components["schemas"]["Timestamp"];
            /**
             * Total of the document, tax included. It decides whether the sale qualifies; the lines do not. Unit: NT$.
             * @example 1280
             */
            totalAmount: components["schemas"]["Amount"];
            /** E-invoice or receipt that proves the sale. One document counts once in the whole campaign. */
            document: components["schemas"]["DocumentInput"];
            /** Shopper who gets the entries at once. Without it, the sale waits until a participant claims the document. */
            participant?: components["schemas"]["ParticipantReference"];
            /**
             * District in which the sale took place; that of the merchant by default. A sale online or on TV has none.
             * @example 66000060
             */
            district?: components["schemas"]["DistrictCode"];
            /**
             * Weekly event or TV slot at which the sale took place. Its time, its channels and its items are compared with the sale: what does not fit is a warning, or refused where the activity says so. A TV slot may take its sales by its window, without being named.
             * @example event-0
             */
            activityId?: components["schemas"]["ActivityId"];
            /**
             * What was sold, where rules may exclude it, such as stored value; left out for anything else.
             * @example storedValue
             */
            category?: components["schemas"]["SaleCategory"];
            /**
             * Which issue of the document this is: 1 at first, one more each time its number is issued again after a void (註銷). Without it, a sale that equals a voided one is a duplicate with a warning, since it may be the voided one sent twice. Unit: issues.
             * @example 2
             */
            version?: number;
            /**
             * Lines of the sale. They count the units sold of promo items, and do not decide whether the sale qualifies.
             * @example [{"name":"保濕面膜","quantity":2,"unitPrice":640,"amount":1280,"promoItemId":"external:SKU-1"}]
             */
            items?: components["schemas"]["TransactionItem"][];
        };
        /** Up to 1,000 transactions, at most 1 MiB. Each row is checked by itself: an invalid row is rejected, and the others are processed. */
        TransactionBatch: {
            /** Transactions to push. The results come in the same order. */
            rows: components["schemas"]["TransactionInput"][];
        };
        /** Result of one rule. */
        Clause: {
            /** Id of the rule, such as threshold. */
            id: string;
            /** Whether the rule is met. */
            passed: boolean;
            /** Required value. */
            required: string;
            /** Actual value. */
            actual: string;
            /** English text. */
            message: string;
            /** 正體中文說明。 */
            messageZh: string;
        };
        /** Why a transaction qualified or not. */
        Evaluation: {
            /**
             * Version of the rule set.
             */
            ruleSetVersion: number;
            /** Whether all clauses passed. */
            qualified: boolean;
            /**
             * Entries that the transaction gives.
             */
            entries: number;
            /** Result of each rule. */
            clauses: components["schemas"]["Clause"][];
            /** When the transaction was evaluated. */
            evaluatedAt: components["schemas"]["Timestamp"];
        };
        /** An e-invoice as the service shows it, without its random code. */
        EInvoiceDocumentView: {
            /**
             * Kind of document. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "einvoice";
            /** Invoice number. */
            number: string;
            /** Day of the invoice in Asia/Taipei. */
            date: components["schemas"]["LocalDate"];
            /** Two-month period: ROC year and even month, such as 10912. */
            period: string;
            /** UBN of the seller as printed; null where it was not sent. */
            sellerUbn: components["schemas"]["Ubn"] | null;
            /** UBN of the buyer; null for none. */
            buyerUbn: components["schemas"]["Ubn"] | null;
        };
        /**
         * A receipt as the service shows it.
         * @example {
         *       "type": "receipt",
         *       "terminalId": "POS-1",
         *       "number": "000123"
         *     }
         */
        ReceiptDocumentView: {
            /**
             * Kind of document. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "receipt";
            /** Till or booklet. */
            terminalId: string;
            /** Number of the receipt. */
            number: string;
        };
        /** The document of a transaction. */
        Document: components["schemas"]["EInvoiceDocumentView"] | components["schemas"]["ReceiptDocumentView"];
        /** A void or a refund of a transaction, or another change of its entries. Adjustments are append-only and reverse entries by themselves. */
        Adjustment: {
            /** Id of the adjustment, given by the service. */
            id: components["schemas"]["AdjustmentId"];
            /** The partner's own id of the adjustment; null for none. */
            externalId: components["schemas"]["ExternalId"] | null;
            /** Kind of the adjustment. */
            kind: components["schemas"]["OpenAdjustmentKind"];
            /** Amount taken back, in NT$. */
            amount: components["schemas"]["Amount"];
            /** Reason of the change. */
            reason: string | null;
            /**
             * Entries taken back; negative where a recomputation or a claim gave entries.
             */
            entriesReversed: number;
            /** Moment of the adjustment. */
            occurredAt: components["schemas"]["Timestamp"];
            /** When the adjustment was created. */
            createdAt: components["schemas"]["Timestamp"];
        };
        /** The transaction as it is stored. */
        Transaction: {
            /** Id of the transaction, given by the service. */
            id: components["schemas"]["TransactionId"];
            /** Organization to which the transaction belongs. */
            organizationId: components["schemas"]["OrganizationId"];
            /** The partner's own id of the transaction. */
            externalId: components["schemas"]["ExternalId"];
            /** Merchant that made the sale. */
            merchantId: components["schemas"]["MerchantId"];
            /** The partner's own id of that merchant. */
            merchantExternalId: components["schemas"]["ExternalId"];
            /** Where the sale took place. */
            channel: components["schemas"]["OpenChannel"];
            /** Moment of the sale. */
            occurredAt: components["schemas"]["Timestamp"];
            /** Total of the document in NT$, tax included. */
            totalAmount: components["schemas"]["Amount"];
            /**
             * Total less refunds, in NT$; 0 when voided.
             */
            netAmount: number;
            /** E-invoice or receipt that proves the sale. */
            document: components["schemas"]["Document"];
            /** Whether a participant is known. The token itself is never shown. */
            claimed: boolean;
            /** District in which the sale took place; null for a sale online or on TV. */
            district: components["schemas"]["DistrictCode"] | null;
            /** Region of that district; null for none. */
            region: components["schemas"]["RegionCode"] | null;
            /** Activity at which the sale took place; null for none. */
            activityId: components["schemas"]["ActivityId"] | null;
            /** Category that rules may exclude; null for none. */
            category: components["schemas"]["OpenSaleCategory"] | null;
            /** Lines of the sale. */
            items: components["schemas"]["TransactionItem"][];
            /** State of the transaction. */
            status: components["schemas"]["OpenTransactionStatus"];
            /** Why it is held; empty where it is not. */
            heldReasons: components["schemas"]["HeldBecause"][];
            /** Whether it qualifies now. */
            qualified: boolean;
            /**
             * Entries that it gives now.
             */
            entries: number;
            /** Organization of the operator whose key pushed it, for itself or for the partner; null for a sale that a partner pushed. Such sales are counted in the pool of a draw (operatorEntries). */
            pushedByOperator: components["schemas"]["OrganizationId"] | null;
            /**
             * 1 for the first sale under this document; one more for each re-issue after it was voided (註銷).
             */
            version: number;
            /** Voids and refunds, oldest first. */
            adjustments: components["schemas"]["Adjustment"][];
            /** When the transaction was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** When the transaction was last changed. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** One page of transactions. */
        TransactionPage: {
            /** The rows of this page. */
            items: components["schemas"]["Transaction"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** A void of a whole transaction. With an externalId, the same void sent twice counts once, even if the number was issued again in between. So does a void of the same kind and occurredAt, whoever sends it. */
        VoidInput: {
            /**
             * The caller's own id of this void. The same void sent twice counts once.
             * @example POS-0001
             */
            externalId?: components["schemas"]["ExternalId"];
            /**
             * Whether the invoice number is spent (`cancel`, the default) or may be issued again (`void`).
             * @example cancel
             */
            kind?: components["schemas"]["VoidKind"];
            /**
             * Why the sale is voided.
             * @example 開立錯誤
             */
            reason?: string;
            /**
             * Moment of the void; now by default.
             * @example 2020-12-12T14:30:00+08:00
             */
            occurredAt?: components["schemas"]["Timestamp"];
        };
        /**
         * Units of a promo item that came back.
         * @example {
         *       "promoItemId": "external:SKU-1",
         *       "quantity": 1,
         *       "amount": 640
         *     }
         */
        RefundItem: {
            /**
             * Promo item of which units came back.
             * @example external:SKU-0001
             */
            promoItemId: components["schemas"]["ResourceReference"];
            /**
             * Units that came back; may be fractional. Unit: units.
             * @example 1
             */
            quantity: number;
            /**
             * Part of the refund that is for these units. Unit: NT$.
             * @example 640
             */
            amount: components["schemas"]["Amount"];
        };
        /** A refund of a part or all of a transaction. With an externalId, the same refund sent twice counts once. */
        RefundInput: {
            /**
             * The caller's own id of this refund. The same refund sent twice counts once.
             * @example POS-0001
             */
            externalId?: components["schemas"]["ExternalId"];
            /**
             * Amount given back, tax included. Unit: NT$.
             * @example 800
             */
            amount: number;
            /**
             * Why the amount is given back.
             * @example 商品退貨
             */
            reason?: string;
            /**
             * Moment of the refund; now by default.
             * @example 2020-12-12T14:30:00+08:00
             */
            occurredAt?: components["schemas"]["Timestamp"];
            /**
             * Units of promo items that came back. A refund of the whole amount takes back all of them without it.
             * @example [{"promoItemId":"external:SKU-1","quantity":1,"amount":640}]
             */
            items?: components["schemas"]["RefundItem"][];
        };
        /**
         * Id of a conflict over a document, given by the service.
         * @example cfl_01kb1q3m8x7v5r2t9w4y6z0c
         */
        ConflictId: string;
        /**
         * open: the transaction that came first counts, until it is decided. decided: the seller of record, or the operator, has decided.
         * @example open
         * @enum {string}
         */
        ConflictStatus: "open" | "decided";
        /**
         * sellerOfRecord: one organization alone is the seller of record of the UBN that its invoice names, at its date, and its transaction counts. operator: the operator has chosen.
         * @example operator
         * @enum {string}
         */
        ConflictDecider: "sellerOfRecord" | "operator";
        /** What all sides say of the document. */
        ConflictDocument: {
            /** Kind of the document. */
            type: components["schemas"]["OpenDocumentType"];
            /**
             * Number of the document.
             * @example AB12345678
             */
            number: string;
        };
        /** What one organization pushed of the document. */
        ConflictSide: {
            /** Organization that pushed it. */
            organizationId: components["schemas"]["OrganizationId"];
            /** Its transaction. */
            transactionId: components["schemas"]["TransactionId"];
            /** When it was pushed. */
            reportedAt: components["schemas"]["Timestamp"];
            /** Date of the document, by which the seller of record is found. */
            documentDate: components["schemas"]["LocalDate"];
            /** UBN of the seller on the invoice; null where the transaction names none. */
            sellerUbn: components["schemas"]["Ubn"] | null;
            /**
             * Total of the document in NT$, as pushed.
             * @example 1280
             */
            totalAmount: number;
            /** Whether this transaction stands for the document. Those of the other sides are held (`documentReportedByAnother`) and count nowhere. */
            isCounted: boolean;
        };
        /** A document that several organizations have pushed. It counts once. */
        Conflict: {
            /** Id of the conflict, given by the service. */
            id: components["schemas"]["ConflictId"];
            /** The document. */
            document: components["schemas"]["ConflictDocument"];
            /** State of the conflict. */
            status: components["schemas"]["OpenConflictStatus"];
            /** The caller's own side alone; all sides, in the order in which they came, for the operator. */
            sides: components["schemas"]["ConflictSide"][];
            /** When a second organization pushed the document. */
            openedAt: components["schemas"]["Timestamp"];
            /** What decided it; null while it is open. */
            decidedBy: components["schemas"]["OpenConflictDecider"] | null;
            /** Why the operator decided so; all sides read it. */
            reason: string | null;
            /** When it was decided; null while it is open. */
            decidedAt: components["schemas"]["Timestamp"] | null;
        };
        /** Whose transaction counts. */
        ConflictDecision: {
            /**
             * One of the sides.
             * @example org_01kb1q3m8x7v5r2t9w4y6z0c
             */
            organizationId: components["schemas"]["OrganizationId"];
            /**
             * Why; all sides read it, so it should not say who the others are.
             * @example 依營業登記，該櫃位自行開立發票。
             */
            reason: string;
        };
        /** One page of conflicts. */
        ConflictPage: {
            /** The rows of this page. */
            items: components["schemas"]["Conflict"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /**
         * Id of a claim, given by the service.
         * @example clm_01kb1q3m8x7v5r2t9w4y6z0n
         */
        ClaimId: string;
        /**
         * waiting (for the transaction) → claimed; or rejected, since the document belongs to another participant or was cancelled, or since the shop or the operator rejected it; or lapsed, since it waited until its end and the document did not come, or nobody confirmed it.
         * @example claimed
         * @enum {string}
         */
        ClaimStatus: "waiting" | "claimed" | "rejected" | "lapsed";
        /**
         * What a claim waits for: `document`, that the shop sends the sale; `confirmation`, that the shop or the operator confirms a paper receipt; `release`, that a sale which is held is released.
         * @example document
         * @enum {string}
         */
        ClaimWaitingFor: "document" | "confirmation" | "release";
        /** A shopper's claim to an e-invoice. */
        ClaimInput: {
            /** Participant who claims the e-invoice and gets its entries. */
            participant: components["schemas"]["ParticipantReference"];
            /**
             * Invoice number: two capital letters and 8 digits.
             * @example AB12345678
             */
            number: string;
            /**
             * Format: date
             * Day of the invoice in Asia/Taipei.
             * @example 2020-12-12
             */
            date: string;
            /**
             * Random code (隨機碼): the four digits beside the number, of which only a keyed hash is kept.
             * @example 0122
             */
            randomCode: string;
            /**
             * Internet address of the shopper's device, as the app's server sees it. Of it a keyed hash of its network alone is kept. Many wrong codes from one network are refused; without it the brake is the participant's alone.
             * @example 203.0.113.7
             */
            clientAddress?: string;
        };
        /** A shopper's claim to the paper receipt of a shop. */
        ReceiptClaimInput: {
            /** Participant who claims the receipt and gets its entries. */
            participant: components["schemas"]["ParticipantReference"];
            /**
             * The shop's code: the id of the merchant, as in the directory or in the code at its counter.
             * @example mer_01kb1q3m8x7v5r2t9w4y6z0e
             */
            merchantId: components["schemas"]["MerchantId"];
            /**
             * Till that printed the receipt, or booklet that it is from.
             * @example A
             */
            terminalId: string;
            /**
             * Number of the receipt on that till.
             * @example 000123
             */
            number: string;
            /**
             * Format: date
             * Day of the receipt in Asia/Taipei, not in the future.
             * @example 2020-12-12
             */
            date: string;
            /**
             * Total of the receipt, tax included. Unit: NT$.
             * @example 520
             */
            amount: number;
        };
        /** Whose claims, and which page of them. */
        ClaimsQuery: {
            /** Participant whose claims are listed. */
            participant: components["schemas"]["ParticipantReference"];
            /**
             * Rows in a page; 100 by default. Unit: rows.
             * @example 100
             */
            pageSize?: number;
            /**
             * `nextPageToken` of the page before; left out for the first page.
             * @example eyJrIjoxMjh9.c2ln
             */
            pageToken?: string;
        };
        /** The e-invoice that is claimed, without its random code. */
        ClaimedEInvoice: {
            /**
             * Kind of document. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "einvoice";
            /** Invoice number. */
            number: string;
            /** Day of the invoice in Asia/Taipei; null for a claim of a release that did not keep it. */
            date: components["schemas"]["LocalDate"] | null;
            /** Two-month period: ROC year and even month, such as 10912. */
            period: string;
        };
        /**
         * The paper receipt that is claimed, as the shopper stated it.
         * @example {
         *       "type": "receipt",
         *       "merchantId": "mer_01kb1q3m8x7v5r2t9w4y6z0e",
         *       "terminalId": "A",
         *       "number": "000123",
         *       "date": "2020-12-12",
         *       "amount": 520
         *     }
         */
        ClaimedReceipt: {
            /**
             * Kind of document. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "receipt";
            /** Merchant that issued the receipt. */
            merchantId: components["schemas"]["MerchantId"];
            /** Till or booklet. */
            terminalId: string;
            /** Number of the receipt. */
            number: string;
            /** Day of the receipt in Asia/Taipei. */
            date: components["schemas"]["LocalDate"];
            /** Total of the receipt in NT$, tax included. */
            amount: components["schemas"]["Amount"];
        };
        /** The document that is claimed. */
        ClaimedDocument: components["schemas"]["ClaimedEInvoice"] | components["schemas"]["ClaimedReceipt"];
        /** A claim and its state. */
        Claim: {
            /** Id of the claim, given by the service. */
            id: components["schemas"]["ClaimId"];
            /** The document that is claimed. */
            document: components["schemas"]["ClaimedDocument"];
            /** State of the claim. */
            status: components["schemas"]["OpenClaimStatus"];
            /**
             * Entries that the participant got; null while the claim waits.
             */
            entries: number | null;
            /** Evaluation of the claimed transaction; null while the claim waits. */
            evaluation: components["schemas"]["Evaluation"] | null;
            /** Error code that says why it was rejected. */
            reason: string | null;
            /** Why the shop or the operator rejected it, in their words; null where they did not. */
            remark: string | null;
            /** What the claim waits for; null where it does not wait. */
            waitingFor: components["schemas"]["OpenClaimWaitingFor"] | null;
            /** Until when it is usual that the document has not come yet: the campaign's `appearanceHours` after the day on it. Null where the claim does not wait for it. */
            expectedBy: components["schemas"]["Timestamp"] | null;
            /** When the claim lapses, or lapsed: `appearanceHours` after the end of the window in which the document may be registered, of a paper receipt after the registration period. Null where it does not wait, or waits for something that has no fixed end. */
            waitsUntil: components["schemas"]["Timestamp"] | null;
            /** What became of the claim, or why it waits and until when, in English. */
            message: string;
            /** 登錄結果，或等候原因與期限（正體中文）。 */
            messageZh: string;
            /** When the claim was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** When the claim was claimed or rejected; null while it waits. */
            settledAt: components["schemas"]["Timestamp"] | null;
        };
        /** One page of claims. */
        ClaimPage: {
            /** The rows of this page. */
            items: components["schemas"]["Claim"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** A claim to a paper receipt, as the shop sees it, without its participant. */
        ReceiptClaim: {
            /** Id of the claim, given by the service. */
            id: components["schemas"]["ClaimId"];
            /** Merchant that issued the receipt. */
            merchantId: components["schemas"]["MerchantId"];
            /** The partner's own id of that merchant. */
            merchantExternalId: components["schemas"]["ExternalId"];
            /** Till or booklet. */
            terminalId: string;
            /** Number of the receipt. */
            number: string;
            /** Day of the receipt in Asia/Taipei. */
            date: components["schemas"]["LocalDate"];
            /** Total of the receipt in NT$, tax included. */
            amount: components["schemas"]["Amount"];
            /** State of the claim. */
            status: components["schemas"]["OpenClaimStatus"];
            /** What the claim waits for; null where it does not wait. */
            waitingFor: components["schemas"]["OpenClaimWaitingFor"] | null;
            /** Error code that says why it was rejected. */
            reason: string | null;
            /** Why the shop or the operator rejected it, in their words; null where they did not. */
            remark: string | null;
            /** Transaction of the receipt, once it is claimed. */
            transactionId: components["schemas"]["TransactionId"] | null;
            /** When the claim was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** When the claim was claimed or rejected; null while it waits. */
            settledAt: components["schemas"]["Timestamp"] | null;
        };
        /** One page of claims to paper receipts. */
        ReceiptClaimPage: {
            /** The rows of this page. */
            items: components["schemas"]["ReceiptClaim"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** Claims to paper receipts that are right. */
        ReceiptConfirmation: {
            /**
             * Ids of the claims.
             * @example ["clm_01kb1q3m8x7v5r2t9w4y6z0n"]
             */
            claimIds: components["schemas"]["ClaimId"][];
        };
        /** Claims to paper receipts that are wrong, and why. */
        ReceiptRejection: {
            /**
             * Ids of the claims.
             * @example ["clm_01kb1q3m8x7v5r2t9w4y6z0n"]
             */
            claimIds: components["schemas"]["ClaimId"][];
            /**
             * Why they are rejected, for the shopper to read. It must not name anybody.
             * @example 查無此收據
             */
            reason: string;
        };
        /** What became of one claim to a paper receipt. */
        ReceiptDecision: {
            /**
             * Index of the claim in the request, from 0.
             */
            index: number;
            /** Id of the claim. */
            claimId: components["schemas"]["ClaimId"];
            /** State of the claim now; null where there is none. One that waits has a transaction which is held. */
            status: components["schemas"]["OpenClaimStatus"] | null;
            /**
             * Entries that the participant got; null where it is not claimed.
             */
            entries: number | null;
            /** Why the decision had no effect; absent where it had. */
            problem?: components["schemas"]["Problem"];
        };
        /** One result for each claim, in order. */
        ReceiptDecisions: {
            /** The results. */
            results: components["schemas"]["ReceiptDecision"][];
        };
        /** A zone of the campaign, in which partners list offers. */
        ZoneInput: {
            /**
             * Name in Traditional Chinese.
             * @example 女麗購電商專區
             */
            name: string;
            /**
             * Name in English.
             * @example Online zone
             */
            nameEn: string;
            /** Window of the zone. Offers may be listed before it begins, and no more once it has ended; without a period they may be listed as long as the campaign lives. */
            period?: components["schemas"]["Period"];
            /**
             * Organizations that may list offers in the zone; all partners by default.
             * @example ["org_01kb1q3m8x7v5r2t9w4y6z0c"]
             */
            organizationIds?: components["schemas"]["OrganizationId"][];
            /**
             * Whether an offer that is new or changed is a draft until the operator approves it; false by default.
             * @example true
             */
            needsReview?: boolean;
        };
        /** A zone of the campaign. */
        Zone: {
            /** Id of the zone. */
            id: components["schemas"]["ZoneId"];
            /** Name in Traditional Chinese; the id where the zone was not declared. */
            name: string;
            /** Name in English; the id where the zone was not declared. */
            nameEn: string;
            /** Window of the zone; null for none. */
            period: components["schemas"]["Period"] | null;
            /** Organizations that may list offers, for the operator; null where all may, and for partners. */
            organizationIds: components["schemas"]["OrganizationId"][] | null;
            /** Whether an offer that is new or changed is a draft until the operator approves it. */
            needsReview: boolean;
            /** Whether the caller's organization may list offers in it now. */
            mayList: boolean;
            /** Whether the operator has declared the zone. As long as a campaign declares none, each zone that a partner names is one; from then on only declared zones are. */
            isDeclared: boolean;
        };
        /** All zones of the campaign. */
        ZoneList: {
            /** All rows, by their ids. */
            items: components["schemas"]["Zone"][];
        };
        /**
         * Id of a promo item, given by the service.
         * @example itm_01kb1q3m8x7v5r2t9w4y6z0j
         */
        PromoItemId: string;
        /**
         * Id of a campaign zone of an e-commerce platform.
         * @example main
         */
        ZoneId: string;
        /**
         * Kind of offer.
         * @example discountProduct
         * @enum {string}
         */
        PromoItemType: "discountProduct" | "exclusiveProduct" | "experienceVoucher" | "gift";
        /**
         * draft → live ⇄ paused → expired or removed (a tombstone).
         * @example live
         * @enum {string}
         */
        PromoItemStatus: "draft" | "live" | "paused" | "expired" | "removed";
        /**
         * The states that a partner can set. An item expires at `validTo`, and is removed by its removal.
         * @example live
         * @enum {string}
         */
        PromoItemStatusInput: "draft" | "live" | "paused";
        /**
         * Stock of an offer.
         * @example inStock
         * @enum {string}
         */
        Availability: "inStock" | "outOfStock" | "preorder" | "backorder";
        /** An offer of a merchant in a zone, created or replaced by its externalId. */
        PromoItemInput: {
            /**
             * The caller's own id of the item, unique in its organization and the campaign. An item that has it already is replaced.
             * @example SKU-0001
             */
            externalId: components["schemas"]["ExternalId"];
            /**
             * Merchant that offers the item, by the id that the service gave. Send this or `merchantExternalId`.
             * @example mer_01kb1q3m8x7v5r2t9w4y6z0e
             */
            merchantId?: components["schemas"]["MerchantId"];
            /**
             * Merchant that offers the item, by the caller's own externalId.
             * @example seller-001
             */
            merchantExternalId?: components["schemas"]["ExternalId"];
            /**
             * Campaign zone in which the item is listed. Without it an item stays in its zone, and a new one comes into `main`. Where the campaign declares its zones, it is one of them.
             * @example main
             */
            zone?: components["schemas"]["ZoneId"];
            /**
             * Whether an item that is in another zone moves to `zone`; true by default. With false such a row is rejected (promo_item_in_other_zone).
             * @example false
             */
            move?: boolean;
            /**
             * Kind of offer.
             * @example discountProduct
             */
            type: components["schemas"]["PromoItemType"];
            /**
             * Title as shown to shoppers.
             * @example 新社香菇禮盒
             */
            title: string;
            /**
             * Usual price of the item, tax included. Unit: NT$.
             * @example 880
             */
            listPrice: components["schemas"]["Amount"];
            /**
             * Price of the item in the offer, tax included; at most the list price. Unit: NT$.
             * @example 680
             */
            salePrice: components["schemas"]["Amount"];
            /**
             * Page on which shoppers buy the item.
             * @example https://shop.example/items/1
             */
            url?: components["schemas"]["WebUrl"];
            /**
             * Picture of the item.
             * @example https://shop.example/images/SKU-0001.jpg
             */
            imageUrl?: components["schemas"]["WebUrl"];
            /**
             * Whether the item can be bought now.
             * @example inStock
             */
            availability: components["schemas"]["Availability"];
            /**
             * First moment of the offer; it is open at once by default.
             * @example 2020-12-09T00:00:00+08:00
             */
            validFrom?: components["schemas"]["Timestamp"];
            /**
             * End of the offer, at which the item expires; it does not expire by default.
             * @example 2021-02-07T00:00:00+08:00
             */
            validTo?: components["schemas"]["Timestamp"];
            /**
             * State that the partner sets; `live` by default.
             * @example live
             */
            status?: components["schemas"]["PromoItemStatusInput"];
            /**
             * Brings back an item that was removed; false by default. Without it a removed item stays removed, so that a late message does not revive it.
             * @example true
             */
            restore?: boolean;
            /**
             * Title in English.
             * @example Gift box of Xinshe mushrooms
             */
            titleEn?: string;
            /**
             * What the offer is, as shown to shoppers.
             * @example 新社段木香菇 300 克，附提袋。
             */
            description?: string;
            /**
             * On what terms it is offered, as shown to shoppers.
             * @example 每人限購三盒；不與其他優惠併用。
             */
            terms?: string;
            /**
             * How many there are in the offer; without it there is no limit. Unit: items.
             * @example 500
             */
            quantity?: number;
            /**
             * Whom the offer is for, as shown to shoppers; everyone by default.
             * @example 新會員
             */
            audience?: string;
        };
        /**
         * pending → approved or rejected. A changed offer is pending again.
         * @example pending
         * @enum {string}
         */
        PromoItemReviewState: "pending" | "approved" | "rejected";
        /** Up to 1,000 promo items, at most 1 MiB. Each row is checked by itself: an invalid row is rejected, and the others are processed. */
        PromoItemBatch: {
            /** Promo items to create or replace. The results come in the same order. */
            rows: components["schemas"]["PromoItemInput"][];
        };
        /** An offer of a merchant in a zone. */
        PromoItem: {
            /** Id of the item, given by the service. */
            id: components["schemas"]["PromoItemId"];
            /** Organization to which the item belongs. */
            organizationId: components["schemas"]["OrganizationId"];
            /** The partner's own id of the item. */
            externalId: components["schemas"]["ExternalId"];
            /** Merchant that offers the item. */
            merchantId: components["schemas"]["MerchantId"];
            /** The partner's own id of that merchant. */
            merchantExternalId: components["schemas"]["ExternalId"];
            /** Campaign zone in which the item is listed. */
            zone: components["schemas"]["ZoneId"];
            /** Kind of offer. */
            type: components["schemas"]["OpenPromoItemType"];
            /** Title as shown to shoppers. */
            title: string;
            /** Usual price in NT$, tax included. */
            listPrice: components["schemas"]["Amount"];
            /** Price in the offer in NT$, tax included. */
            salePrice: components["schemas"]["Amount"];
            /** Address of the offer. */
            url: string | null;
            /** Address of a picture. */
            imageUrl: string | null;
            /** Whether the item can be bought now. */
            availability: components["schemas"]["OpenAvailability"];
            /** First moment of the offer; null for at once. */
            validFrom: components["schemas"]["Timestamp"] | null;
            /** End of the offer; null for none. */
            validTo: components["schemas"]["Timestamp"] | null;
            /** State of the item. */
            status: components["schemas"]["OpenPromoItemStatus"];
            /** Where its zone needs a review: whether the offer waits for it, and how it ended; null elsewhere. What waits or was rejected is a draft. */
            review: components["schemas"]["OpenPromoItemReviewState"] | null;
            /** Why it was rejected. */
            reviewReason: string | null;
            /** Title in English. */
            titleEn: string | null;
            /** What the offer is. */
            description: string | null;
            /** On what terms it is offered. */
            terms: string | null;
            /**
             * How many there are in the offer; null where that is not limited.
             */
            quantity: number | null;
            /** Whom the offer is for; null for everyone. */
            audience: string | null;
            /** When the item was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** When the item was last changed. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** One page of promo items. */
        PromoItemPage: {
            /** The rows of this page. */
            items: components["schemas"]["PromoItem"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** An offer that is live, as shoppers may see it. */
        LivePromoItem: {
            /** Id of the item, given by the service. */
            id: components["schemas"]["PromoItemId"];
            /** Merchant that offers the item. */
            merchantId: components["schemas"]["MerchantId"];
            /** Campaign zone in which the item is listed. */
            zone: components["schemas"]["ZoneId"];
            /** Kind of offer. */
            type: components["schemas"]["OpenPromoItemType"];
            /** Title as shown to shoppers. */
            title: string;
            /** Usual price in NT$, tax included. */
            listPrice: components["schemas"]["Amount"];
            /** Price in the offer in NT$, tax included. */
            salePrice: components["schemas"]["Amount"];
            /** Address of the offer. */
            url: string | null;
            /** Address of a picture. */
            imageUrl: string | null;
            /** Whether the item can be bought now. */
            availability: components["schemas"]["OpenAvailability"];
            /** First moment of the offer; null for at once. */
            validFrom: components["schemas"]["Timestamp"] | null;
            /** End of the offer; null for none. */
            validTo: components["schemas"]["Timestamp"] | null;
            /** Title in English. */
            titleEn: string | null;
            /** What the offer is. */
            description: string | null;
            /** On what terms it is offered. */
            terms: string | null;
            /**
             * How many there are in the offer; null where that is not limited.
             */
            quantity: number | null;
            /** Whom the offer is for; null for everyone. */
            audience: string | null;
        };
        /** One page of offers that are live. */
        LivePromoItemPage: {
            /** The rows of this page. */
            items: components["schemas"]["LivePromoItem"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /**
         * What an operator decides about offers.
         * @example approve
         * @enum {string}
         */
        PromoItemReviewAction: "approve" | "reject";
        /** Which offers a decision is about, of those that wait; all fields must fit. An empty one selects all. */
        PromoItemSelection: {
            /**
             * Only offers of this zone.
             * @example main
             */
            zone?: components["schemas"]["ZoneId"];
            /**
             * Only offers of this kind.
             * @example discountProduct
             */
            type?: components["schemas"]["PromoItemType"];
            /**
             * Only offers of this merchant.
             * @example mer_01kb1q3m8x7v5r2t9w4y6z0e
             */
            merchantId?: components["schemas"]["MerchantId"];
            /**
             * Only offers of this organization.
             * @example org_01kb1q3m8x7v5r2t9w4y6z0c
             */
            organizationId?: components["schemas"]["OrganizationId"];
        };
        /** A decision about many offers, those of `promoItemIds`, or those that wait and that `selection` selects. */
        PromoItemReview: {
            /**
             * What is decided.
             * @example approve
             */
            action: components["schemas"]["PromoItemReviewAction"];
            /**
             * Reason, which the partners read; required to reject.
             * @example 圖片與商品不符。
             */
            reason?: string;
            /**
             * The offers, each once.
             * @example ["itm_01kb1q3m8x7v5r2t9w4y6z0j"]
             */
            promoItemIds?: components["schemas"]["PromoItemId"][];
            /** Selects the offers, instead of `promoItemIds`. */
            selection?: components["schemas"]["PromoItemSelection"];
            /**
             * `next` of the response before: a selection of more than 1,000 takes several calls.
             * @example itm_01kb1q3m8x7v5r2t9w4y6z0j
             */
            after?: components["schemas"]["PromoItemId"];
        };
        /** What became of one offer of a decision. */
        ReviewedPromoItem: {
            /** Id of the offer. */
            id: components["schemas"]["PromoItemId"];
            /** The partner's own id of the offer; null where there is no such offer. */
            externalId: string | null;
            /** Whether it was changed. */
            outcome: components["schemas"]["OpenDecisionOutcome"];
            /** How its review stands now. */
            review: components["schemas"]["OpenPromoItemReviewState"] | null;
            /** Why it was not changed. */
            problem?: components["schemas"]["Problem"];
        };
        /** What became of each offer, at most 1,000 in one call. */
        PromoItemReviewResult: {
            /** One result for each offer. */
            results: components["schemas"]["ReviewedPromoItem"][];
            /** What the next call passes as `after`; null where all are done. */
            next: components["schemas"]["PromoItemId"] | null;
        };
        /**
         * Id of a mirror, given by the service.
         * @example mir_01kb1q3m8x7v5r2t9w4y6z0k
         */
        MirrorId: string;
        /**
         * open → planned or blocked → applied; or aborted.
         * @example planned
         * @enum {string}
         */
        MirrorStatus: "open" | "planned" | "blocked" | "applied" | "aborted";
        /**
         * Kind of a change.
         * @example updated
         * @enum {string}
         */
        MirrorChangeKind: "created" | "updated" | "removed";
        /**
         * Why a mirror needs confirmation. empty_feed: the feed has no item, but the zone has. too_many_removals: more items would be removed than `maxDelete` allows. unidentified_rows: rows of the feed have no readable externalId, so their items would be removed. value_lost: the sum of the sale prices of the zone would fall to 0, or by 90 % or more, other than by removals that `maxDelete` allows.
         * @example too_many_removals
         * @enum {string}
         */
        MirrorObstacle: "empty_feed" | "too_many_removals" | "unidentified_rows" | "value_lost";
        /**
         * Why shoppers do not see offers of the zone, or soon will not. offer_expired: `validTo` has passed. offer_expires_soon: it passes within 72 hours. offer_outside_campaign: the offer is valid only before or after the purchase period. merchant_not_approved: its merchant is not approved.
         * @example offer_expires_soon
         * @enum {string}
         */
        MirrorWarningCode: "offer_expired" | "offer_expires_soon" | "offer_outside_campaign" | "merchant_not_approved";
        /**
         * Number of leading bits of the position of an item.
         * @example 8
         */
        MirrorDepth: number;
        /** A mirror to open. */
        MirrorInput: {
            /**
             * Zone that is to equal the feed.
             * @example main
             */
            zone: components["schemas"]["ZoneId"];
            /**
             * Aborts another mirror of the zone that is still in progress; false by default.
             * @example true
             */
            takeOver?: boolean;
        };
        /** A warning about offers of the zone as it would be. */
        MirrorWarning: {
            /** Kind of the warning. */
            code: components["schemas"]["OpenMirrorWarningCode"];
            /**
             * How many offers.
             */
            count: number;
        };
        /** Changes that the mirror makes in the zone. */
        MirrorPlan: {
            /**
             * Items that are created or restored.
             */
            created: number;
            /**
             * Items that are updated.
             */
            updated: number;
            /**
             * Items that stay as they are.
             */
            unchanged: number;
            /**
             * Items that are removed, since the feed lacks them.
             */
            removed: number;
            /**
             * Rows of the feed that were rejected.
             */
            rejected: number;
            /**
             * Sum of the sale prices of the zone as it is.
             */
            valueBefore?: number;
            /**
             * Sum of the sale prices of the zone as it would be.
             */
            valueAfter?: number;
            /** Why it is blocked; empty where it is not. */
            obstacles: components["schemas"]["OpenMirrorObstacle"][];
            /** Warnings, by kind. */
            warnings: components["schemas"]["MirrorWarning"][];
        };
        /** One sync of a zone with a feed. */
        Mirror: {
            /** Id of the mirror, given by the service. */
            id: components["schemas"]["MirrorId"];
            /** Organization to which the mirror belongs. */
            organizationId: components["schemas"]["OrganizationId"];
            /** Zone that is synchronized. */
            zone: components["schemas"]["ZoneId"];
            /** State of the mirror. */
            status: components["schemas"]["OpenMirrorStatus"];
            /**
             * Items of the zone when the mirror was opened, without those removed.
             */
            itemCount: number;
            /** Digest of all items of the zone when the mirror was opened, in hexadecimal; see MirrorDigests. */
            digest: string;
            /** Changes that the mirror makes; null until it is planned. */
            plan: components["schemas"]["MirrorPlan"] | null;
            /** When the mirror was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** Moment from which another mirror of the zone may replace it, unless its sender sends more. */
            expiresAt: components["schemas"]["Timestamp"];
            /** When the mirror was applied or aborted; null while it is open. */
            endedAt: components["schemas"]["Timestamp"] | null;
        };
        /** One page of mirrors. */
        MirrorPage: {
            /** The rows of this page. */
            items: components["schemas"]["Mirror"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** One digest for each bucket. The digest of an item is the first 8 bytes of the SHA-256 of the JSON array (without blanks, in UTF-8) of its externalId, merchant (merchantId, or `external:` and merchantExternalId, as it was given), type, title, listPrice, salePrice, url, imageUrl, availability, validFrom and validTo (in milliseconds since 1970), and status; null for what is absent, `live` for an absent status. Where at least one of titleEn, description, terms, quantity and audience is present, these five follow. The digest of a bucket is the sum of those of its items, each half (4 bytes, big-endian) modulo 2^32. The position of an item is the first 4 bytes of the SHA-256 of its externalId; its leading `depth` bits are the number of its bucket. Removed items do not count. A row of `rejected` stands for its item; for an item that was `kept` by a comparison stand the first 8 bytes of the SHA-256 of the JSON array of its externalId alone. */
        MirrorDigests: {
            /** Number of leading bits of the position by which buckets are told apart. */
            depth: components["schemas"]["MirrorDepth"];
            /** The digests in the order of the buckets, 8 bytes each, in Base64. */
            digests: string;
            /** Rows of the feed before that were rejected, and would be again: while they are unchanged, they need not be sent. */
            rejected?: components["schemas"]["MirrorRejection"][];
        };
        /** Rows that are rejected with the same problem. */
        MirrorRejection: {
            /** Why they are rejected. */
            problem: components["schemas"]["Problem"];
            /** The externalIds of the rows. */
            externalIds: components["schemas"]["ExternalId"][];
            /** The digests of the rows, in the same order, 8 bytes each, in Base64. */
            digests: string;
        };
        /** All items of the feed in one bucket. */
        MirrorBucketInput: {
            /**
             * Number of the bucket, from 0. Unit: bucket number.
             * @example 93
             */
            bucket: number;
            /**
             * Digests of all items that the feed has in the bucket: 8 bytes each, in Base64, in any order.
             * @example XQx6m+HyQ4Y=
             */
            digests: string;
        };
        /** Buckets of the feed to compare. */
        MirrorComparisonInput: {
            /**
             * Number of leading bits of the position of an item by which buckets are told apart; there are 2^depth buckets. Unit: bits.
             * @example 8
             */
            depth: components["schemas"]["MirrorDepth"];
            /** Buckets of the feed, each once. */
            buckets: components["schemas"]["MirrorBucketInput"][];
            /**
             * Items of these buckets whose row was rejected before it was sent. They stay as they are, and the zone remembers them; see MirrorDigests.
             * @example ["POS-0001"]
             */
            kept?: components["schemas"]["ExternalId"][];
        };
        /** Items of one bucket that the zone lacks. */
        MirrorBucket: {
            /**
             * Number of the bucket.
             */
            bucket: number;
            /** Indexes of the digests that the zone lacks, from 0. */
            wanted: number[];
        };
        /** Items that the zone lacks. */
        MirrorComparison: {
            /** One result for each bucket, in order. */
            buckets: components["schemas"]["MirrorBucket"][];
        };
        /** Change of one item. */
        MirrorChange: {
            /** Whether the item is created, updated or removed. */
            change: components["schemas"]["OpenMirrorChangeKind"];
            /** The partner's own id of the resource. */
            externalId: components["schemas"]["ExternalId"];
            /** The item as it is; null for a created one. */
            before: components["schemas"]["PromoItem"] | null;
            /** The item as it will be; null for a removed one. */
            after: components["schemas"]["PromoItem"] | null;
        };
        /** One page of changes. */
        MirrorChangePage: {
            /** The rows of this page. */
            items: components["schemas"]["MirrorChange"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** Counts of the feed, and how many items may be removed. */
        MirrorPlanInput: {
            /**
             * Rows of the feed, rejected ones included. Unit: rows.
             * @example 3
             */
            rows: number;
            /**
             * Rows that client or service rejected. Unit: rows.
             * @example 0
             */
            rejected: number;
            /**
             * Rejected rows that have no readable externalId. Unit: rows.
             * @example 0
             */
            unidentified: number;
            /**
             * Largest share of the items of the zone that may be removed without confirmation, from 0 to 1. Unit: share.
             * @example 0.2
             */
            maxDelete: number;
        };
        /** Whether to apply a mirror that is blocked. */
        MirrorApplyInput: {
            /**
             * Applies a blocked mirror, since its plan was read and is meant; false by default.
             * @example true
             */
            confirm?: boolean;
        };
        /**
         * Id of a draw, given by the service.
         * @example drw_01kb1q3m8x7v5r2t9w4y6z0m
         */
        DrawId: string;
        /**
         * Id of a witness of a draw, given by the service.
         * @example wit_01kb1q3m8x7v5r2t9w4y6z0w
         */
        WitnessId: string;
        /**
         * Signature of a round of drand's quicknet chain in hexadecimal.
         * @example b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39
         */
        DrandSignature: string;
        /**
         * A round of drand's quicknet chain; there is one every three seconds.
         * @example 1000
         */
        DrandRound: number;
        /**
         * How often such a draw takes place, or what it is for.
         * @example weekly
         * @enum {string}
         */
        DrawKind: "daily" | "weekly" | "biweekly" | "monthly" | "regional" | "grand";
        /**
         * planned → frozen → committed → drawn ⇄ published, while a publication of it is public; or voided; or failed, where a witness did not reveal by revealBy.
         * @example planned
         * @enum {string}
         */
        DrawStatus: "planned" | "frozen" | "committed" | "drawn" | "published" | "voided" | "failed";
        /**
         * draw: nobody wins twice in the draw. prize: nobody wins the same prize twice.
         * @example draw
         * @enum {string}
         */
        RepeatRule: "draw" | "prize";
        /** Filter of the transactions whose entries take part. A field that is left out does not restrict. */
        DrawPool: {
            /** Window in which the sales took place. */
            period: components["schemas"]["Period"];
            /**
             * Regions in which the sales took place; all by default.
             * @example ["mountain"]
             */
            regions?: components["schemas"]["RegionCode"][];
            /**
             * Channels of the sales; all by default.
             * @example ["online","tv"]
             */
            channels?: components["schemas"]["Channel"][];
            /**
             * Activities at which the sales took place; sales of all activities and of none by default.
             * @example ["event-0"]
             */
            activities?: components["schemas"]["ActivityId"][];
            /**
             * Industries of the sales; all by default.
             * @example ["retail"]
             */
            industries?: components["schemas"]["Industry"][];
            /**
             * Kinds of the documents; both by default.
             * @example ["einvoice"]
             */
            documentTypes?: components["schemas"]["DocumentType"][];
            /**
             * Merchants of the sales, by the ids that the service gave, with all that are under them when the pool is frozen: a mall with its counters. All by default.
             * @example ["mer_01kb1q3m8x7v5r2t9w4y6z0e"]
             */
            merchants?: components["schemas"]["MerchantId"][];
        };
        /** A prize, how many of it are given, and how many reserves are drawn for it. */
        DrawPrize: {
            /**
             * What is won; it differs from the other prizes of the draw.
             * @example 電動機車
             */
            name: string;
            /**
             * Value of one prize, from which its tax follows. Unit: NT$.
             * @example 68000
             */
            value: components["schemas"]["Amount"];
            /**
             * How many of the prize are given. Unit: prizes.
             * @example 1
             */
            count: number;
            /**
             * How many reserves are drawn for the prize, who replace winners that do not get it. Unit: reserves.
             * @example 1
             */
            reserves: number;
        };
        /** Thresholds and rates from which the tax on a prize is stated. They inform the operator and are no tax advice. */
        PrizeTaxRules: {
            /**
             * Value above which tax is withheld from residents. Unit: NT$.
             * @example 20000
             */
            withholdingThreshold: components["schemas"]["Amount"];
            /**
             * Rate withheld from residents, when the value is above the threshold. Unit: percent.
             * @example 10
             */
            residentRate: number;
            /**
             * Rate withheld from others, whatever the value. Unit: percent.
             * @example 20
             */
            nonResidentRate: number;
            /**
             * Value above which a prize is listed to the tax office. Unit: NT$.
             * @example 1000
             */
            listingThreshold: components["schemas"]["Amount"];
        };
        /** A draw as it is planned. */
        DrawInput: {
            /**
             * Name in Traditional Chinese.
             * @example 第一週抽獎
             */
            name: string;
            /**
             * How often such a draw takes place, or what it is for.
             * @example weekly
             */
            kind: components["schemas"]["DrawKind"];
            /** Sales whose entries take part. */
            pool: components["schemas"]["DrawPool"];
            /**
             * Moment up to which the ledger of entries counts. The pool is frozen after it.
             * @example 2020-12-18T12:00:00+08:00
             */
            cutOff: components["schemas"]["Timestamp"];
            /** Prizes in the order in which they are drawn; 20,000 slots at most, reserves included. */
            prizes: components["schemas"]["DrawPrize"][];
            /**
             * Whether a participant may win more than once; by default nobody wins twice in the draw.
             * @example draw
             */
            repeat?: components["schemas"]["RepeatRule"];
            /**
             * Earlier draws whose winners are left out of the pool; none by default.
             * @example ["drw_01kb1q3m8x7v5r2t9w4y6z0m"]
             */
            excludesWinnersOf?: components["schemas"]["DrawId"][];
            /** Thresholds and rates by which the tax on a prize is stated; by default those that festivals stated from 2018 to 2020. */
            taxRules?: components["schemas"]["PrizeTaxRules"];
            /**
             * Voided or failed draw that this one replaces, the latest of its line. It is required where another draw of this kind has entries of the same pool and period.
             * @example drw_01kb1q3m8x7v5r2t9w4y6z0m
             */
            replacesId?: components["schemas"]["DrawId"];
            /**
             * Why another draw takes its place, with replacesId. Everybody may read it.
             * @example 前次抽獎名冊篩選條件有誤
             */
            replacementReason?: string;
            /**
             * Moment at which the draw takes place, at or after the cut-off and within the draw period. It is not run before it, nor does a round of drand before it decide. Any moment by default.
             * @example 2020-12-19T19:00:00+08:00
             */
            drawAt?: components["schemas"]["Timestamp"];
            /**
             * Weekly event at whose venue the draw takes place; none by default.
             * @example event-0
             */
            activityId?: components["schemas"]["ActivityId"];
        };
        /** A round of drand, at least ten minutes ahead. */
        DrandRoundChoice: {
            /**
             * Says that a round of drand decides. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "drand";
            /**
             * Round that decides, at least ten minutes ahead. Unit: round number.
             * @example 1000
             */
            round: components["schemas"]["DrandRound"];
        };
        /** A witness of a draw, and what it will reveal, hashed. */
        WitnessInput: {
            /**
             * Name or office of the witness, which is published.
             * @example 公證人
             */
            name: string;
            /**
             * SHA-256 of the 32 bytes that the witness will reveal.
             * @example a3f50708a4173a2bc282b9287a30e01984c0577930d5c0fa73338f26656243af
             */
            commitment: components["schemas"]["Hash"];
        };
        /** What a witness reveals. */
        WitnessReveal: {
            /**
             * The 32 bytes in hexadecimal.
             * @example 1111111111111111111111111111111111111111111111111111111111111111
             */
            reveal: components["schemas"]["Hash"];
        };
        /** A witness of a draw. */
        RegisteredWitness: {
            /** Id of the witness, given by the service. */
            id: components["schemas"]["WitnessId"];
            /** Name or office of the witness. */
            name: string;
            /** Name of the organization whose key registered the witness. */
            organization: string;
            /** Whether it is an organization of the operator, or one below it. */
            isOperators: boolean;
            /** SHA-256 of what the witness will reveal. */
            commitment: components["schemas"]["Hash"];
            /** When the witness was registered. */
            registeredAt: components["schemas"]["Timestamp"];
            /** When the witness revealed; null where it did not. */
            revealedAt: components["schemas"]["Timestamp"] | null;
        };
        /** The witnesses of a draw. */
        DrawWitnesses: {
            /** Moment by which the witnesses have to reveal; null where the draw is not committed to any. */
            revealBy: components["schemas"]["Timestamp"] | null;
            /** All who were registered, in that order. */
            witnesses: components["schemas"]["RegisteredWitness"][];
        };
        /**
         * At least three registered witnesses, one of them of no organization of the operator, each registered by another key.
         * @example {
         *       "kind": "witness",
         *       "witnesses": [
         *         "wit_01kb1q3m8x7v5r2t9w4y6z0w",
         *         "wit_01kb1q3m8x7v5r2t9w4y6z0x",
         *         "wit_01kb1q3m8x7v5r2t9w4y6z0y"
         *       ],
         *       "revealBy": "2020-12-19T20:00:00+08:00"
         *     }
         */
        WitnessChoice: {
            /**
             * Says that witnesses decide. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "witness";
            /**
             * Registered witnesses, in the order of their reveals; at least three.
             * @example ["wit_01kb1q3m8x7v5r2t9w4y6z0w","wit_01kb1q3m8x7v5r2t9w4y6z0x","wit_01kb1q3m8x7v5r2t9w4y6z0y"]
             */
            witnesses: components["schemas"]["WitnessId"][];
            /**
             * Moment by which all of them have to reveal; where one does not, the draw has failed, and everybody may see it.
             * @example 2020-12-19T20:00:00+08:00
             */
            revealBy: components["schemas"]["Timestamp"];
        };
        /** The randomness that will decide, named before it exists. */
        BeaconChoice: components["schemas"]["DrandRoundChoice"] | components["schemas"]["WitnessChoice"];
        /** The randomness that will decide the draw. */
        DrawCommitInput: {
            /** Randomness that will decide the draw, named before it exists. */
            beacon: components["schemas"]["BeaconChoice"];
        };
        /** What drand published for the round. */
        DrandReveal: {
            /**
             * Says that a round of drand decides. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "drand";
            /**
             * Signature that drand published for the round.
             * @example b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39
             */
            signature: components["schemas"]["DrandSignature"];
        };
        /**
         * What the witnesses revealed.
         * @example {
         *       "kind": "witness",
         *       "reveals": [
         *         "1111111111111111111111111111111111111111111111111111111111111111",
         *         "2222222222222222222222222222222222222222222222222222222222222222",
         *         "3333333333333333333333333333333333333333333333333333333333333333"
         *       ]
         *     }
         */
        WitnessReveals: {
            /**
             * Says that witnesses decide. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "witness";
            /**
             * Reveal of each witness in the order of the commitment, 32 bytes in hexadecimal, as they were handed over at the venue; null, and by default, where the witness gave it to the service itself.
             * @example ["a3f50708a4173a2bc282b9287a30e01984c0577930d5c0fa73338f26656243af"]
             */
            reveals?: (components["schemas"]["Hash"] | null)[];
        };
        /** The output of the beacon. */
        BeaconReveal: components["schemas"]["DrandReveal"] | components["schemas"]["WitnessReveals"];
        /** The output of the beacon that decides the draw. */
        DrawRunInput: {
            /** Output of the beacon: the signature of the round, or the reveals of the witnesses. */
            beacon: components["schemas"]["BeaconReveal"];
        };
        /** Why the draw does not count. */
        DrawVoidInput: {
            /**
             * Why the draw does not count. Everybody may read it.
             * @example 名冊篩選條件有誤，另行抽獎
             */
            reason: string;
        };
        /** The participant of an inclusion proof. */
        DrawInclusionInput: {
            /** Participant whose entries in the pool are proved. */
            participant: components["schemas"]["ParticipantReference"];
        };
        /** One prize to be given once, or one reserve for it. */
        DrawSlot: {
            /** Name of the prize. */
            prize: string;
            /** Whether it is a reserve. */
            reserve: boolean;
        };
        /** The round of drand that decides. */
        NamedRound: {
            /**
             * Kind of beacon. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "drand";
            /** Hash of the chain of drand. */
            chain: components["schemas"]["Hash"];
            /** Number of the round. */
            round: components["schemas"]["DrandRound"];
        };
        /**
         * Commitments of the witnesses, in the order of their names.
         * @example {
         *       "kind": "witness",
         *       "commitments": [
         *         "02d449a31fbb267c8f352e9968a79e3e5fc95c1bbeaa502fd6454ebde5a4bedc",
         *         "9f72ea0cf49536e3c66c787f705186df9a4378083753ae9536d65b3ad7fcddc4",
         *         "deb0e38ced1e41de6f92e70e80c418d2d356afaaa99e26f5939dbc7d3ef4772a"
         *       ]
         *     }
         */
        NamedWitnesses: {
            /**
             * Kind of beacon. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "witness";
            /** SHA-256 of the reveal of each witness. */
            commitments: components["schemas"]["Hash"][];
        };
        /** The randomness that decides. */
        NamedBeacon: components["schemas"]["NamedRound"] | components["schemas"]["NamedWitnesses"];
        /** A part of a pool. */
        PoolShare: {
            /**
             * Number of participants.
             */
            participants: number;
            /**
             * Number of entries.
             */
            entries: number;
        };
        /**
         * Participants with entries who are left out since they won in an earlier draw.
         * @example {
         *       "draw": "drw_01kb1q3m8x7v5r2t9w4y6z0n",
         *       "participants": 2,
         *       "entries": 9
         *     }
         */
        ExcludedWinners: {
            /** Draw in which they won. */
            draw: components["schemas"]["DrawId"];
            /**
             * Number of participants.
             */
            participants: number;
            /**
             * Number of their entries.
             */
            entries: number;
        };
        /** Who is not in the pool although they have entries in it. Somebody who won in two draws is counted in each of them, and once in the sums. */
        DrawExclusions: {
            /**
             * Number of participants who are left out.
             */
            participants: number;
            /**
             * Number of their entries.
             */
            entries: number;
            /** The draws whose winners are left out. */
            winnersOf: components["schemas"]["ExcludedWinners"][];
        };
        /**
         * An earlier draw in the place of which another one was planned.
         * @example {
         *       "draw": "drw_01kb1q3m8x7v5r2t9w4y6z0n",
         *       "version": 1,
         *       "name": "第一週抽獎",
         *       "status": "voided",
         *       "replacementReason": null,
         *       "commitment": "b1bf9474e1a69e4c2859dbf1f10eee8585d219afa5e14c93fb6778e2e855af53",
         *       "committedAt": "2020-12-18T12:30:00+08:00",
         *       "drawnAt": null,
         *       "endedAt": "2020-12-18T12:40:00+08:00",
         *       "reason": "名冊篩選條件有誤，另行抽獎"
         *     }
         */
        DrawPredecessor: {
            /** Id of the draw. */
            draw: components["schemas"]["DrawId"];
            /**
             * Its number in the line of draws, from 1.
             */
            version: number;
            /** Name in Traditional Chinese. */
            name: string;
            /** Whether it was voided or has failed. */
            status: components["schemas"]["OpenDrawStatus"];
            /** Why it took the place of the draw before it; null of the first one. */
            replacementReason: string | null;
            /** Hash C of its commitment; null where there was none. */
            commitment: components["schemas"]["Hash"] | null;
            /** When it was committed; null where it was not. */
            committedAt: components["schemas"]["Timestamp"] | null;
            /** When its winners were drawn; null where they were not. From then on its result was known. */
            drawnAt: components["schemas"]["Timestamp"] | null;
            /** When it was voided or has failed. */
            endedAt: components["schemas"]["Timestamp"];
            /** Why it was voided; null of one that has failed. */
            reason: string | null;
        };
        /**
         * Whose witness it is.
         * @example {
         *       "organization": "公證人事務所",
         *       "isOperators": false
         *     }
         */
        WitnessOrganization: {
            /** Name of the organization. */
            organization: string;
            /** Whether it is an organization of the operator, or one below it. */
            isOperators: boolean;
        };
        /** The rules of a draw, all covered by the commitment. */
        DrawParams: {
            /** Id of the draw. */
            draw: components["schemas"]["DrawId"];
            /** Id of the campaign. */
            campaign: components["schemas"]["CampaignId"];
            /**
             * 1, or more where it replaces another.
             */
            version: number;
            /** How often such a draw takes place, or what it is for. */
            kind: components["schemas"]["OpenDrawKind"];
            /** Name in Traditional Chinese. */
            name: string;
            /** In the order in which they are drawn; each prize as often as it is given, then the reserves. */
            slots: components["schemas"]["DrawSlot"][];
            /** Whether a participant may win more than once. */
            repeat: components["schemas"]["OpenRepeatRule"];
            /** Randomness that decides. */
            beacon: components["schemas"]["NamedBeacon"];
            /** Names of the witnesses; none where drand decides. */
            witnesses: string[];
            /** Filter of the transactions whose entries take part. */
            pool: components["schemas"]["DrawPool"];
            /** Moment up to which the ledger of entries counts. */
            cutOff: components["schemas"]["Timestamp"];
            /** The prizes. */
            prizes: components["schemas"]["DrawPrize"][];
            /** Earlier draws whose winners are not in the pool. */
            excludesWinnersOf: components["schemas"]["DrawId"][];
            /** Moment at which the draw takes place, where one was planned. */
            drawAt?: components["schemas"]["Timestamp"];
            /** Weekly event at whose venue the draw takes place, where one was planned. */
            activityId?: components["schemas"]["ActivityId"];
            /** All draws of the line before this one, the first first, each voided or failed; empty where this is the first. Absent in draws of earlier releases, as all that follows. */
            predecessors?: components["schemas"]["DrawPredecessor"][];
            /** Why it took the place of the last of them. */
            replacementReason?: string;
            /** Who is not in the pool although they have entries in it. */
            exclusions?: components["schemas"]["DrawExclusions"];
            /** Entries in the pool of transactions that the operator's own organizations pushed, or that a key of theirs pushed for a partner. */
            operatorEntries?: components["schemas"]["PoolShare"];
            /** Whose witnesses they are, in the order of their names. */
            witnessOrganizations?: components["schemas"]["WitnessOrganization"][];
            /** Moment by which all witnesses have to reveal. */
            revealBy?: components["schemas"]["Timestamp"];
        };
        /** What is published before the beacon's time: C fixes the rules (params), the pool of n participants with W entries, and its Merkle root. With a leaf and its path it is an inclusion proof. */
        DrawCommitment: {
            /** Rules of the draw. */
            params: components["schemas"]["DrawParams"];
            /**
             * Number of participants.
             */
            n: number;
            /**
             * Number of entries.
             */
            W: number;
            /** Root of the Merkle tree over the leaves of the pool. */
            root: components["schemas"]["Hash"];
            /** Hash of the commitment. */
            C: components["schemas"]["Hash"];
        };
        /** A draw. */
        Draw: {
            /** Id of the draw, given by the service. */
            id: components["schemas"]["DrawId"];
            /**
             * 1, or more where it replaces another.
             */
            version: number;
            /** Voided or failed draw that this one replaces; null for none. */
            replacesId: components["schemas"]["DrawId"] | null;
            /** Why it took the place of that draw; null for none. */
            replacementReason: string | null;
            /** Name in Traditional Chinese. */
            name: string;
            /** How often such a draw takes place, or what it is for. */
            kind: components["schemas"]["OpenDrawKind"];
            /** State of the draw. */
            status: components["schemas"]["OpenDrawStatus"];
            /** Filter of the transactions whose entries take part. */
            pool: components["schemas"]["DrawPool"];
            /** Moment up to which the ledger of entries counts. */
            cutOff: components["schemas"]["Timestamp"];
            /** The prizes. */
            prizes: components["schemas"]["DrawPrize"][];
            /** Whether a participant may win more than once. */
            repeat: components["schemas"]["OpenRepeatRule"];
            /** Earlier draws whose winners are left out. */
            excludesWinnersOf: components["schemas"]["DrawId"][];
            /** Who is not in the pool although they have entries in it, once it is frozen. */
            exclusions: components["schemas"]["DrawExclusions"] | null;
            /** Entries in the pool of transactions that the operator's own organizations pushed, or that a key of theirs pushed for a partner, once it is frozen. */
            operatorEntries: components["schemas"]["PoolShare"] | null;
            /** Moment by which the witnesses have to reveal; null where there are none. */
            revealBy: components["schemas"]["Timestamp"] | null;
            /** Moment at which the draw takes place; null where none was planned. */
            drawAt: components["schemas"]["Timestamp"] | null;
            /** Weekly event at whose venue the draw takes place; null for none. */
            activityId: components["schemas"]["ActivityId"] | null;
            /** Thresholds and rates from which the tax on a prize is stated. */
            taxRules: components["schemas"]["PrizeTaxRules"];
            /**
             * Participants in the pool, once it is frozen.
             */
            participantCount: number | null;
            /**
             * Entries in the pool, once it is frozen.
             */
            entryCount: number | null;
            /** Hash C of the commitment; null until it is committed. */
            commitment: components["schemas"]["Hash"] | null;
            /** Why it was voided. */
            reason: string | null;
            /** When the draw was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** When the pool was frozen; null where it is not. */
            frozenAt: components["schemas"]["Timestamp"] | null;
            /** When the draw was committed; null where it is not. */
            committedAt: components["schemas"]["Timestamp"] | null;
            /** When the winners were drawn; null where they are not. */
            drawnAt: components["schemas"]["Timestamp"] | null;
            /** When the draw was voided; null where it is not. */
            voidedAt: components["schemas"]["Timestamp"] | null;
        };
        /** One page of draws. */
        DrawPage: {
            /** The rows of this page. */
            items: components["schemas"]["Draw"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** Leaf of a participant in the pool, with the entries from `start` up to but not including `end`. */
        DrawLeaf: {
            /**
             * Index of the leaf, from 0.
             */
            i: number;
            /**
             * First entry.
             */
            start: number;
            /**
             * End of the entries, not included.
             */
            end: number;
            /** Key of the participant in this draw, which does not reveal the token. */
            key: components["schemas"]["Hash"];
        };
        /** The draw of one slot. */
        DrawStep: {
            /**
             * Index of the slot, from 0.
             */
            slot: number;
            /**
             * Index of the drawn entry among the remaining entries.
             */
            r: number;
            /**
             * Index of the drawn entry among all entries.
             */
            p: number;
            /** Leaf of the participant who has the entry. */
            leaf: components["schemas"]["DrawLeaf"];
            /** Siblings in the Merkle tree, from the leaf to the root. */
            path: components["schemas"]["Hash"][];
        };
        /** Output of drand. */
        DrandBeacon: {
            /**
             * Kind of beacon. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "drand";
            /** Number of the round. */
            round: components["schemas"]["DrandRound"];
            /** Signature that drand published for the round. */
            signature: components["schemas"]["DrandSignature"];
            /** SHA-256 of the signature. */
            randomness: components["schemas"]["Hash"];
        };
        /**
         * A witness who revealed.
         * @example {
         *       "name": "公證人",
         *       "commitment": "02d449a31fbb267c8f352e9968a79e3e5fc95c1bbeaa502fd6454ebde5a4bedc",
         *       "reveal": "1111111111111111111111111111111111111111111111111111111111111111"
         *     }
         */
        DrawWitness: {
            /** Name or office. */
            name: string;
            /** SHA-256 that the witness published before the draw. */
            commitment: components["schemas"]["Hash"];
            /** The 32 bytes that the witness revealed. */
            reveal: components["schemas"]["Hash"];
        };
        /**
         * Output of the witnesses.
         * @example {
         *       "kind": "witness",
         *       "witnesses": [
         *         {
         *           "name": "公證人",
         *           "commitment": "02d449a31fbb267c8f352e9968a79e3e5fc95c1bbeaa502fd6454ebde5a4bedc",
         *           "reveal": "1111111111111111111111111111111111111111111111111111111111111111"
         *         },
         *         {
         *           "name": "市議會",
         *           "commitment": "9f72ea0cf49536e3c66c787f705186df9a4378083753ae9536d65b3ad7fcddc4",
         *           "reveal": "2222222222222222222222222222222222222222222222222222222222222222"
         *         },
         *         {
         *           "name": "消費者團體",
         *           "commitment": "deb0e38ced1e41de6f92e70e80c418d2d356afaaa99e26f5939dbc7d3ef4772a",
         *           "reveal": "3333333333333333333333333333333333333333333333333333333333333333"
         *         }
         *       ],
         *       "randomness": "967244f963162921714b838b0959715d600dfca5ff67672ab1f579e81f692ec6"
         *     }
         */
        WitnessBeacon: {
            /**
             * Kind of beacon. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "witness";
            /** The witnesses. */
            witnesses: components["schemas"]["DrawWitness"][];
            /** Randomness from all reveals. */
            randomness: components["schemas"]["Hash"];
        };
        /** The randomness that decided. */
        DrawBeacon: components["schemas"]["DrandBeacon"] | components["schemas"]["WitnessBeacon"];
        /** Proof of a draw by draw/1. Its names of one letter are those of that definition. */
        DrawProof: {
            /** Rules of the draw. */
            params: components["schemas"]["DrawParams"];
            /**
             * Number of participants.
             */
            n: number;
            /**
             * Number of entries.
             */
            W: number;
            /** Root of the Merkle tree over the leaves of the pool. */
            root: components["schemas"]["Hash"];
            /** Hash of the commitment. */
            C: components["schemas"]["Hash"];
            /** Output of the beacon. */
            beacon: components["schemas"]["DrawBeacon"];
            /** Seed of the draw, from the commitment and the randomness. */
            S: components["schemas"]["Hash"];
            /** The slots, drawn in their order. */
            steps: components["schemas"]["DrawStep"][];
        };
        /** Proof that a leaf is in the pool that was committed to. */
        DrawInclusion: {
            /** Rules of the draw. */
            params: components["schemas"]["DrawParams"];
            /**
             * Number of participants.
             */
            n: number;
            /**
             * Number of entries.
             */
            W: number;
            /** Root of the Merkle tree over the leaves of the pool. */
            root: components["schemas"]["Hash"];
            /** Hash of the commitment. */
            C: components["schemas"]["Hash"];
            /** Leaf of the participant. */
            leaf: components["schemas"]["DrawLeaf"];
            /** Siblings in the Merkle tree, from the leaf to the root. */
            path: components["schemas"]["Hash"][];
        };
        /** A leaf with entries from the caller's transactions. */
        DrawEntry: {
            /**
             * Entries from the caller's transactions.
             */
            entries: number;
            /** Leaf of a participant of the caller's transactions. */
            leaf: components["schemas"]["DrawLeaf"];
            /** Siblings in the Merkle tree, from the leaf to the root. */
            path: components["schemas"]["Hash"][];
        };
        /** One page of leaves. A page before the last one may be empty, when its participants are not in the pool. */
        DrawEntryPage: {
            /** The rows of this page. */
            items: components["schemas"]["DrawEntry"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** A draw that failed, since a witness did not reveal in time. */
        FailedDraw: {
            /** Id of the draw. */
            draw: components["schemas"]["DrawId"];
            /**
             * Name of the draw, in Traditional Chinese.
             * @example 第一週抽獎
             */
            name: string;
            /** How often such a draw takes place, or what it is for. */
            kind: components["schemas"]["OpenDrawKind"];
            /**
             * Its place in the line of draws from the same pool, from 1.
             * @example 1
             */
            version: number;
            /** The commitment that was published before. */
            commitment: components["schemas"]["Hash"];
            /** Until when the witnesses had to reveal; since then it has failed. */
            revealBy: components["schemas"]["Timestamp"];
            /** Witnesses whom the commitment names; `revealedAt` is null of those who did not reveal. */
            witnesses: components["schemas"]["RegisteredWitness"][];
        };
        /** Draws of a campaign that failed. */
        FailedDraws: {
            /** The draws, oldest first. */
            items: components["schemas"]["FailedDraw"][];
        };
        /**
         * Id of a schedule of draws, given by the service.
         * @example dsc_01kb1q3m8x7v5r2t9w4y6z0m
         */
        DrawScheduleId: string;
        /**
         * proposed → confirmed, when its draws are planned; or discarded.
         * @example proposed
         * @enum {string}
         */
        DrawScheduleStatus: "proposed" | "confirmed" | "discarded";
        /**
         * Name of a draw within its schedule, by which others of the schedule refer to it.
         * @example daily-2020-12-09
         */
        ScheduledDrawKey: string;
        /** Filter of the sales of each draw of a series, beside its period. */
        DrawPoolFilter: {
            /**
             * Channels of the sales; all by default.
             * @example ["store","mall"]
             */
            channels?: components["schemas"]["Channel"][];
            /**
             * Industries of the sales; all by default.
             * @example ["retail"]
             */
            industries?: components["schemas"]["Industry"][];
            /**
             * Kinds of the documents; both by default.
             * @example ["einvoice"]
             */
            documentTypes?: components["schemas"]["DocumentType"][];
            /**
             * Merchants of the sales, with all that are under them; all by default.
             * @example ["mer_01kb1q3m8x7v5r2t9w4y6z0e"]
             */
            merchants?: components["schemas"]["MerchantId"][];
        };
        /** Draws of one kind. By kind the purchase period is divided into days, 7, 14 or 30 days, the last part taking the rest; a regional draw takes place for each region, a grand one once. With `activities` there is one at each of these events instead, of the sales since the one before. */
        DrawSeries: {
            /**
             * How often such a draw takes place, or what it is for.
             * @example weekly
             */
            kind: components["schemas"]["DrawKind"];
            /**
             * How the names of the draws begin, in Traditional Chinese; the name of the kind by default.
             * @example 天天抽
             */
            name?: string;
            /** Prizes of each draw, in the order in which they are drawn. */
            prizes: components["schemas"]["DrawPrize"][];
            /**
             * Clock time in Taipei at which each draw takes place; 12:00 by default, and at an event an hour before its end. The cut-off is an hour earlier.
             * @example 12:00
             */
            time?: string;
            /**
             * Events at which the draws take place, one at each.
             * @example ["event-1","event-2"]
             */
            activities?: components["schemas"]["ActivityId"][];
            /** Sales that take part, beside their period; all by default. */
            filter?: components["schemas"]["DrawPoolFilter"];
            /**
             * Whether a participant may win more than once in a draw; by default nobody wins twice.
             * @example draw
             */
            repeat?: components["schemas"]["RepeatRule"];
            /**
             * Whether winners of earlier draws of the series are left out; false by default.
             * @example true
             */
            excludesEarlier?: boolean;
        };
        /** The plan of prizes from which a schedule is proposed. */
        DrawScheduleInput: {
            /** Series of draws, by kind and prizes. */
            series: components["schemas"]["DrawSeries"][];
        };
        /** A draw of a schedule, as it will be planned. */
        ScheduledDrawInput: {
            /**
             * Name of the draw within the schedule, unique in it.
             * @example daily-2020-12-09
             */
            key: components["schemas"]["ScheduledDrawKey"];
            /**
             * Name in Traditional Chinese.
             * @example 天天抽 12/09
             */
            name: string;
            /**
             * How often such a draw takes place, or what it is for.
             * @example weekly
             */
            kind: components["schemas"]["DrawKind"];
            /** Sales whose entries take part. */
            pool: components["schemas"]["DrawPool"];
            /**
             * Moment up to which the ledger of entries counts.
             * @example 2020-12-12T11:00:00+08:00
             */
            cutOff: components["schemas"]["Timestamp"];
            /**
             * Moment at which the draw takes place.
             * @example 2020-12-12T12:00:00+08:00
             */
            drawAt: components["schemas"]["Timestamp"];
            /**
             * Weekly event at whose venue the draw takes place; none by default.
             * @example event-0
             */
            activityId?: components["schemas"]["ActivityId"];
            /** Prizes in the order in which they are drawn. */
            prizes: components["schemas"]["DrawPrize"][];
            /**
             * Whether a participant may win more than once; by default nobody wins twice in the draw.
             * @example draw
             */
            repeat?: components["schemas"]["RepeatRule"];
            /**
             * Keys of draws before it in the schedule whose winners are left out; none by default.
             * @example ["daily-2020-12-09"]
             */
            excludes?: components["schemas"]["ScheduledDrawKey"][];
        };
        /** All draws of a schedule; they replace those before. */
        DrawScheduleUpdate: {
            /** Draws in the order in which they are planned. */
            draws: components["schemas"]["ScheduledDrawInput"][];
        };
        /** A draw of a schedule. */
        ScheduledDraw: {
            /** Name of the draw within the schedule. */
            key: components["schemas"]["ScheduledDrawKey"];
            /** Name in Traditional Chinese. */
            name: string;
            /** How often such a draw takes place, or what it is for. */
            kind: components["schemas"]["OpenDrawKind"];
            /** Sales whose entries take part. */
            pool: components["schemas"]["DrawPool"];
            /** Moment up to which the ledger of entries counts. */
            cutOff: components["schemas"]["Timestamp"];
            /** Moment at which the draw takes place. */
            drawAt: components["schemas"]["Timestamp"];
            /** Weekly event at whose venue the draw takes place; null for none. */
            activityId: components["schemas"]["ActivityId"] | null;
            /** The prizes. */
            prizes: components["schemas"]["DrawPrize"][];
            /** Whether a participant may win more than once. */
            repeat: components["schemas"]["OpenRepeatRule"];
            /** Keys of draws of the schedule whose winners are left out. */
            excludes: components["schemas"]["ScheduledDrawKey"][];
            /** The draw, once the schedule is confirmed; null before. */
            drawId: components["schemas"]["DrawId"] | null;
        };
        /** A schedule of draws. */
        DrawSchedule: {
            /** Id of the schedule, given by the service. */
            id: components["schemas"]["DrawScheduleId"];
            /** State of the schedule. */
            status: components["schemas"]["OpenDrawScheduleStatus"];
            /** Its draws, in the order in which they are planned. */
            draws: components["schemas"]["ScheduledDraw"][];
            /** Who had it proposed. */
            createdBy: components["schemas"]["PersonId"];
            /** Who confirmed it; null until then. */
            confirmedBy: components["schemas"]["PersonId"] | null;
            /** When the schedule was proposed. */
            createdAt: components["schemas"]["Timestamp"];
            /** When the schedule was last changed. */
            updatedAt: components["schemas"]["Timestamp"];
            /** When it was confirmed; null until then. */
            confirmedAt: components["schemas"]["Timestamp"] | null;
        };
        /** One page of schedules. */
        DrawSchedulePage: {
            /** The rows of this page. */
            items: components["schemas"]["DrawSchedule"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /**
         * Id of a winner, given by the service. It says nothing of the participant.
         * @example win_01kb1q3m8x7v5r2t9w4y6z0n
         */
        WinnerId: string;
        /**
         * drawn → notified → claimed → documentsRequested → approved → paid. reserve: becomes drawn when a winner does not get the prize. forfeited: not claimed in time. disqualified: not entitled to the prize.
         * @example notified
         * @enum {string}
         */
        WinnerStatus: "drawn" | "reserve" | "notified" | "claimed" | "documentsRequested" | "approved" | "paid" | "forfeited" | "disqualified";
        /**
         * The states that the operator can set; drawn and reserve follow from the draw.
         * @example notified
         * @enum {string}
         */
        WinnerStep: "notified" | "claimed" | "documentsRequested" | "approved" | "paid" | "forfeited" | "disqualified";
        /** Tax on the prize by the tax rules of the draw. It is no tax advice. */
        PrizeTax: {
            /** Whether the value is above the listing threshold. */
            listed: boolean;
            /** Tax withheld from a resident, in NT$. */
            withheldFromResident: components["schemas"]["Amount"];
            /** Tax withheld from a non-resident, in NT$. */
            withheldFromNonResident: components["schemas"]["Amount"];
        };
        /** The winner of a slot of a draw. It has no field for a name, phone, e-mail or token. */
        Winner: {
            /** Id of the winner, given by the service. */
            id: components["schemas"]["WinnerId"];
            /**
             * Index of the slot, from 0.
             */
            slot: number;
            /** Name of the prize. */
            prize: string;
            /** Value of the prize in NT$. */
            value: components["schemas"]["Amount"];
            /** Whether the slot is that of a reserve, promoted or not. */
            isReserve: boolean;
            /** Public code of the winner in this draw. */
            code: components["schemas"]["WinnerCode"];
            /** Key of the participant in this draw, which does not reveal the token. */
            key: components["schemas"]["Hash"];
            /** State of the prize. */
            status: components["schemas"]["OpenWinnerStatus"];
            /** Winner whose prize this reserve got; null where the slot is no promoted reserve. */
            replacesId: components["schemas"]["WinnerId"] | null;
            /** Deadline of the winner; null where there is none. */
            claimBy: components["schemas"]["Timestamp"] | null;
            /** Why the prize was forfeited or the winner disqualified. */
            reason: string | null;
            /** Tax on the prize. */
            tax: components["schemas"]["PrizeTax"];
            /** When the winner was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** When the winner was last changed. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** One page of winners. */
        WinnerPage: {
            /** The rows of this page. */
            items: components["schemas"]["Winner"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /**
         * Public code of a winner, made for one draw alone, so that two lists cannot be joined by it.
         * @example 7K2M-9QXD-4TFA
         */
        WinnerCode: string;
        /** Next state of a prize. */
        WinnerAdvanceInput: {
            /**
             * Next state of the prize.
             * @example notified
             */
            status: components["schemas"]["WinnerStep"];
            /**
             * Deadline of the winner, with `notified` or `documentsRequested` only; 14 days from now by default, and with `notified` not after the end of the claim period.
             * @example 2020-12-12T14:30:00+08:00
             */
            claimBy?: components["schemas"]["Timestamp"];
            /**
             * Why the state changes; required for a winner who is disqualified.
             * @example 逾期未補件
             */
            reason?: string;
        };
        /**
         * Id of an approval, given by the service.
         * @example apv_01kb1q3m8x7v5r2t9w4y6z0k
         */
        ApprovalId: string;
        /**
         * Id of an approver.
         * @example apr_4bb25a3c8e0d4f6f9a1c2d3e4f506172
         */
        ApproverId: string;
        /**
         * State of an approval: pending; approved, until its act is requested again; used, once its act took effect; rejected; expired.
         * @example pending
         * @enum {string}
         */
        ApprovalStatus: "pending" | "approved" | "used" | "rejected" | "expired";
        /**
         * What is approved: ruleSet.publish, campaign.update, campaign.settle, draw.plan, draw.grand (whatever is done to a draw of the grand prize), draw.rerun, draw.void, drawSchedule.confirm, winner.disqualify, contact.replace, personalData.destroy, participants.find, publication.publish, export.download, duty.approve, duty.withdraw, approvers.change.
         * @example publication.publish
         */
        ApprovalAct: string;
        /** What an act is about. */
        ApprovalSubject: {
            /**
             * Kind of the subject.
             * @example publication
             */
            type: string;
            /**
             * Id of the subject.
             * @example pub_01kb1q3m8x7v5r2t9w4y6z0g
             */
            id: string;
            /**
             * Version of the subject; 1 where it has no versions. Unit: version.
             * @example 3
             */
            version: number;
        };
        /** What an approver reads, made by the service from the content. */
        ApprovalWords: {
            /**
             * In Traditional Chinese.
             * @example 公布第一場抽獎得獎名單（13 名）
             */
            zh: string;
            /**
             * In English.
             * @example Publish the winners of the first draw (13)
             */
            en: string;
        };
        /**
         * What an approver signs (approval/1).
         * @example {
         *       "v": "approval/1",
         *       "campaign": "taichung-2020",
         *       "act": "publication.publish",
         *       "subject": {
         *         "type": "publication",
         *         "id": "pub_sample",
         *         "version": 3
         *       },
         *       "contentHash": "ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73",
         *       "words": {
         *         "zh": "公布第一場抽獎得獎名單（13 名）",
         *         "en": "Publish the winners of the first draw (13)"
         *       },
         *       "makers": [
         *         "apr_1"
         *       ],
         *       "approvers": "b163fa15c1e95548a975936ec89a91718a3470abe8edb0f55f61df81304da6a5",
         *       "requestedAt": "2020-12-19T18:00:00+08:00",
         *       "expiresAt": "2020-12-20T18:00:00+08:00",
         *       "nonce": "78377b525757b494427f89014f97d799"
         *     }
         */
        ApprovalDocument: {
            /**
             * Names the format.
             * @constant
             */
            v: "approval/1";
            /**
             * Campaign of the act; null where it concerns the whole service.
             * @example taichung-2020
             */
            campaign: components["schemas"]["CampaignId"] | null;
            /**
             * What is approved.
             * @example publication.publish
             */
            act: components["schemas"]["ApprovalAct"];
            /** What the act is about. */
            subject: components["schemas"]["ApprovalSubject"];
            /**
             * SHA-256 of the canonical JSON (RFC 8785) of the content that takes effect.
             * @example a3f50708a4173a2bc282b9287a30e01984c0577930d5c0fa73338f26656243af
             */
            contentHash: components["schemas"]["Hash"];
            /** What an approver reads. */
            words: components["schemas"]["ApprovalWords"];
            /**
             * Persons and approvers who made, changed or submitted the content, or made the key with which that was done, sorted. None of them can approve it.
             * @example ["per_01kb1q3m8x7v5r2t9w4y6z0m"]
             */
            makers: string[];
            /**
             * Hash of the approver set in force.
             * @example a3f50708a4173a2bc282b9287a30e01984c0577930d5c0fa73338f26656243af
             */
            approvers: components["schemas"]["Hash"];
            /**
             * When the approval was asked for.
             * @example 2020-12-12T14:30:00+08:00
             */
            requestedAt: components["schemas"]["Timestamp"];
            /**
             * Until when it can be decided and used.
             * @example 2020-12-12T14:30:00+08:00
             */
            expiresAt: components["schemas"]["Timestamp"];
            /**
             * 16 random bytes in hexadecimal.
             * @example 78377b525757b494427f89014f97d799
             */
            nonce: string;
        };
        /**
         * What an approver decided.
         * @example approve
         * @enum {string}
         */
        ApprovalVerdict: "approve" | "reject";
        /**
         * Why an approver decided so, without personal data; it is not signed.
         * @example 獎項名稱有誤
         */
        ApprovalReason: string;
        /**
         * Bytes in base64url without padding.
         * @example Vo0vCAECJ1wQ5GZ1VRUVPpYTjpcLmcYegardU3EoCy7DRGSXanPEykAPVTM7NoX85lXacoPkbCIuj43em-ODCQ
         */
        SignatureText: string;
        /** A decision signed with an Ed25519 key. */
        Ed25519DecisionInput: {
            /**
             * Kind of the key. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            algorithm: "Ed25519";
            /**
             * What was signed.
             * @example {"v":"approval/1","campaign":"taichung-2020","act":"publication.publish","subject":{"type":"publication","id":"pub_sample","version":3},"contentHash":"ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73","words":{"zh":"公布第一場抽獎得獎名單（13 名）","en":"Publish the winners of the first draw (13)"},"makers":["apr_1"],"approvers":"b163fa15c1e95548a975936ec89a91718a3470abe8edb0f55f61df81304da6a5","requestedAt":"2020-12-19T18:00:00+08:00","expiresAt":"2020-12-20T18:00:00+08:00","nonce":"78377b525757b494427f89014f97d799"}
             */
            document: components["schemas"]["ApprovalDocument"];
            /**
             * What the approver decided.
             * @example approve
             */
            decision: components["schemas"]["ApprovalVerdict"];
            /**
             * Who signed.
             * @example apr_4bb25a3c8e0d4f6f9a1c2d3e4f506172
             */
            approver: components["schemas"]["ApproverId"];
            /**
             * The signature.
             * @example Vo0vCAECJ1wQ5GZ1VRUVPpYTjpcLmcYegardU3EoCy7DRGSXanPEykAPVTM7NoX85lXacoPkbCIuj43em-ODCQ
             */
            signature: components["schemas"]["SignatureText"];
            /**
             * When it was signed, by the approver's clock. The service stores when it was handed in.
             * @example 2020-12-12T14:30:00+08:00
             */
            decidedAt?: components["schemas"]["Timestamp"];
            /**
             * Why, in words.
             * @example 獎項名稱有誤
             */
            reason?: components["schemas"]["ApprovalReason"];
        };
        /**
         * A decision signed with a passkey (WebAuthn, ES256).
         * @example {
         *       "algorithm": "ES256",
         *       "document": {
         *         "v": "approval/1",
         *         "campaign": "taichung-2020",
         *         "act": "publication.publish",
         *         "subject": {
         *           "type": "publication",
         *           "id": "pub_sample",
         *           "version": 3
         *         },
         *         "contentHash": "ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73",
         *         "words": {
         *           "zh": "公布第一場抽獎得獎名單（13 名）",
         *           "en": "Publish the winners of the first draw (13)"
         *         },
         *         "makers": [
         *           "apr_1"
         *         ],
         *         "approvers": "b163fa15c1e95548a975936ec89a91718a3470abe8edb0f55f61df81304da6a5",
         *         "requestedAt": "2020-12-19T18:00:00+08:00",
         *         "expiresAt": "2020-12-20T18:00:00+08:00",
         *         "nonce": "78377b525757b494427f89014f97d799"
         *       },
         *       "decision": "approve",
         *       "approver": "apr_2",
         *       "signature": "MEUCIQDLBrUqkXcH2n7jUw",
         *       "authenticatorData": "SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MFAAAAAQ",
         *       "clientDataJSON": "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0",
         *       "decidedAt": "2020-12-19T19:00:00+08:00"
         *     }
         */
        PasskeyDecisionInput: {
            /**
             * Kind of the key. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            algorithm: "ES256";
            /**
             * What was signed.
             * @example {"v":"approval/1","campaign":"taichung-2020","act":"publication.publish","subject":{"type":"publication","id":"pub_sample","version":3},"contentHash":"ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73","words":{"zh":"公布第一場抽獎得獎名單（13 名）","en":"Publish the winners of the first draw (13)"},"makers":["apr_1"],"approvers":"b163fa15c1e95548a975936ec89a91718a3470abe8edb0f55f61df81304da6a5","requestedAt":"2020-12-19T18:00:00+08:00","expiresAt":"2020-12-20T18:00:00+08:00","nonce":"78377b525757b494427f89014f97d799"}
             */
            document: components["schemas"]["ApprovalDocument"];
            /**
             * What the approver decided.
             * @example approve
             */
            decision: components["schemas"]["ApprovalVerdict"];
            /**
             * Who signed.
             * @example apr_4bb25a3c8e0d4f6f9a1c2d3e4f506172
             */
            approver: components["schemas"]["ApproverId"];
            /**
             * The signature, DER.
             * @example Vo0vCAECJ1wQ5GZ1VRUVPpYTjpcLmcYegardU3EoCy7DRGSXanPEykAPVTM7NoX85lXacoPkbCIuj43em-ODCQ
             */
            signature: components["schemas"]["SignatureText"];
            /**
             * What the passkey says of itself.
             * @example Vo0vCAECJ1wQ5GZ1VRUVPpYTjpcLmcYegardU3EoCy7DRGSXanPEykAPVTM7NoX85lXacoPkbCIuj43em-ODCQ
             */
            authenticatorData: components["schemas"]["SignatureText"];
            /**
             * What the browser says of the page.
             * @example Vo0vCAECJ1wQ5GZ1VRUVPpYTjpcLmcYegardU3EoCy7DRGSXanPEykAPVTM7NoX85lXacoPkbCIuj43em-ODCQ
             */
            clientDataJSON: components["schemas"]["SignatureText"];
            /**
             * When it was signed, by the approver's clock. The service stores when it was handed in.
             * @example 2020-12-12T14:30:00+08:00
             */
            decidedAt?: components["schemas"]["Timestamp"];
            /**
             * Why, in words.
             * @example 獎項名稱有誤
             */
            reason?: components["schemas"]["ApprovalReason"];
        };
        /** The signed decision of an approver, as `approver.sign(approval)` makes it. */
        ApprovalDecisionInput: components["schemas"]["Ed25519DecisionInput"] | components["schemas"]["PasskeyDecisionInput"];
        /** What an approver decided, and its signature. */
        ApprovalDecision: {
            /** What the approver decided. */
            decision: components["schemas"]["OpenApprovalVerdict"];
            /** Who signed. */
            approver: components["schemas"]["ApproverId"];
            /**
             * Kind of the key.
             * @example Ed25519
             * @enum {string}
             */
            algorithm: "Ed25519" | "ES256" | (string & {});
            /** The signature. */
            signature: components["schemas"]["SignatureText"];
            /** Of a passkey, what it says of itself. */
            authenticatorData?: components["schemas"]["SignatureText"];
            /** Of a passkey, what the browser says of the page. */
            clientDataJSON?: components["schemas"]["SignatureText"];
            /** When it was handed in. */
            decidedAt: components["schemas"]["Timestamp"];
            /** Why, in words. */
            reason?: components["schemas"]["ApprovalReason"];
        };
        /** What approvers decide, and what they decided. */
        Approval: {
            /** Id of the approval, given by the service. */
            id: components["schemas"]["ApprovalId"];
            /** State of the approval. */
            status: components["schemas"]["OpenApprovalStatus"];
            /** What an approver signs. */
            document: components["schemas"]["ApprovalDocument"];
            /** SHA-256 of the canonical JSON of the document. */
            documentHash: components["schemas"]["Hash"];
            /** What takes effect; its hash is in the document. Null once it is erased, half a day after it was rejected or has expired. */
            content: unknown;
            /**
             * How many approvers have approved it.
             */
            approvals: number;
            /**
             * How many approvers who are no makers it needs.
             */
            threshold: number;
            /** Decisions in the order in which they were handed in. */
            decisions: components["schemas"]["ApprovalDecision"][];
            /** When it was approved or rejected; null until then. */
            decidedAt: components["schemas"]["Timestamp"] | null;
            /** When its act took effect; null until then. */
            usedAt: components["schemas"]["Timestamp"] | null;
        };
        /** One page of approvals. */
        ApprovalPage: {
            /** Approvals of the page. */
            items: components["schemas"]["Approval"][];
            /** Token of the next page; null on the last one. */
            nextPageToken: string | null;
        };
        /** Public key as a JWK (RFC 7517), of Ed25519 or of a passkey. */
        ApproverPublicKey: {
            /**
             * Kind of the key, OKP or EC.
             * @example OKP
             */
            kty: string;
            /**
             * Curve, Ed25519 or P-256.
             * @example Ed25519
             */
            crv: string;
            /** First coordinate, or the key itself. */
            x: components["schemas"]["SignatureText"];
            /** Second coordinate of a passkey. */
            y?: components["schemas"]["SignatureText"];
        };
        /** An approver of a set. */
        ApproverSetMember: {
            /** Id of the approver. */
            id: components["schemas"]["ApproverId"];
            /**
             * What the person is.
             * @example officer
             */
            role: string;
            /** Public key of the approver. */
            key: components["schemas"]["ApproverPublicKey"];
        };
        /** Who may approve, and how many of them each act needs (approvers/1). */
        ApproverSet: {
            /**
             * Names the format.
             * @constant
             */
            v: "approvers/1";
            /**
             * Number of the set, from 0.
             */
            number: number;
            /** Hash of the set before; null for the first. */
            previous: components["schemas"]["Hash"] | null;
            /** Ids of the decisions that made this set out of the one before. */
            approvals: string[];
            /** Approvers in the order of their ids. */
            approvers: components["schemas"]["ApproverSetMember"][];
            /**
             * How many approvers an act needs, by act, and `default` for all others.
             * @example {
             *       "default": 1,
             *       "draw.grand": 2
             *     }
             */
            thresholds: {
                [key: string]: number;
            };
        };
        /** An approval whose act took effect. */
        EffectiveApproval: {
            /** Id of the approval. */
            id: components["schemas"]["ApprovalId"];
            /** What took effect. */
            content: unknown;
            /** Signed decisions, each with the document. */
            decisions: components["schemas"]["SignedApproval"][];
            /** When its act took effect. */
            usedAt: components["schemas"]["Timestamp"];
        };
        /** A decision with the document that was signed. */
        SignedApproval: {
            /** What was signed. */
            document: components["schemas"]["ApprovalDocument"];
            /** What the approver decided. */
            decision: components["schemas"]["OpenApprovalVerdict"];
            /** Who signed. */
            approver: components["schemas"]["ApproverId"];
            /**
             * Kind of the key.
             * @example Ed25519
             * @enum {string}
             */
            algorithm: "Ed25519" | "ES256" | (string & {});
            /** The signature. */
            signature: components["schemas"]["SignatureText"];
            /** Of a passkey, what it says of itself. */
            authenticatorData?: components["schemas"]["SignatureText"];
            /** Of a passkey, what the browser says of the page. */
            clientDataJSON?: components["schemas"]["SignatureText"];
            /** When it was handed in. */
            decidedAt: components["schemas"]["Timestamp"];
            /** Why, in words. */
            reason?: components["schemas"]["ApprovalReason"];
        };
        /** All that is needed to verify the approvals of a campaign without the service. */
        ApprovalFile: {
            /**
             * Names the format.
             * @constant
             */
            v: "approvals/1";
            /** Campaign of the approvals. */
            campaign: components["schemas"]["CampaignId"];
            /** Approver sets from number 0 on. */
            sets: components["schemas"]["ApproverSet"][];
            /** Approvals whose act took effect, of the campaign and of the approver sets, in the order of their ids. */
            approvals: components["schemas"]["EffectiveApproval"][];
        };
        /** Public key as a JWK (RFC 7517), of Ed25519 or of a passkey. A private part is refused. */
        ApproverKeyInput: {
            /**
             * Kind of the key.
             * @example OKP
             * @enum {string}
             */
            kty: "OKP" | "EC";
            /**
             * Curve.
             * @example Ed25519
             * @enum {string}
             */
            crv: "Ed25519" | "P-256";
            /**
             * First coordinate, or the key itself.
             * @example Vo0vCAECJ1wQ5GZ1VRUVPpYTjpcLmcYegardU3EoCy7DRGSXanPEykAPVTM7NoX85lXacoPkbCIuj43em-ODCQ
             */
            x: components["schemas"]["SignatureText"];
            /**
             * Second coordinate of a passkey.
             * @example Vo0vCAECJ1wQ5GZ1VRUVPpYTjpcLmcYegardU3EoCy7DRGSXanPEykAPVTM7NoX85lXacoPkbCIuj43em-ODCQ
             */
            y?: components["schemas"]["SignatureText"];
        };
        /** An approver of a proposed set. */
        ApproverInput: {
            /** Public key of the approver, as `shopfest approvers create` writes it. The id follows from it. */
            key: components["schemas"]["ApproverKeyInput"];
            /**
             * What the person is.
             * @example officer
             */
            role: string;
            /**
             * The person of the service whom a new approver is. What this person makes with a key the approver cannot approve. Of who is an approver already it stays as it is.
             * @example per_01kb1q3m8x7v5r2t9w4y6z0p
             */
            personId?: components["schemas"]["PersonId"];
        };
        /** Who is to approve from now on. */
        ApproverProposal: {
            /** All approvers of the next set. */
            approvers: components["schemas"]["ApproverInput"][];
            /**
             * How many approvers an act needs, by act, and `default` for all others; by default as before. A change of the set needs at least two, or all but one where there are two.
             * @example {"default":1,"draw.grand":2}
             */
            thresholds?: {
                [key: string]: number;
            };
        };
        /** An approver set that is or was in force. */
        ApproverSetState: {
            /**
             * Number of the set, from 0.
             */
            number: number;
            /** Hash of the set. */
            fingerprint: components["schemas"]["Hash"];
            /** When it came into force. */
            inForceAt: components["schemas"]["Timestamp"];
            /** The set in the form that is hashed. */
            set: components["schemas"]["ApproverSet"];
        };
        /** A set that approvers have approved and that is not in force yet. Any approver can reject it until then. */
        PendingApprovers: {
            /** The approval by which it was approved, and can be rejected. */
            approvalId: components["schemas"]["ApprovalId"];
            /**
             * Number that the set will have.
             */
            number: number;
            /** Approvers in the order of their ids. */
            approvers: components["schemas"]["ApproverSetMember"][];
            /**
             * How many approvers an act will need, by act, and `default` for all others.
             * @example {
             *       "default": 1,
             *       "draw.grand": 2
             *     }
             */
            thresholds: {
                [key: string]: number;
            };
            /** When it comes into force. */
            inForceAt: components["schemas"]["Timestamp"];
        };
        /** Who may approve, and who might before and after. */
        ApproverList: {
            /** All sets from number 0 on; the last one is in force. */
            items: components["schemas"]["ApproverSetState"][];
            /** Sets that are approved and not in force yet. */
            pending: components["schemas"]["PendingApprovers"][];
            /**
             * How long an approved set waits before it comes into force.
             */
            waitSeconds: number;
        };
        /**
         * Id of a publication, given by the service.
         * @example pub_01kb1q3m8x7v5r2t9w4y6z0k
         */
        PublicationId: string;
        /**
         * draft → scanned → submitted → published → retracted; any change leads back to draft.
         * @example draft
         * @enum {string}
         */
        PublicationStatus: "draft" | "scanned" | "submitted" | "published" | "retracted";
        /**
         * page: HTML. data: JSON.
         * @example page
         * @enum {string}
         */
        ReadForm: "page" | "data";
        /**
         * Kind of a reader, by its User-Agent. crawler: search engines and link previews. program: anything else.
         * @example browser
         * @enum {string}
         */
        ReaderKind: "browser" | "crawler" | "program";
        /**
         * Kind of a picture, by its bytes.
         * @example image/png
         * @enum {string}
         */
        PictureType: "image/png" | "image/jpeg" | "image/webp";
        /**
         * The bytes of a picture in base64, at most 512 KiB.
         * @example iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==
         */
        PictureData: string;
        /** A picture to take in: PNG, JPEG or WebP, without animation, at most 4,096 pixels a side. Its bytes say what it is. */
        PictureInput: {
            /**
             * The bytes in base64.
             * @example iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==
             */
            data: components["schemas"]["PictureData"];
        };
        /** A picture as the service keeps it, without metadata and anything else that it does not show. */
        Picture: {
            /** SHA-256 of the bytes as they are kept, by which publications name it. */
            sha256: components["schemas"]["Hash"];
            /** Kind of the picture. */
            type: components["schemas"]["OpenPictureType"];
            /**
             * Width in pixels.
             */
            width: number;
            /**
             * Height in pixels.
             */
            height: number;
            /**
             * Size in bytes.
             */
            bytes: number;
            /** The bytes in base64. */
            data: components["schemas"]["PictureData"];
            /** When it was taken in. */
            createdAt: components["schemas"]["Timestamp"];
        };
        /** The bytes of a picture. */
        PictureBytes: string;
        /** A picture of a prize. The scan does not read what it shows; the approver must look at it. */
        PublicationPicture: {
            /**
             * SHA-256 of a picture that was taken in before, so that its bytes are approved.
             * @example a3f50708a4173a2bc282b9287a30e01984c0577930d5c0fa73338f26656243af
             */
            sha256: components["schemas"]["Hash"];
            /**
             * What the picture shows, for readers who do not see it.
             * @example 電動機車
             */
            alt: string;
            /**
             * What the picture shows, in English.
             * @example Electric scooter
             */
            altEn: string;
        };
        /** A publication to draft: its texts and pictures beside the prizes. */
        PublicationInput: {
            /**
             * Draw whose winners are published.
             * @example drw_01kb1q3m8x7v5r2t9w4y6z0m
             */
            drawId: components["schemas"]["DrawId"];
            /**
             * Title of the page in Traditional Chinese.
             * @example 第一週抽獎得獎名單
             */
            title: string;
            /**
             * Title of the page in English.
             * @example Winners of the first week
             */
            titleEn: string;
            /**
             * Text below the title in Traditional Chinese.
             * @example 請於公告期限內至活動 App 領獎。
             */
            note?: string;
            /**
             * Text below the title in English.
             * @example Claim your prize in the app in time.
             */
            noteEn?: string;
            /** Pictures beside the prizes. */
            pictures?: components["schemas"]["PublicationPicture"][];
            /**
             * Names of shops and public numbers that the scanner would take for a person's. They belong to the content: another person approves them, and they are public with it.
             * @example ["漢口路商圈","1999"]
             */
            allowedTerms?: string[];
        };
        /** Changes of a publication; null removes a note. */
        PublicationUpdate: {
            /**
             * Title of the page in Traditional Chinese.
             * @example 第一週抽獎得獎名單
             */
            title?: string;
            /**
             * Title of the page in English.
             * @example Winners of the first week
             */
            titleEn?: string;
            /**
             * Text below the title in Traditional Chinese; null removes it.
             * @example 領獎期限至一月三日。
             */
            note?: string | null;
            /**
             * Text below the title in English; null removes it.
             * @example Claim your prize by January 3.
             */
            noteEn?: string | null;
            /** All pictures beside the prizes; they replace those before. */
            pictures?: components["schemas"]["PublicationPicture"][];
            /**
             * All names of shops and public numbers that the scanner would take for a person's; they replace those before.
             * @example ["漢口路商圈","1999"]
             */
            allowedTerms?: string[];
        };
        /** Why a publication is retracted. */
        PublicationRetraction: {
            /**
             * Why the page is taken back, for the operator. Readers are told only that it was taken back.
             * @example 圖片含有個資
             */
            reason: string;
            /** Given where the page showed personal data: an incident is opened with the retraction. */
            incident?: components["schemas"]["RetractionIncident"];
        };
        /** Incident to open with the retraction, where the page showed personal data. The exposure lasted from the publication to the retraction. */
        RetractionIncident: {
            /**
             * Level of the incident, from 1 (minor) to 4 (critical). Unit: level.
             * @example 3
             */
            severity: components["schemas"]["IncidentSeverity"];
            /**
             * Kinds of personal data that the page showed.
             * @example ["name"]
             */
            dataKinds: components["schemas"]["PersonalDataKinds"];
        };
        /** The campaign of a publication. */
        PublicationCampaign: {
            /** Id of the campaign, given by the service. */
            id: components["schemas"]["CampaignId"];
            /** Name. */
            name: string;
            /** Name in English. */
            nameEn: string | null;
        };
        /** The draw of a publication. */
        PublicationDraw: {
            /** Id of the draw, given by the service. */
            id: components["schemas"]["DrawId"];
            /** Name. */
            name: string;
            /** How often such a draw takes place, or what it is for. */
            kind: components["schemas"]["OpenDrawKind"];
            /** When the winners were drawn. */
            drawnAt: components["schemas"]["Timestamp"];
            /**
             * Participants in the pool.
             */
            participantCount: number;
            /**
             * Number of entries.
             */
            entryCount: number;
            /** Hash C of the commitment. */
            commitment: components["schemas"]["Hash"];
            /**
             * Its number in its line of draws. Absent in publications of earlier releases, as all that follows.
             */
            version?: number;
            /** Why it took the place of the draw before it; absent of the first. */
            replacementReason?: string;
            /** All draws of its line before it, each voided or failed. */
            predecessors?: components["schemas"]["DrawPredecessor"][];
            /** Who is not in the pool although they have entries in it. */
            exclusions?: components["schemas"]["DrawExclusions"];
            /** Entries in the pool of transactions that the operator's own organizations pushed. */
            operatorEntries?: components["schemas"]["PoolShare"];
        };
        /** Winner of a prize. It has no field for a name, phone, e-mail or token. */
        PublicationWinner: {
            /** Public code of the winner in this draw. */
            code: components["schemas"]["WinnerCode"];
            /** Whether it is a reserve. */
            isReserve: boolean;
        };
        /** A prize and its winners, in the order in which they were drawn. */
        PublicationPrize: {
            /** Name of the prize. */
            name: string;
            /** Winners, then reserves. */
            winners: components["schemas"]["PublicationWinner"][];
        };
        /** The public content of a draw. */
        PublicationContent: {
            /** Campaign of the draw. */
            campaign: components["schemas"]["PublicationCampaign"];
            /** The draw. */
            draw: components["schemas"]["PublicationDraw"];
            /** Id of the publication. */
            publication: components["schemas"]["PublicationId"];
            /**
             * Number of the version, so that two versions never have the same content.
             */
            version: number;
            /** Title. */
            title: string;
            /** Title in English. */
            titleEn: string;
            /** Text below the title in Traditional Chinese. */
            note: string | null;
            /** Text below the title in English. */
            noteEn: string | null;
            /** Pictures. */
            pictures: components["schemas"]["PublicationPicture"][];
            /** Terms that the scan ignores. */
            allowedTerms: string[];
            /** Prizes. */
            prizes: components["schemas"]["PublicationPrize"][];
        };
        /** The content with the SHA-256 over its canonical JSON (RFC 8785). */
        PublicationDocument: {
            /** SHA-256 of the content. */
            contentHash: components["schemas"]["Hash"];
            /** State of the publication. */
            status: components["schemas"]["OpenPublicationStatus"];
            /** When it was published; null where it was not. */
            publishedAt: components["schemas"]["Timestamp"] | null;
            /** The content. */
            content: components["schemas"]["PublicationContent"];
            /** Signed approvals of exactly this content; none until it is published. `approvals.file` has the approver sets by which they are verified. */
            signatures: components["schemas"]["SignedApproval"][];
            /** Newest entry of the audit log when it was published, beside what is hashed: an audit log that lacks this entry was cut or rewritten since. Null until it is published. */
            auditHead: components["schemas"]["AuditHead"] | null;
        };
        /** Number of reads by one kind of reader in one form. */
        PublicationReadCount: {
            /** Form that was read. */
            form: components["schemas"]["OpenReadForm"];
            /** Kind of the reader. */
            reader: components["schemas"]["OpenReaderKind"];
            /**
             * Number of reads.
             */
            count: number;
            /** Time of the first read. */
            firstAt: components["schemas"]["Timestamp"];
            /** Time of the last read. */
            lastAt: components["schemas"]["Timestamp"];
        };
        /** How often it was read. Who read it is not stored. */
        PublicationReads: {
            /**
             * Number of reads.
             */
            total: number;
            /** By form and reader. */
            by: components["schemas"]["PublicationReadCount"][];
        };
        /** A publication of a draw, and the persons responsible for it. */
        Publication: {
            /** Id of the publication, given by the service. */
            id: components["schemas"]["PublicationId"];
            /** Campaign to which the publication belongs. */
            campaignId: components["schemas"]["CampaignId"];
            /** Draw whose winners are published. */
            drawId: components["schemas"]["DrawId"];
            /** State of the publication. */
            status: components["schemas"]["OpenPublicationStatus"];
            /**
             * Number of the version.
             */
            version: number;
            /** Title. */
            title: string;
            /** Title in English. */
            titleEn: string;
            /** SHA-256 of the content. */
            contentHash: components["schemas"]["Hash"];
            /** Persons who made, changed or submitted it; none of them can approve it. */
            makers: components["schemas"]["PersonId"][];
            /** Person who submitted it; null where it is not submitted. */
            submittedBy: components["schemas"]["PersonId"] | null;
            /** Approval with which it was published; null until then. */
            approvalId: components["schemas"]["ApprovalId"] | null;
            /** Path of its page while it is public. */
            publicPath: string | null;
            /** How often it was read. */
            reads: components["schemas"]["PublicationReads"];
            /** Why it was retracted. */
            reason: string | null;
            /** Incident that was opened with the retraction; null for none. */
            incidentId: components["schemas"]["IncidentId"] | null;
            /** When the publication was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** When the publication was last changed. */
            updatedAt: components["schemas"]["Timestamp"];
            /** When the publication was published; null where it was not. */
            publishedAt: components["schemas"]["Timestamp"] | null;
            /** When the publication was retracted; null where it was not. */
            retractedAt: components["schemas"]["Timestamp"] | null;
        };
        /** One page of publications. */
        PublicationPage: {
            /** The rows of this page. */
            items: components["schemas"]["Publication"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** Receipt of a retraction. */
        PublicationReceipt: {
            /** Id of the publication. */
            publicationId: components["schemas"]["PublicationId"];
            /** SHA-256 of the content. */
            contentHash: components["schemas"]["Hash"];
            /** Why it was retracted. */
            reason: string;
            /** When it was published. */
            publishedAt: components["schemas"]["Timestamp"];
            /** When it was retracted. */
            retractedAt: components["schemas"]["Timestamp"];
            /** Incident that was opened with the retraction; null for none. */
            incidentId: components["schemas"]["IncidentId"] | null;
            /** How often it was read until then. */
            reads: components["schemas"]["PublicationReads"];
        };
        /** An HTML page. */
        PublicationHtml: string;
        /**
         * own: the caller's own rows. campaign: the public totals of the whole campaign.
         * @example own
         * @enum {string}
         */
        Coverage: "own" | "campaign";
        /**
         * A metric of the statistics.
         * @example registeredAmount
         * @enum {string}
         */
        Metric: "registeredAmount" | "documentCount" | "qualifiedCount" | "entryCount" | "qualifiedAmount" | "receivedAmount" | "receivedCount";
        /**
         * Length of a step of a time series; days and weeks (from Monday) in Asia/Taipei.
         * @example day
         * @enum {string}
         */
        Interval: "hour" | "day" | "week";
        /**
         * Dimension of a breakdown.
         * @example district
         * @enum {string}
         */
        BreakdownBy: "district" | "region" | "industry" | "channel" | "merchant" | "activity" | "documentType" | "merchantKind" | "category";
        /**
         * Second dimension of a breakdown; days and weeks (from Monday) in Asia/Taipei.
         * @example week
         * @enum {string}
         */
        CrossedWith: "district" | "region" | "industry" | "channel" | "activity" | "documentType" | "merchantKind" | "category" | "day" | "week";
        /** Totals of the campaign zones, net of cancellations and returns. The four are different quantities. */
        ZoneFigures: {
            /**
             * Offers that shoppers can see now.
             */
            itemsListed: number;
            /** Units of promo items sold. */
            unitsSold: number;
            /**
             * Sales with at least one promo item.
             */
            orders: number;
            /**
             * NT$ of promo items sold.
             */
            gmv: number;
        };
        /** Totals of one merchant in a zone. */
        ZoneBreakdownRow: {
            /** Id of the merchant. */
            merchantId: components["schemas"]["MerchantId"];
            /** The partner's own id of the merchant. */
            externalId: string;
            /** Name of the merchant. */
            name: string;
            /**
             * Its offers in the zone that shoppers can see now.
             */
            itemsListed: number;
            /** Units of its promo items sold. */
            unitsSold: number;
            /**
             * Sales with at least one of its promo items.
             */
            orders: number;
            /**
             * NT$ of its promo items sold.
             */
            gmv: number;
        };
        /** The merchants that no row shows, summed up. */
        ZoneBreakdownRest: {
            /**
             * How many merchants.
             */
            rows: number;
            /** Units of promo items sold. */
            unitsSold: number;
            /**
             * Sales with at least one promo item.
             */
            orders: number;
            /**
             * NT$ of promo items sold.
             */
            gmv: number;
        };
        /** Totals of a zone by merchant. */
        ZoneBreakdown: {
            /** Moment at which the values were read. */
            asOf: components["schemas"]["Timestamp"];
            /** Id of the zone. */
            zone: components["schemas"]["ZoneId"];
            /** The merchants, largest sales first. */
            rows: components["schemas"]["ZoneBreakdownRow"][];
            /** The merchants that no row shows, summed up, also where one merchant was asked for. */
            rest: components["schemas"]["ZoneBreakdownRest"];
        };
        /** What was sold of one offer in a zone. */
        OfferBreakdownRow: {
            /** Id of the offer. */
            promoItemId: components["schemas"]["PromoItemId"];
            /** The partner's own id of the offer. */
            externalId: string;
            /** Title of the offer, as it is now. */
            title: string;
            /** Id of its merchant. */
            merchantId: components["schemas"]["MerchantId"];
            /** Name of its merchant. */
            merchantName: string;
            /** Units sold. */
            unitsSold: number;
            /**
             * Sales with at least one unit of it.
             */
            orders: number;
            /**
             * NT$ sold.
             */
            gmv: number;
        };
        /** The offers that no row shows, summed up. */
        OfferBreakdownRest: {
            /**
             * How many offers.
             */
            rows: number;
            /** Units sold. */
            unitsSold: number;
            /**
             * Sales of each offer; a sale of two offers is an order of each.
             */
            orders: number;
            /**
             * NT$ sold.
             */
            gmv: number;
        };
        /** Totals of a zone by offer. */
        OfferBreakdown: {
            /** Moment at which the values were read. */
            asOf: components["schemas"]["Timestamp"];
            /** Id of the zone. */
            zone: components["schemas"]["ZoneId"];
            /** The offers that were sold, largest sales first. */
            rows: components["schemas"]["OfferBreakdownRow"][];
            /** The offers that no row shows, summed up. */
            rest: components["schemas"]["OfferBreakdownRest"];
        };
        /** What the totals do not include yet. */
        PendingFigures: {
            /**
             * Merchants that await review.
             */
            merchantsAwaitingReview: number;
            /**
             * Transactions that are held: until their merchant is approved, or until the operator has reviewed them.
             */
            transactionsHeld: number;
            /**
             * Of these, transactions that exceed a limit of the campaign and wait for the operator.
             */
            transactionsInReview: number;
        };
        /** One figure, in documents and in NT$ net of refunds. */
        Figure: {
            /**
             * How many documents.
             */
            documents: number;
            /**
             * Their amount in NT$, net of refunds.
             */
            amount: number;
        };
        /** What a figure counts, as it may be printed beside it. */
        FigureDefinition: {
            /** Name of the field that it defines. */
            figure: string;
            /** What it counts, in Traditional Chinese. */
            definition: string;
            /** What it counts, in English. */
            definitionEn: string;
            /** How it is computed from transactions. */
            formula: string;
        };
        /** Totals of the campaign or of the caller, net of voids and refunds. */
        Summary: {
            /** Moment at which the values were read. */
            asOf: components["schemas"]["Timestamp"];
            /** Whose rows are counted. */
            coverage: components["schemas"]["OpenCoverage"];
            /** Documents that partners pushed, of sales within the purchase period. */
            received: components["schemas"]["Figure"];
            /** Of these, documents whose participant is known, by a token at the till or by a claim, within the registration period. */
            registered: components["schemas"]["Figure"];
            /** Of the registered documents, those that pass every clause of the rules. */
            qualified: components["schemas"]["Figure"];
            /** Documents of sales outside the purchase period, which are in no other figure. Null where too few sellers make it up: of totals of the campaign for anybody but the operator. */
            outsidePeriod: components["schemas"]["Figure"] | null;
            /**
             * Amount in NT$ of the registered documents, net of refunds.
             */
            registeredAmount: number;
            /**
             * Registered documents.
             */
            documentCount: number;
            /**
             * Of these, documents that qualify.
             */
            qualifiedCount: number;
            /**
             * Draw entries of the registered documents, as in the ledger.
             */
            entryCount: number;
            /**
             * Distinct participants with at least one registered document. Null with a filter: they are counted over all days alone.
             */
            participantCount: number | null;
            /**
             * Approved merchants, whatever the filter.
             */
            merchantCount: number;
            /** Totals of the campaign zones. Null with a filter: they are kept over all days alone. */
            zone: components["schemas"]["ZoneFigures"] | null;
            /** What the totals do not include yet, whatever the filter. */
            pending: components["schemas"]["PendingFigures"];
            /** What each figure counts, in both languages, and how it is computed. */
            definitions: components["schemas"]["FigureDefinition"][];
        };
        /** One step of a time series. */
        TimeseriesPoint: {
            /** First moment of the step. */
            start: components["schemas"]["Timestamp"];
            /**
             * Value of the metric in this step.
             */
            value: number;
        };
        /** Steps of a time series that are suppressed. */
        SuppressedSteps: {
            /**
             * How many steps.
             */
            steps: number;
        };
        /** A metric over time, by the time of the sale. Steps without sales are 0. */
        Timeseries: {
            /** Moment at which the values were read. */
            asOf: components["schemas"]["Timestamp"];
            /** Whose rows are counted. */
            coverage: components["schemas"]["OpenCoverage"];
            /** What is counted in each step. */
            metric: components["schemas"]["OpenMetric"];
            /** Length of a step. */
            interval: components["schemas"]["OpenInterval"];
            /** The steps, oldest first. */
            points: components["schemas"]["TimeseriesPoint"][];
            /** The steps that too few sellers make up, with others that hide them; they are not among the points. Of totals of the campaign for anybody but the operator; none otherwise. */
            suppressed: components["schemas"]["SuppressedSteps"];
        };
        /** What a row of a breakdown has of one key of the second dimension. */
        CrossedRow: {
            /** Code in the second dimension, or the date on which a day or a week begins; null for sales that have nothing in it. */
            key: string | null;
            /** Name in Traditional Chinese. */
            label: string;
            /** Name in English; the Traditional Chinese one where there is none. */
            labelEn: string;
            /**
             * NT$ registered.
             */
            amount: number;
            /**
             * Registered documents.
             */
            count: number;
            /**
             * Draw entries of the registered documents.
             */
            entries: number;
            /** Documents that partners pushed, registered or not. */
            received: components["schemas"]["Figure"];
            /** Registered documents that qualify. */
            qualified: components["schemas"]["Figure"];
        };
        /** One row of a breakdown. */
        BreakdownRow: {
            /** Code of the row. */
            key: string;
            /** Name in Traditional Chinese. */
            label: string;
            /** Name in English; the Traditional Chinese one where there is none. */
            labelEn: string;
            /**
             * NT$ registered.
             */
            amount: number;
            /**
             * Registered documents.
             */
            count: number;
            /**
             * Draw entries of the registered documents.
             */
            entries: number;
            /** Documents that partners pushed, registered or not. */
            received: components["schemas"]["Figure"];
            /** Registered documents that qualify. */
            qualified: components["schemas"]["Figure"];
            /** With `crossedWith`, the same totals by the second dimension; left out where there is none. */
            crossed?: components["schemas"]["CrossedRow"][];
        };
        /** Totals of several rows of a breakdown. */
        BreakdownTotals: {
            /**
             * NT$ registered.
             */
            amount: number;
            /**
             * Registered documents.
             */
            count: number;
            /**
             * Draw entries of the registered documents.
             */
            entries: number;
            /** Documents that partners pushed, registered or not. */
            received: components["schemas"]["Figure"];
            /** Registered documents that qualify. */
            qualified: components["schemas"]["Figure"];
            /** With `crossedWith`, the same totals by the second dimension; left out where there is none. */
            crossed?: components["schemas"]["CrossedRow"][];
        };
        /** Totals of the rows beyond `top`. */
        BreakdownRest: {
            /**
             * Number of rows beyond `top`.
             */
            rows: number;
            /**
             * NT$ registered.
             */
            amount: number;
            /**
             * Registered documents.
             */
            count: number;
            /**
             * Draw entries of the registered documents.
             */
            entries: number;
            /** Documents that partners pushed, registered or not. */
            received: components["schemas"]["Figure"];
            /** Registered documents that qualify. */
            qualified: components["schemas"]["Figure"];
            /** With `crossedWith`, the same totals by the second dimension; left out where there is none. */
            crossed?: components["schemas"]["CrossedRow"][];
        };
        /** Totals by one dimension, largest amount first. The rows, what is unassigned, the rest and what is suppressed add up to the total. */
        Breakdown: {
            /** Moment at which the values were read. */
            asOf: components["schemas"]["Timestamp"];
            /** Whose rows are counted. */
            coverage: components["schemas"]["OpenCoverage"];
            /** Dimension of the breakdown. */
            by: components["schemas"]["OpenBreakdownBy"];
            /** The rows. */
            rows: components["schemas"]["BreakdownRow"][];
            /** Sales that have nothing in this dimension, such as the district of an online sale. */
            unassigned: components["schemas"]["BreakdownTotals"];
            /** The rows beyond `top`, summed up. */
            rest: components["schemas"]["BreakdownRest"];
            /** The rows that too few sellers make up, with others that hide them, summed up; what is unassigned counts as a row. Of totals of the campaign for anybody but the operator; none otherwise. */
            suppressed: components["schemas"]["BreakdownRest"];
            /** All sales together. */
            total: components["schemas"]["BreakdownTotals"];
        };
        /**
         * What members are grouped by.
         * @example gender
         * @enum {string}
         */
        MemberGroup: "gender" | "ageBand" | "residence";
        /**
         * Dimension of the sales of members.
         * @example industry
         * @enum {string}
         */
        MemberDimension: "industry" | "region" | "channel";
        /** A value of the statistics of members; null where it is suppressed, never 0. */
        MemberValue: {
            /**
             * The value; null where it is suppressed.
             */
            value: number | null;
            /** Whether it is withheld, since fewer than 5 people are behind it or behind another value that it would give away. */
            suppressed: boolean;
        };
        /** The part of a group in the sum over all groups, from 0 to 1; null where one of both is suppressed. */
        MemberShare: {
            /** Of the people. */
            people: number | null;
            /** Of the documents. */
            documents: number | null;
            /** Of the NT$. */
            amount: number | null;
        };
        /** People, documents and NT$ of one group. */
        MemberFigures: {
            /** Code of the group, such as female or 25-34. */
            group: string;
            /** Name in Traditional Chinese. */
            label: string;
            /** Name in English. */
            labelEn: string;
            /** Distinct participants with a registered document. */
            people: components["schemas"]["MemberValue"];
            /** Registered documents. */
            documents: components["schemas"]["MemberValue"];
            /** Registered NT$, net of refunds. */
            amount: components["schemas"]["MemberValue"];
            /** The part of the group in the sum over all groups. */
            share: components["schemas"]["MemberShare"];
        };
        /** Sum over all groups; unrounded. */
        MemberTotal: {
            /** Distinct participants with a registered document. */
            people: components["schemas"]["MemberValue"];
            /**
             * Registered documents.
             */
            documents: number;
            /**
             * Registered NT$, net of refunds.
             */
            amount: number;
        };
        /** Members by group for one key of the dimension. */
        MemberRow: {
            /** Code of the industry, region or channel; null for what has none, and for all. */
            key: string | null;
            /** Name in Traditional Chinese. */
            label: string;
            /** Name in English. */
            labelEn: string;
            /** The groups. */
            groups: components["schemas"]["MemberFigures"][];
            /** Sum over all groups. */
            total: components["schemas"]["MemberTotal"];
        };
        /** Members by group, with values of too few people suppressed. */
        MemberStatistics: {
            /** Moment at which the values were read. */
            asOf: components["schemas"]["Timestamp"];
            /** What members are grouped by. */
            group: components["schemas"]["OpenMemberGroup"];
            /** Dimension of their sales; null for all. */
            by: components["schemas"]["OpenMemberDimension"] | null;
            /** A value of fewer people is suppressed. */
            minimumPeople: number;
            /** One row for each key of the dimension; one in all without a dimension. */
            rows: components["schemas"]["MemberRow"][];
        };
        /** A part of what is registered. */
        Share: {
            /**
             * Registered documents.
             */
            documents: number;
            /**
             * NT$ registered, net of refunds.
             */
            amount: number;
            /** Part of the registered amount, from 0 to 1, unrounded; null where nothing is registered. */
            share: number | null;
        };
        /** A merchant, a brand or a category, with its part of what is registered. */
        ShareRow: {
            /** Id of the merchant, UBN of the head office of the brand, or code of the category. A brand without a UBN has the id of its merchant. */
            key: string;
            /** Name in Traditional Chinese; of a brand, that of its merchant that sold most. */
            label: string;
            /** Name in English; the Traditional Chinese one where there is none. */
            labelEn: string;
            /**
             * How many merchants sold; of a brand, its branches.
             */
            merchants: number;
            /**
             * Registered documents.
             */
            documents: number;
            /**
             * NT$ registered, net of refunds.
             */
            amount: number;
            /** Part of the registered amount, from 0 to 1, unrounded; null where nothing is registered. */
            share: number | null;
        };
        /** The largest merchants or brands, with and without which the rest can be read. */
        LargestShares: {
            /** The largest, by amount. */
            rows: components["schemas"]["ShareRow"][];
            /** The rows together. */
            largest: components["schemas"]["Share"];
            /** All without the rows. */
            others: components["schemas"]["Share"];
            /**
             * How many there are, those of the rows included.
             */
            count: number;
        };
        /** When documents were registered, by days of Asia/Taipei; the four are all of what is registered. */
        RegistrationShares: {
            /** By the end of the day of the sale. */
            onTheDay: components["schemas"]["Share"];
            /** Claimed later, within the late window of the rules, or with rules that have none. */
            lateWindow: components["schemas"]["Share"];
            /** Claimed after the late window. */
            afterWindow: components["schemas"]["Share"];
            /** Named by an import that came after the day of the sale. */
            backfilled: components["schemas"]["Share"];
        };
        /** How the registered amount is spread. */
        Shares: {
            /** Moment at which the values were read. */
            asOf: components["schemas"]["Timestamp"];
            /** Whose rows are counted. */
            coverage: components["schemas"]["OpenCoverage"];
            /** All that is registered, of which the others are parts. */
            registered: components["schemas"]["Figure"];
            /** The largest merchants. */
            merchants: components["schemas"]["LargestShares"];
            /** The largest brands: merchants with the same UBN of a head office, which is the first of `ubns`, or that of the merchant above. */
            brands: components["schemas"]["LargestShares"];
            /** Categories of sales, largest amount first. */
            categories: components["schemas"]["ShareRow"][];
            /** Sales without a category. */
            uncategorized: components["schemas"]["Share"];
            /** When documents were registered. */
            registrations: components["schemas"]["RegistrationShares"];
        };
        /** How many people; suppressed where they are too few. */
        PeopleCount: {
            /**
             * How many people; null where it is suppressed, and never 0 for it.
             */
            value: number | null;
            /** Whether the value is of too few people, or would give such a value away. */
            suppressed: boolean;
        };
        /** Participants of one day in one district. */
        ParticipantDistrict: {
            /** Code of the district; null for sales that have none, such as those online. */
            key: string | null;
            /** Name in Traditional Chinese. */
            label: string;
            /** Name in English. */
            labelEn: string;
            /** Participants for whom it is the first day with a registered sale. */
            newcomers: components["schemas"]["PeopleCount"];
            /** Participants who had a registered sale on an earlier day. */
            returning: components["schemas"]["PeopleCount"];
        };
        /** Participants with a registered sale on one day. */
        ParticipantDay: {
            /** Day of the sales, in Asia/Taipei. */
            date: components["schemas"]["LocalDate"];
            /** Participants for whom it is the first day with a registered sale. */
            newcomers: components["schemas"]["PeopleCount"];
            /** Participants who had a registered sale on an earlier day. */
            returning: components["schemas"]["PeopleCount"];
            /** By district of the sale. A participant who buys in several is in each of them. */
            districts: components["schemas"]["ParticipantDistrict"][];
        };
        /** Participants by day and district. */
        ParticipantStatistics: {
            /** Moment at which the values were read. */
            asOf: components["schemas"]["Timestamp"];
            /**
             * A value of fewer people is suppressed.
             */
            minimumPeople: number;
            /** Days with a registered sale, oldest first. */
            days: components["schemas"]["ParticipantDay"][];
        };
        /** Parts of the numerator, in NT$. */
        BenefitNumerator: {
            /**
             * Amount of the registered documents, net of refunds.
             */
            registeredAmount: number;
            /**
             * Amount of the zones.
             */
            zoneAmount: number;
            /**
             * Amount of zone sales that are registered, which are in both and counted once.
             */
            overlapAmount: number;
        };
        /** Benefit for each NT$1 of budget. */
        BenefitRatio: {
            /** Unrounded. */
            value: number;
            /**
             * Rounded half up.
             */
            rounded: number;
            /** Parts of the numerator. */
            numerator: components["schemas"]["BenefitNumerator"];
            /**
             * Budget in NT$.
             */
            denominator: number;
            /** How it is computed. */
            formula: string;
            /** Whether sales of the zone are also inside the registered amount. */
            overlap: boolean;
        };
        /** One value of an external series. */
        ExternalPoint: {
            /**
             * Day of the value.
             * @example 2021-02-06
             */
            date: components["schemas"]["LocalDate"];
            /**
             * Value as reported, never computed. Unit: unit of the series.
             * @example 381000
             */
            value: number;
        };
        /** A series from an external source, stored as reported, never computed. */
        ExternalSeriesInput: {
            /**
             * Name in Traditional Chinese.
             * @example APP 下載次數
             */
            name: string;
            /**
             * Name in English.
             * @example App downloads
             */
            nameEn?: string;
            /**
             * Unit of the values, such as 人次 or NT$.
             * @example 人次
             */
            unit: string;
            /**
             * Who reported the values, and where.
             * @example 臺中市政府經濟發展局專案報告
             */
            source: string;
            /**
             * Day on which they were reported.
             * @example 2021-04-23
             */
            sourceDate: components["schemas"]["LocalDate"];
            /**
             * A remark, such as an oddity of the source.
             * @example 地方就業人數高於全國，為報告原文數字
             */
            note?: string;
            /** Values of the series. */
            points: components["schemas"]["ExternalPoint"][];
        };
        /** A series from an external source, as reported. */
        ExternalSeries: {
            /** Id of the series. */
            id: string;
            /** Name in Traditional Chinese. */
            name: string;
            /** Name in English. */
            nameEn: string | null;
            /** Unit. */
            unit: string;
            /** Who reported it, and where. */
            source: string;
            /** Day on which the values were reported. */
            sourceDate: components["schemas"]["LocalDate"];
            /** A remark. */
            note: string | null;
            /** The values. */
            points: components["schemas"]["ExternalPoint"][];
            /** When the series was last stored. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** Key performance indicators of the campaign. */
        Kpis: {
            /** Moment at which the values were read. */
            asOf: components["schemas"]["Timestamp"];
            /** Benefit for each NT$1 of budget; null without a budget. */
            benefitRatio: components["schemas"]["BenefitRatio"] | null;
            /** External series, as reported. */
            external: components["schemas"]["ExternalSeries"][];
            /** What each of these figures counts, in both languages, and how it is computed. */
            definitions: components["schemas"]["FigureDefinition"][];
        };
        /** An industry of the festival. */
        IndustryReference: {
            /** Code of the industry. */
            code: components["schemas"]["Industry"];
            /** Name in Traditional Chinese. */
            name: string;
            /** Name in English. */
            nameEn: string;
            /** Codes of the tax registry that belong to it, by prefix. */
            taxCodePrefixes: string[];
        };
        /** All industries. */
        IndustryList: {
            /** All rows, in their natural order. */
            items: components["schemas"]["IndustryReference"][];
        };
        /** A kind of duty, as it is declared where nothing else is said. */
        DutyKindReference: {
            /** Code of the kind. */
            code: components["schemas"]["DutyKind"];
            /** When it is due. */
            phase: components["schemas"]["OpenDutyPhase"];
            /** Who of the chain owes it in the default set. */
            chainRoles: components["schemas"]["OpenChainRole"][];
            /** Whether it is submitted with an evidence file. */
            needsEvidence: boolean;
            /** What is asked, in Traditional Chinese. */
            name: string;
            /** What is asked, in English. */
            nameEn: string;
            /** What the reviewer looks for, in Traditional Chinese. */
            text: string;
            /** What the reviewer looks for, in English. */
            textEn: string;
            /** The points that the organization answers. */
            checklist: components["schemas"]["ChecklistItem"][];
        };
        /** All kinds of duties. */
        DutyKindList: {
            /** All rows, in their natural order. */
            items: components["schemas"]["DutyKindReference"][];
        };
        /** A district. */
        DistrictReference: {
            /** Code of the district. */
            code: components["schemas"]["DistrictCode"];
            /** Name in Traditional Chinese. */
            name: string;
            /** Name in English. */
            nameEn: string;
            /** Postal code of 3 digits. */
            postalCode: string;
            /** Customary region of the district. */
            region: components["schemas"]["RegionCode"];
        };
        /** All districts. */
        DistrictList: {
            /** All rows, in their natural order. */
            items: components["schemas"]["DistrictReference"][];
        };
        /** All regions. */
        RegionList: {
            /** All rows, in their natural order. */
            items: components["schemas"]["Region"][];
        };
        /** An error code. */
        ErrorCodeReference: {
            /** The code. */
            code: string;
            /**
             * HTTP status; null for an error that the library raises without a response.
             */
            status: number | null;
            /** English title. */
            title: string;
            /** 中文標題。 */
            titleZh: string;
            /** What to do, in English. */
            advice: string;
            /** 處理方式（中文）。 */
            adviceZh: string;
            /** Whether sending the same again may succeed. */
            retryable: boolean;
        };
        /** All error codes. */
        ErrorCodeList: {
            /** All rows, in their natural order. */
            items: components["schemas"]["ErrorCodeReference"][];
        };
        /**
         * Value derived from the ledger. participant: the balance of a participant. transaction: the entries of a transaction. campaign: the total of the campaign.
         * @example participant
         * @enum {string}
         */
        LedgerPart: "participant" | "transaction" | "campaign";
        /** A derived value that differs from the ledger. */
        LedgerDifference: {
            /** Kind of the derived value. */
            part: components["schemas"]["OpenLedgerPart"];
            /** Id of the transaction, or keyed hash of the participant; null for the campaign. */
            subject: string | null;
            /**
             * Sum of the entry lines.
             */
            ledger: number;
            /**
             * Value stored beside the ledger.
             */
            derived: number;
        };
        /** Whether the ledger agrees with all that is derived from it. */
        LedgerCheck: {
            /** When the ledger was checked. */
            checkedAt: components["schemas"]["Timestamp"];
            /** Whether no difference was found. */
            agrees: boolean;
            /**
             * Number of entry lines.
             */
            lines: number;
            /**
             * Sum of the entry lines.
             */
            entries: number;
            /**
             * Of these, the entries of participants; the rest is unclaimed.
             */
            claimedEntries: number;
            /**
             * Participants with at least one entry.
             */
            participants: number;
            /** The first 100 differences. */
            differences: components["schemas"]["LedgerDifference"][];
        };
        /**
         * An operationId of this contract; `createOperatorKey` for a key that was created directly in the database, and `grantScopes` for one that was given scopes there.
         * @example approveMerchant
         */
        AuditOperationId: string;
        /**
         * Id of the resource that the operation was about.
         * @example mer_01kb1q3m8x7v5r2t9w4y6z0e
         */
        AuditSubjectId: string;
        /**
         * SHA-256 in lower-case hexadecimal.
         * @example 0000000000000000000000000000000000000000000000000000000000000000
         */
        AuditHash: string;
        /**
         * done: the change was made. refused: the request was refused, and nothing was changed.
         * @example done
         * @enum {string}
         */
        AuditOutcome: "done" | "refused";
        /**
         * Why an entry fails verification. hash: its content does not match its hash. link: it does not follow the entry before. gap: the entry before is missing. head: the log does not end at the stored head.
         * @example hash
         * @enum {string}
         */
        AuditFault: "hash" | "link" | "gap" | "head";
        /** Who requested which change, and whether it was made; never its content. The hash is SHA-256 over the canonical JSON (RFC 8785) of all other members; `previousHash` among them chains each entry to the one before. */
        AuditEntry: {
            /** Number of the entry, without gaps. */
            sequence: number;
            /** Time of the request. */
            at: components["schemas"]["Timestamp"];
            /** Id of the request; null for a change made directly in the database. */
            requestId: string | null;
            /** The requested operation. */
            operationId: string;
            /** Organization of the caller, then the organization above it, up to the topmost. */
            organizationIds: components["schemas"]["OrganizationId"][];
            /** Person of the API key; null for a key of no person. */
            personId: components["schemas"]["PersonId"] | null;
            /** API key of the caller; null for a change made directly in the database. */
            keyId: components["schemas"]["ApiKeyId"] | null;
            /** Campaign of the resource; null for a resource of no campaign. */
            campaignId: components["schemas"]["CampaignId"] | null;
            /** Kind of the resource, such as merchant or key. */
            subjectType: string;
            /** Id of the resource; null where there is none. */
            subjectId: string | null;
            /** IP address of the caller; null where the service is called within the process. */
            remoteAddress: string | null;
            /** Whether the change was made or refused. */
            outcome: components["schemas"]["OpenAuditOutcome"];
            /** Error code of a refused request. */
            code: string | null;
            /** Hash of the entry before. */
            previousHash: components["schemas"]["AuditHash"];
            /** Hash of this entry. */
            hash: components["schemas"]["AuditHash"];
        };
        /**
         * Why somebody should look at an entry at once. approversChanged, approversProposed: who approves is other, or is to be. approvalRejected: an approver said no. keyFromDatabase: a key was made, or given scopes, past the service. drawVoided, publicationRetracted, incidentOpened: what they say. findLimitReached: a person looked for more participants by contact data than the service gives. claimCodeWrong: somebody guesses at the codes of keys. signatureWrong: a signature was handed in that is none, or of somebody who may not approve. canaryFound: a list leaked. chainBroken: a verification found the audit log cut or changed.
         * @example findLimitReached
         * @enum {string}
         */
        AuditAlarm: "approversChanged" | "approversProposed" | "approvalRejected" | "keyFromDatabase" | "drawVoided" | "publicationRetracted" | "incidentOpened" | "findLimitReached" | "claimCodeWrong" | "signatureWrong" | "canaryFound" | "chainBroken";
        /** An entry, and whether it is an alarm. The alarm stands beside the entry, which is hashed as it is. */
        FollowedEntry: {
            /** The entry. */
            entry: components["schemas"]["AuditEntry"];
            /** Why somebody should look at it at once; null for most entries. */
            alarm: components["schemas"]["OpenAuditAlarm"] | null;
        };
        /** Entries that follow another one, oldest first. */
        AuditFeed: {
            /** Entries, without a gap; none where there is no newer one. */
            items: components["schemas"]["FollowedEntry"][];
            /**
             * Number of the last of them, to go on from; the one that was asked for where there is none.
             * @example 1024
             */
            last: number;
        };
        /** One page of the audit log. */
        AuditEntryPage: {
            /** The rows of this page. */
            items: components["schemas"]["AuditEntry"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** Number and hash of an entry; 0 and zeros for an empty log. */
        AuditHead: {
            /** Number of the entry. */
            sequence: number;
            /** Hash of the entry. */
            hash: components["schemas"]["AuditHash"];
        };
        /** First entry of the audit log that fails verification, and why. */
        AuditBreak: {
            /** Number of the entry. */
            sequence: number;
            /** Why it fails verification. */
            fault: components["schemas"]["OpenAuditFault"];
        };
        /** Whether the audit log is intact. */
        AuditVerification: {
            /** Whether every entry matches its hash and follows the one before. */
            valid: boolean;
            /** Number of entries that were verified. */
            entries: number;
            /** Number and hash of the newest entry. */
            head: components["schemas"]["AuditHead"];
            /** The first entry that fails verification; null where none does. */
            firstBroken: components["schemas"]["AuditBreak"] | null;
        };
        /** A shopper, by an opaque token scanned at the till; never a name, phone or e-mail. Only a keyed hash of it is kept. */
        ParticipantReference: {
            /**
             * Opaque token of the participant, as scanned at the till. Only a keyed hash of it is kept.
             * @example pt_7Qm4XvT2kLb9
             */
            token: string;
        };
        /**
         * Id of a participant, given by the service.
         * @example par_01kb1q3m8x7v5r2t9w4y6z0r
         */
        ParticipantId: string;
        /**
         * active, or erased: without contact data, for good.
         * @example active
         * @enum {string}
         */
        ParticipantStatus: "active" | "erased";
        /**
         * A field of contact data.
         * @example phone
         * @enum {string}
         */
        ContactField: "name" | "phone" | "email";
        /**
         * Name of a person.
         * @example 王小美
         */
        ContactName: string;
        /**
         * A phone number, with or without the prefix of the country.
         * @example 0912-345-678
         */
        ContactPhone: string;
        /**
         * An e-mail address.
         * @example someone@example.com
         */
        ContactEmail: string;
        /** Contact data of a participant. It is encrypted at rest, and leaves by an approved export or with all data of the participant. */
        ContactInput: {
            /**
             * Name of the participant.
             * @example 王小美
             */
            name?: components["schemas"]["ContactName"];
            /**
             * Phone number of the participant, with or without the prefix of the country.
             * @example 0912-345-678
             */
            phone?: components["schemas"]["ContactPhone"];
            /**
             * E-mail address of the participant.
             * @example someone@example.com
             */
            email?: components["schemas"]["ContactEmail"];
        };
        /**
         * Gender as the member states it; undisclosed where none is stated.
         * @example female
         * @enum {string}
         */
        Gender: "female" | "male" | "other" | "undisclosed";
        /**
         * Age in years, as a band; undisclosed where none is stated.
         * @example 25-34
         * @enum {string}
         */
        AgeBand: "0-17" | "18-24" | "25-34" | "35-44" | "45-54" | "55-64" | "65+" | "undisclosed";
        /**
         * Whether the home district lies in the city; undisclosed where none is stated.
         * @example insideCity
         * @enum {string}
         */
        Residence: "insideCity" | "outsideCity" | "undisclosed";
        /** Groups that a participant belongs to, for statistics of members. They are kept apart from contact data and from transactions, and no answer gives those of one person. What is absent is undisclosed. */
        MemberGroupsInput: {
            /**
             * Gender as the member states it.
             * @example female
             */
            gender?: components["schemas"]["Gender"];
            /**
             * Age in years, as a band; never a date of birth.
             * @example 25-34
             */
            ageBand?: components["schemas"]["AgeBand"];
            /**
             * Whether the home district lies in the city; never an address.
             * @example insideCity
             */
            residence?: components["schemas"]["Residence"];
        };
        /** A participant to register. */
        ParticipantInput: {
            /**
             * Opaque token of the participant, as transactions name it. Only a keyed hash of it is kept.
             * @example pt_7Qm4XvT2kLb9
             */
            token: string;
            /** Contact data of the participant, encrypted at rest. */
            contact?: components["schemas"]["ContactInput"];
            /** Groups of the participant, for statistics of members. They replace those that were stored. */
            groups?: components["schemas"]["MemberGroupsInput"];
            /** Consent of the participant; needed with contact data or groups where the campaign has a notice. */
            consent?: components["schemas"]["ConsentInput"];
        };
        /**
         * Version of the notice on personal data, counted from 1.
         * @example 1
         */
        NoticeVersion: number;
        /**
         * SHA-256 of a version of the notice.
         * @example 3f1c0b5e8d7a4c2f9b6e1d0c8a7f5e4d3c2b1a0f9e8d7c6b5a4f3e2d1c0b9a88
         */
        NoticeHash: string;
        /**
         * Text of a notice on personal data.
         * @example 主辦單位為辦理購物節抽獎及領獎，蒐集您的姓名與電話……
         */
        NoticeText: string;
        /** A purpose for which personal data is used. */
        NoticePurpose: {
            /**
             * Purpose in Traditional Chinese.
             * @example 抽獎與領獎通知
             */
            name: string;
            /**
             * Purpose in English.
             * @example Draws and notices to winners
             */
            nameEn: string;
        };
        /** A version of the notice on personal data (PDPA art. 8), in both languages. */
        NoticeInput: {
            /**
             * Text in Traditional Chinese.
             * @example 主辦單位為辦理購物節抽獎及領獎，蒐集您的姓名與電話……
             */
            text: components["schemas"]["NoticeText"];
            /**
             * Text in English.
             * @example 主辦單位為辦理購物節抽獎及領獎，蒐集您的姓名與電話……
             */
            textEn: components["schemas"]["NoticeText"];
            /** Purposes for which personal data is used. */
            purposes: components["schemas"]["NoticePurpose"][];
        };
        /** A version of the notice on personal data. */
        Notice: {
            /** Campaign of the notice. */
            campaignId: components["schemas"]["CampaignId"];
            /** Version of the notice, counted from 1. */
            version: components["schemas"]["NoticeVersion"];
            /** SHA-256 of campaign, version, texts and purposes as canonical JSON (RFC 8785). */
            hash: components["schemas"]["NoticeHash"];
            /** Text in Traditional Chinese. */
            text: string;
            /** Text in English. */
            textEn: string;
            /** Purposes for which personal data is used. */
            purposes: components["schemas"]["NoticePurpose"][];
            /** When the version was created. */
            createdAt: components["schemas"]["Timestamp"];
        };
        /** One page of notices. */
        NoticePage: {
            /** The rows of this page. */
            items: components["schemas"]["Notice"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** That the participant read a version of the notice and consents to it, now. */
        ConsentInput: {
            /**
             * Version of the notice that the participant was shown. Unit: version.
             * @example 1
             */
            noticeVersion: components["schemas"]["NoticeVersion"];
        };
        /** To what a participant consented, and when. */
        Consent: {
            /** Version of the notice that the participant was shown. */
            noticeVersion: components["schemas"]["NoticeVersion"];
            /** SHA-256 of that version. */
            noticeHash: components["schemas"]["NoticeHash"];
            /** Purposes of that version. */
            purposes: components["schemas"]["NoticePurpose"][];
            /** When the participant consented. */
            givenAt: components["schemas"]["Timestamp"];
            /** When the consent ended, because it was withdrawn or the participant was erased; null while it holds. */
            withdrawnAt: components["schemas"]["Timestamp"] | null;
        };
        /** Entries from sales in a region. */
        RegionEntries: {
            /** Region; null for sales in no region. */
            region: components["schemas"]["RegionCode"] | null;
            /**
             * Current number of entries.
             */
            entries: number;
        };
        /** Current entries of a participant, by the ledger. */
        ParticipantEntries: {
            /**
             * Total number of entries.
             */
            total: number;
            /** Entries by the region of the sale. */
            byRegion: components["schemas"]["RegionEntries"][];
        };
        /** A shopper who takes part, without contact data. */
        Participant: {
            /** Id of the participant, given by the service. */
            id: components["schemas"]["ParticipantId"];
            /** Campaign to which the participant belongs. */
            campaignId: components["schemas"]["CampaignId"];
            /** State of the participant. */
            status: components["schemas"]["OpenParticipantStatus"];
            /** Whether there is contact data. */
            hasContact: boolean;
            /** Whether groups for statistics of members are stored. */
            hasGroups: boolean;
            /** The latest consent of the participant; null where none was given. */
            consent: components["schemas"]["Consent"] | null;
            /** Current entries of the participant. */
            entries: components["schemas"]["ParticipantEntries"];
            /** When the participant was registered. */
            registeredAt: components["schemas"]["Timestamp"];
            /** When contact data was erased; null where it was not. */
            erasedAt: components["schemas"]["Timestamp"] | null;
        };
        /** Contact data to look for; either phone or e-mail. */
        ParticipantQuery: {
            /**
             * Phone number to look for. Send this or `email`.
             * @example 0912-345-678
             */
            phone?: components["schemas"]["ContactPhone"];
            /**
             * E-mail address to look for. Send this or `phone`.
             * @example someone@example.com
             */
            email?: components["schemas"]["ContactEmail"];
        };
        /** Participants found; several where people share a phone number or an address. */
        ParticipantMatches: {
            /** Ids of the first 1,000 participants. */
            participantIds: components["schemas"]["ParticipantId"][];
        };
        /** How many finds by contact data are to be allowed, and why. */
        FindAllowanceInput: {
            /**
             * Finds beyond those that the service gives an hour. Unit: finds.
             * @example 200
             */
            finds: number;
            /**
             * Why so many are needed, for approvers and the public; without personal data.
             * @example 客服專線開放當日之個資權利行使請求
             */
            reason: string;
        };
        /** Finds by contact data that approvers allowed a person. */
        FindAllowance: {
            /**
             * Id of the allowance, given by the service.
             * @example fal_01kb1q3m8x7v5r2t9w4y6z0r
             */
            id: string;
            /** Campaign in which it was asked for. */
            campaignId: components["schemas"]["CampaignId"];
            /** Who may find. */
            personId: components["schemas"]["PersonId"];
            /**
             * Finds that were allowed.
             * @example 200
             */
            finds: number;
            /**
             * Why.
             * @example 客服專線開放當日之個資權利行使請求
             */
            reason: string;
            /** The approval by which it holds. */
            approvalId: components["schemas"]["ApprovalId"];
            /** What is not used by then is lost. */
            validUntil: components["schemas"]["Timestamp"];
        };
        /** A line of the ledger of entries: +n or -n for a participant. */
        EntryLine: {
            /** Transaction that the line is about. */
            transactionId: components["schemas"]["TransactionId"];
            /** Adjustment that caused the line; null for the transaction itself. */
            adjustmentId: components["schemas"]["AdjustmentId"] | null;
            /**
             * Entries given; taken back when negative.
             */
            entries: number;
            /**
             * Version of the rule set by which the transaction was evaluated.
             */
            ruleSetVersion: number | null;
            /** Region of the sale; null for none. */
            region: components["schemas"]["RegionCode"] | null;
            /** Channel of the sale. */
            channel: components["schemas"]["OpenChannel"];
            /** Activity of the sale; null for none. */
            activityId: components["schemas"]["ActivityId"] | null;
            /** Moment of the sale. */
            occurredAt: components["schemas"]["Timestamp"];
            /** When the line was added. */
            createdAt: components["schemas"]["Timestamp"];
        };
        /** One page of lines of the ledger. */
        EntryLinePage: {
            /** The rows of this page. */
            items: components["schemas"]["EntryLine"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** How many participants to re-wrap. */
        ContactRewrapInput: {
            /**
             * Most participants whose data keys this call re-wraps. Unit: participants.
             * @example 1000
             */
            maxRows: number;
        };
        /** Progress of re-wrapping the contact data of a campaign with the current key. */
        ContactRewrap: {
            /** Id of the current key. */
            keyId: string;
            /** Participants and evidence files of duties re-wrapped by this call. */
            rewrapped: number;
            /** Participants and evidence files whose data key is still wrapped with another key. */
            remaining: number;
        };
        /** Whose documents, and which page of them. */
        ParticipantDocumentsQuery: {
            /** Participant whose documents are listed. */
            participant: components["schemas"]["ParticipantReference"];
            /**
             * Rows in a page; 100 by default. Unit: rows.
             * @example 100
             */
            pageSize?: number;
            /**
             * `nextPageToken` of the page before; left out for the first page.
             * @example eyJrIjoxMjh9.c2ln
             */
            pageToken?: string;
        };
        /** The merchant of a document, as shoppers know it. */
        DocumentMerchant: {
            /** Id of the merchant, given by the service. */
            id: components["schemas"]["MerchantId"];
            /** Name as shown to shoppers. */
            name: string;
            /** Name in English. */
            nameEn: string | null;
        };
        /** A document of a participant with its verdict, without what only concerns the partner. */
        ParticipantDocument: {
            /** Transaction of the document. */
            transactionId: components["schemas"]["TransactionId"];
            /** E-invoice or receipt that proves the sale. */
            document: components["schemas"]["Document"];
            /** Merchant that made the sale. */
            merchant: components["schemas"]["DocumentMerchant"];
            /** Where the sale took place. */
            channel: components["schemas"]["OpenChannel"];
            /** Moment of the sale. */
            occurredAt: components["schemas"]["Timestamp"];
            /** Total of the document in NT$, tax included. */
            totalAmount: components["schemas"]["Amount"];
            /**
             * Total less refunds, in NT$; 0 when voided.
             */
            netAmount: number;
            /** State of the transaction. */
            status: components["schemas"]["OpenTransactionStatus"];
            /** Whether it qualifies now. */
            qualified: boolean;
            /**
             * Entries that it gives now.
             */
            entries: number;
            /** Why it qualified or not, by the latest evaluation; null while it is held. */
            evaluation: components["schemas"]["Evaluation"] | null;
            /** When the participant claimed it; null where the till named the participant. */
            claimedAt: components["schemas"]["Timestamp"] | null;
            /** When it was last changed. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** One page of documents. */
        ParticipantDocumentPage: {
            /** The rows of this page. */
            items: components["schemas"]["ParticipantDocument"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** Contact data of a participant, as it was given. */
        OwnContact: {
            /** Name of the participant. */
            name?: components["schemas"]["ContactName"];
            /** Phone number of the participant. */
            phone?: components["schemas"]["ContactPhone"];
            /** E-mail address of the participant. */
            email?: components["schemas"]["ContactEmail"];
        };
        /** Groups of a participant for statistics of members. */
        OwnGroups: {
            /** Gender as the member states it. */
            gender: components["schemas"]["OpenGender"];
            /** Age in years, as a band. */
            ageBand: components["schemas"]["OpenAgeBand"];
            /** Whether the home district lies in the city. */
            residence: components["schemas"]["OpenResidence"];
        };
        /** What a participant won. */
        OwnPrize: {
            /** Id of the winner. */
            winnerId: components["schemas"]["WinnerId"];
            /** Draw in which it was won. */
            drawId: components["schemas"]["DrawId"];
            /** Name of the draw. */
            drawName: string;
            /** Name of the prize. */
            prize: string;
            /** State of the prize. */
            status: components["schemas"]["OpenWinnerStatus"];
            /** When it was drawn. */
            createdAt: components["schemas"]["Timestamp"];
        };
        /** An export of contact data that the participant was chosen for. */
        OwnExport: {
            /** Id of the export. */
            exportId: components["schemas"]["ExportId"];
            /** What the contact data was for. */
            purpose: string;
            /** Which contact data. */
            fields: components["schemas"]["OpenContactField"][];
            /** When the export was requested. */
            requestedAt: components["schemas"]["Timestamp"];
        };
        /** A read of the data of a participant, without who the person was. */
        OwnAccess: {
            /** When it was read. */
            at: components["schemas"]["Timestamp"];
            /** Export by which it was read; null for a read of all data on behalf of the participant. */
            exportId: components["schemas"]["ExportId"] | null;
            /** Organization of the reader, and those above it. */
            organizationIds: components["schemas"]["OrganizationId"][];
        };
        /** All that is stored of one participant, and nothing of anybody else. */
        ParticipantData: {
            /** The participant, with entries. */
            summary: components["schemas"]["Participant"];
            /** Contact data; null where there is none. */
            contact: components["schemas"]["OwnContact"] | null;
            /** Groups for statistics of members; null where there are none. */
            groups: components["schemas"]["OwnGroups"] | null;
            /** All consents, latest first. */
            consents: components["schemas"]["Consent"][];
            /** Documents that count for the participant or were judged for them, oldest first. */
            documents: components["schemas"]["ParticipantDocument"][];
            /** Claims of the participant, oldest first. */
            claims: components["schemas"]["Claim"][];
            /** Lines of the ledger that gave entries or took them back, oldest first. */
            entryLines: components["schemas"]["EntryLine"][];
            /** What the participant won, oldest first. */
            prizes: components["schemas"]["OwnPrize"][];
            /** Exports that the participant was chosen for, oldest first. */
            exports: components["schemas"]["OwnExport"][];
            /** Reads of the participant's data, oldest first, this one included. */
            accesses: components["schemas"]["OwnAccess"][];
        };
        /**
         * contactData: names, phone numbers and addresses. participantAttributes: groups for statistics of members. participantLinks: which registered participant made which transactions. exports: who was in which export, and who read it. auditLog: persons of organizations, by ids. keptAnswers: responses that are kept for repeated requests.
         * @example contactData
         * @enum {string}
         */
        RetentionKind: "contactData" | "participantAttributes" | "participantLinks" | "exports" | "auditLog" | "keptAnswers";
        /**
         * A kind of personal data that is destroyed by itself.
         * @example contactData
         * @enum {string}
         */
        DestroyableKind: "contactData" | "participantAttributes" | "participantLinks";
        /**
         * deleted: rows are deleted, with the keys by which they were encrypted. unlinked: the hash by which a registered participant is found among transactions is replaced by none. kept: an append-only record without contact data, which is destroyed with the database of the campaign.
         * @example deleted
         * @enum {string}
         */
        DestructionMethod: "deleted" | "unlinked" | "kept";
        /** How long one kind of personal data is kept. */
        RetentionPeriod: {
            /**
             * Which kind of personal data.
             * @example contactData
             */
            kind: components["schemas"]["DestroyableKind"];
            /**
             * Days after the end of the campaign, the last of its periods. Unit: days.
             * @example 180
             */
            days: number;
            /**
             * The rule or decision that says so; no personal data. That of the default is kept where it is left out.
             * @example 個人資料保護法第 11 條第 3 項
             */
            source?: string;
        };
        /** Retention of some kinds of personal data. */
        RetentionInput: {
            /** The kinds whose retention is set. */
            periods: components["schemas"]["RetentionPeriod"][];
        };
        /** What the campaign has of one kind of personal data, and what becomes of it. */
        PlannedDestruction: {
            /** Which kind of personal data. */
            kind: components["schemas"]["OpenRetentionKind"];
            /** How it is destroyed. */
            method: components["schemas"]["OpenDestructionMethod"];
            /**
             * How many there are now. Made-up participants (canaries) count as contact data.
             * @example 381000
             */
            records: number;
            /**
             * Days after the end of the campaign for which it is kept; null for what is kept as long as the database.
             * @example 180
             */
            retentionDays: number | null;
            /**
             * The rule or decision by which it is kept that long.
             * @example 個人資料保護法第 11 條第 3 項
             */
            source: string;
            /** From when on it is to be destroyed; null for what is kept as long as the database. */
            dueAt: components["schemas"]["Timestamp"] | null;
            /** Whether the retention is over and something is left. */
            isDue: boolean;
        };
        /** Which personal data of a campaign is destroyed, and when. */
        DestructionPlan: {
            /** Campaign of the plan. */
            campaignId: components["schemas"]["CampaignId"];
            /** End of the last period of the campaign, from which retention counts. */
            endsAt: components["schemas"]["Timestamp"];
            /** Each kind of personal data. */
            items: components["schemas"]["PlannedDestruction"][];
        };
        /** What is destroyed. */
        DestructionInput: {
            /**
             * Kinds of personal data whose retention is over.
             * @example ["contactData"]
             */
            kinds: components["schemas"]["DestroyableKind"][];
        };
        /**
         * Id of a record of destruction, given by the service.
         * @example dst_01kb1q3m8x7v5r2t9w4y6z0q
         */
        DestructionRecordId: string;
        /** That personal data was destroyed, without any of it. */
        DestructionRecord: {
            /** Id of the record, given by the service. */
            id: components["schemas"]["DestructionRecordId"];
            /** Campaign whose data it was. */
            campaignId: components["schemas"]["CampaignId"];
            /** Which kind of personal data. */
            kind: components["schemas"]["OpenRetentionKind"];
            /** How it was destroyed. */
            method: components["schemas"]["OpenDestructionMethod"];
            /**
             * How many there were.
             * @example 381000
             */
            records: number;
            /**
             * The rule or decision by which it had been kept until then.
             * @example 個人資料保護法第 11 條第 3 項
             */
            source: string;
            /** When its retention was over. */
            dueAt: components["schemas"]["Timestamp"];
            /** Approval by which it was destroyed. */
            approvalId: components["schemas"]["ApprovalId"];
            /** Person who had it destroyed; null for a key of no person. */
            destroyedBy: components["schemas"]["PersonId"] | null;
            /** When it was destroyed. */
            destroyedAt: components["schemas"]["Timestamp"];
        };
        /** The records of what was destroyed. */
        Destruction: {
            /** A record for each kind. */
            records: components["schemas"]["DestructionRecord"][];
        };
        /** One page of records of destruction. */
        DestructionRecordPage: {
            /** The rows of this page. */
            items: components["schemas"]["DestructionRecord"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** A made-up participant. Only an export contains its contact data, among that of others. */
        Canary: {
            /** Id of the canary, given by the service. */
            id: components["schemas"]["ParticipantId"];
            /** When the canary was registered. */
            registeredAt: components["schemas"]["Timestamp"];
        };
        /** How a canary can be reached. Take a number and an address of usual providers, that look like those of your participants. */
        CanaryInput: {
            /**
             * Mobile number that the operator holds and uses for nothing else, with or without hyphens.
             * @example 0912-345-678
             */
            phone: string;
            /**
             * E-mail address that the operator holds and uses for nothing else.
             * @example hsiaomei.wang@mail.example
             */
            email: components["schemas"]["ContactEmail"];
        };
        /** A text that was found in public. */
        CanaryCheckInput: {
            /**
             * Text of a page, a list or a file that was found in public. It is searched and not kept.
             * @example 得獎名單：…
             */
            content: string;
        };
        /** A canary that was found, and by which fields. */
        CanaryFinding: {
            /** Id of the canary. */
            participantId: components["schemas"]["ParticipantId"];
            /** Fields of its contact data that were found. */
            fields: components["schemas"]["OpenContactField"][];
        };
        /** What of an export stands in a text. */
        ExportTrace: {
            /** Id of the export. */
            exportId: components["schemas"]["ExportId"];
            /** Person to whom it was given. */
            givenTo: components["schemas"]["PersonId"];
            /** When it was first downloaded. */
            givenAt: components["schemas"]["Timestamp"];
            /** Whether the id of the export stands in the text. */
            named: boolean;
            /** Whether its canary stands in the text. */
            canary: boolean;
            /** How many of its rows stand in the text, by id, phone or e-mail, the canary also by name. */
            rowsFound: number;
            /** How many rows it has. */
            rowCount: number;
            /** Rows that follow one of the same export in the text. */
            pairs: number;
            /** How many of these come in the order of the export. All of many are no chance; about half are. */
            pairsInOrder: number;
        };
        /** Result of the search. */
        CanaryCheck: {
            /** Canaries in the text. That none was found does not prove that there is no leak. */
            found: components["schemas"]["CanaryFinding"][];
            /** Exports that contained these canaries and were downloaded, earliest first. */
            exportIds: components["schemas"]["ExportId"][];
            /** The export that the text comes from, where its id, its canary or the order of its rows tells it from all others; null where none does. */
            tracedTo: components["schemas"]["ExportId"] | null;
            /** Exports that were downloaded and of which anything stands in the text, the likeliest first; at most 20. */
            exports: components["schemas"]["ExportTrace"][];
            /** The open incident; null where the text shows no leak. */
            incident: components["schemas"]["Incident"] | null;
        };
        /**
         * Id of an export of personal data, given by the service.
         * @example exp_01kb1q3m8x7v5r2t9w4y6z0s
         */
        ExportId: string;
        /**
         * State of an export: requested; approved, while the key that downloaded it can do so again; downloaded, when nobody can any more; rejected.
         * @example approved
         * @enum {string}
         */
        ExportStatus: "requested" | "approved" | "downloaded" | "rejected";
        /** Which fields of contact data; no more than the purpose needs. */
        ExportFields: components["schemas"]["ContactField"][];
        /**
         * A line of text without personal data.
         * @example 通知第一週得獎者領獎
         */
        ExportText: string;
        /** Participants of an export: the winners of a draw who are to get a prize, or participants by id. */
        ExportSelection: {
            /**
             * Draw whose winners are exported, as far as they are to get a prize.
             * @example drw_01kb1q3m8x7v5r2t9w4y6z0m
             */
            drawId?: components["schemas"]["DrawId"];
            /**
             * Participants by id.
             * @example ["par_01kb1q3m8x7v5r2t9w4y6z0r"]
             */
            participantIds?: components["schemas"]["ParticipantId"][];
        };
        /** An export of personal data to request. */
        ExportInput: {
            /**
             * What the contact data is for.
             * @example 通知第一週得獎者領獎
             */
            purpose: components["schemas"]["ExportText"];
            /** Participants whose contact data is exported. */
            selection: components["schemas"]["ExportSelection"];
            /**
             * Fields of contact data, no more than the purpose needs.
             * @example ["name","phone"]
             */
            fields: components["schemas"]["ExportFields"];
            /**
             * Most participants with contact data in the export. A selection of more is refused. Unit: participants.
             * @example 50
             */
            maxRows: number;
        };
        /** Why an export is rejected. */
        ExportRejection: {
            /**
             * Why the export is rejected.
             * @example 通知第一週得獎者領獎
             */
            reason: components["schemas"]["ExportText"];
        };
        /** An export of personal data, without the data. */
        Export: {
            /** Id of the export, given by the service. */
            id: components["schemas"]["ExportId"];
            /** Campaign to which the export belongs. */
            campaignId: components["schemas"]["CampaignId"];
            /** State of the export. */
            status: components["schemas"]["OpenExportStatus"];
            /** Purpose of the export. */
            purpose: string;
            /** Draw whose winners are exported; null where participants were named. */
            drawId: components["schemas"]["DrawId"] | null;
            /** Fields of contact data in the export. */
            fields: components["schemas"]["ExportFields"];
            /** Most participants with contact data, as requested. */
            maxRows: number;
            /** Participants with contact data at the time of the request. A canary is exported with them. */
            participants: number;
            /** Selected participants who have no contact data. */
            withoutContact: number;
            /** Rows of the download, the canary's included; null for an export from before rows were counted. */
            rowCount: number | null;
            /** SHA-256 of the canonical JSON (RFC 8785) of `exportId`, `givenTo`, `nonce` and `rows` of the download; null for an export from before there were checksums. */
            checksum: components["schemas"]["Hash"] | null;
            /** Person who requested the export. */
            requestedBy: components["schemas"]["PersonId"];
            /** When the export was requested. */
            requestedAt: components["schemas"]["Timestamp"];
            /** The approval that was used for its download; null where it was not downloaded. */
            approvalId: components["schemas"]["ApprovalId"] | null;
            /** Who rejected it; null where nobody did. Who approved it stands in the approval. */
            decidedBy: components["schemas"]["PersonId"] | null;
            /** When it was first downloaded or rejected; null where it was neither. */
            decidedAt: components["schemas"]["Timestamp"] | null;
            /** Why it was rejected. */
            reason: string | null;
            /** Until when the key that downloaded it can do so again; null where it was not downloaded. */
            grantExpiresAt: components["schemas"]["Timestamp"] | null;
            /** How often it was downloaded. */
            downloads: number;
            /** When it was last downloaded; null where it was not. */
            lastDownloadedAt: components["schemas"]["Timestamp"] | null;
        };
        /** One page of exports. */
        ExportPage: {
            /** The rows of this page. */
            items: components["schemas"]["Export"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** Contact data of a participant. Fields that were not requested are left out. */
        ExportedContact: {
            /** Id of the export, in each row, so that a part of the list still says where it came from. */
            exportId: components["schemas"]["ExportId"];
            /** Id of the participant. */
            participantId: components["schemas"]["ParticipantId"];
            /** Winners of the draw that are this participant, for an export by draw. */
            winnerIds: components["schemas"]["WinnerId"][];
            /** Name; null where there is none. */
            name?: string | null;
            /** Phone number; null where there is none. */
            phone?: string | null;
            /** E-mail address; null where there is none. */
            email?: string | null;
        };
        /** The approved contact data, with whom it was given to. Keep it no longer than its purpose needs. The rows are in an order that no other export has. */
        ExportDownload: {
            /** Id of the export. */
            exportId: components["schemas"]["ExportId"];
            /** Purpose of the export. */
            purpose: string;
            /** Person to whom the export was given. */
            givenTo: components["schemas"]["PersonId"];
            /** When the export was first downloaded. */
            givenAt: components["schemas"]["Timestamp"];
            /** Secret of the export, without which nobody can guess rows by the checksum, which is public. */
            nonce: components["schemas"]["Hash"];
            /** Number of rows, as it was approved. */
            rowCount: number;
            /** SHA-256 of the canonical JSON (RFC 8785) of `exportId`, `givenTo`, `nonce` and `rows`, as it was approved. */
            checksum: components["schemas"]["Hash"];
            /** One row for each participant. */
            rows: components["schemas"]["ExportedContact"][];
        };
        /**
         * Id of an incident, given by the service.
         * @example inc_01kb1q3m8x7v5r2t9w4y6z0n
         */
        IncidentId: string;
        /**
         * State of an incident: open → contained → notified → reported → closed. A step that was recorded early counts once all steps before it are recorded.
         * @example open
         * @enum {string}
         */
        IncidentStatus: "open" | "contained" | "notified" | "reported" | "closed";
        /**
         * What happened to the data, in the words of the Personal Data Protection Act.
         * @example leak
         * @enum {string}
         */
        IncidentKind: "leak" | "theft" | "alteration" | "damage" | "loss";
        /**
         * What opened an incident: a person, a retraction, a canary that was found, or an export.
         * @example person
         * @enum {string}
         */
        IncidentSource: "person" | "retraction" | "canary" | "export";
        /**
         * A kind of personal data.
         * @example name
         * @enum {string}
         */
        PersonalDataKind: "name" | "phone" | "email" | "address" | "nationalId" | "carrier" | "purchases";
        /**
         * A channel by which those affected are notified.
         * @example sms
         * @enum {string}
         */
        NoticeChannel: "app" | "sms" | "email" | "website";
        /**
         * A step that has a deadline.
         * @example report
         * @enum {string}
         */
        IncidentDeadline: "report" | "notify";
        /**
         * Kind of a step.
         * @example opened
         * @enum {string}
         */
        IncidentEventKind: "opened" | "updated" | "contained" | "notified" | "reported" | "closed" | "noted";
        /**
         * Level of an incident, from 1 (minor) to 4 (critical), as cyber-security incidents are graded.
         * @example 3
         */
        IncidentSeverity: number;
        /**
         * A line of text. Digits and @ are refused, so that it contains no number or address of a person.
         * @example 名單頁面已下架
         */
        IncidentText: string;
        /** Which kinds of personal data. */
        PersonalDataKinds: components["schemas"]["PersonalDataKind"][];
        /**
         * Where those affected may ask, such as a hotline of the city; never a person.
         * @example 1999 市民專線
         */
        IncidentContact: string;
        /** An incident to open. */
        IncidentInput: {
            /**
             * What happened to the data.
             * @example leak
             */
            kind: components["schemas"]["IncidentKind"];
            /**
             * Level of the incident, from 1 (minor) to 4 (critical). Unit: level.
             * @example 3
             */
            severity: components["schemas"]["IncidentSeverity"];
            /**
             * Kinds of personal data that are affected.
             * @example ["name","phone"]
             */
            dataKinds: components["schemas"]["PersonalDataKinds"];
            /**
             * Moment from which the data was exposed.
             * @example 2020-12-12T09:00:00+08:00
             */
            exposedFrom: components["schemas"]["Timestamp"];
            /**
             * Moment until which the data was exposed; left out while it still is.
             * @example 2020-12-12T14:20:00+08:00
             */
            exposedTo?: components["schemas"]["Timestamp"];
            /**
             * Moment at which the incident became known, from which the deadlines run; now by default.
             * @example 2020-12-12T14:00:00+08:00
             */
            knownAt?: components["schemas"]["Timestamp"];
            /**
             * Id of the publication, the export or the draw that the incident is about.
             * @example pub_01kb1q3m8x7v5r2t9w4y6z0k
             */
            subjectId?: components["schemas"]["AuditSubjectId"];
            /**
             * How many participants are affected, where the service cannot know it. Unit: participants.
             * @example 30000
             */
            participants?: number;
            /**
             * Where those affected may ask, such as a hotline of the city; never a person.
             * @example 1999 市民專線
             */
            contact: components["schemas"]["IncidentContact"];
            /**
             * Minutes within which the incident must be reported; 60 by default. Unit: minutes.
             * @example 60
             */
            reportWithinMinutes?: number;
            /**
             * Hours within which those affected must be notified; 72 by default. Unit: hours.
             * @example 72
             */
            notifyWithinHours?: number;
        };
        /** Corrections of an incident. */
        IncidentUpdate: {
            /**
             * Level of the incident, from 1 (minor) to 4 (critical). Unit: level.
             * @example 3
             */
            severity?: components["schemas"]["IncidentSeverity"];
            /**
             * Kinds of personal data that are affected.
             * @example ["name","phone"]
             */
            dataKinds?: components["schemas"]["PersonalDataKinds"];
            /**
             * Moment from which the data was exposed.
             * @example 2020-12-12T09:00:00+08:00
             */
            exposedFrom?: components["schemas"]["Timestamp"];
            /**
             * Moment until which the data was exposed.
             * @example 2020-12-12T14:20:00+08:00
             */
            exposedTo?: components["schemas"]["Timestamp"];
            /**
             * How many participants are affected, where the service cannot know it. Unit: participants.
             * @example 30000
             */
            participants?: number;
            /**
             * Where those affected may ask, such as a hotline of the city; never a person.
             * @example 1999 市民專線
             */
            contact?: components["schemas"]["IncidentContact"];
        };
        /** A step, with an optional line for the timeline. */
        IncidentNote: {
            /**
             * Line for the timeline, without personal data.
             * @example 名單頁面已下架
             */
            note?: components["schemas"]["IncidentText"];
        };
        /** Channels by which those affected were notified. */
        IncidentNotification: {
            /**
             * Channels by which those affected were notified.
             * @example ["sms"]
             */
            channels: components["schemas"]["NoticeChannel"][];
            /**
             * Line for the timeline, without personal data.
             * @example 名單頁面已下架
             */
            note?: components["schemas"]["IncidentText"];
        };
        /** A line for the timeline. */
        IncidentRemark: {
            /**
             * Line for the timeline, without personal data.
             * @example 名單頁面已下架
             */
            note: components["schemas"]["IncidentText"];
        };
        /** How many participants are affected. */
        IncidentAffected: {
            /** Participants whose data was read while it was exposed, by the access log. */
            inAccessLog: number;
            /** Number stated by the operator; null where none is. */
            stated: number | null;
            /** The larger of the two. */
            atLeast: number;
        };
        /** Range of the penalty in a provision of law, in NT$. Whether it applies is for a lawyer to decide. */
        LegalProvision: {
            /** Article of the law. */
            article: string;
            /** Source of the text. */
            source: string;
            /** Day of the version of the law. */
            asOf: components["schemas"]["LocalDate"];
            /** Amount in NT$. */
            minimum: number;
            /** Amount in NT$. */
            maximum: number;
            /** Subject of the provision. */
            title: string;
            /** Subject of the provision, in Traditional Chinese. */
            titleZh: string;
        };
        /** Range in NT$ of the provisions below, summed up. No legal opinion. */
        LegalExposure: {
            /** Amount in NT$. */
            minimum: number;
            /** Amount in NT$. */
            maximum: number;
            /** The provisions that are summed up. */
            provisions: components["schemas"]["LegalProvision"][];
        };
        /** A personal data incident and its state. */
        Incident: {
            /** Id of the incident, given by the service. */
            id: components["schemas"]["IncidentId"];
            /** Campaign to which the incident belongs. */
            campaignId: components["schemas"]["CampaignId"];
            /** What opened the incident. */
            source: components["schemas"]["OpenIncidentSource"];
            /** Id of the publication, the export or the draw that the incident is about. */
            subjectId: string | null;
            /** What happened to the data. */
            kind: components["schemas"]["OpenIncidentKind"];
            /** Level of the incident, from 1 (minor) to 4 (critical). */
            severity: components["schemas"]["IncidentSeverity"];
            /** Kinds of personal data that are affected. */
            dataKinds: components["schemas"]["PersonalDataKinds"];
            /** State of the incident. */
            status: components["schemas"]["OpenIncidentStatus"];
            /** Moment from which the data was exposed. */
            exposedFrom: components["schemas"]["Timestamp"];
            /** Moment until which the data was exposed; null where it still is. */
            exposedTo: components["schemas"]["Timestamp"] | null;
            /** Where those affected may ask; null where the incident was opened by an alarm and no contact was stated yet. */
            contact: string | null;
            /** Moment at which the incident became known, from which the deadlines run. */
            knownAt: components["schemas"]["Timestamp"];
            /** Deadline of the report to the authorities. */
            reportDueAt: components["schemas"]["Timestamp"];
            /** Deadline of the notification of those affected. */
            notifyDueAt: components["schemas"]["Timestamp"];
            /** When it was contained; null where it is not. */
            containedAt: components["schemas"]["Timestamp"] | null;
            /** When those affected were first notified; null where they were not. */
            notifiedAt: components["schemas"]["Timestamp"] | null;
            /** When it was reported at its severity; null where it was not. */
            reportedAt: components["schemas"]["Timestamp"] | null;
            /** When it was closed; null where it is not. */
            closedAt: components["schemas"]["Timestamp"] | null;
            /** Steps whose deadline passed before they were recorded, also where they were recorded later. */
            overdue: components["schemas"]["OpenIncidentDeadline"][];
            /** How many participants are affected. */
            affected: components["schemas"]["IncidentAffected"];
            /** Legal exposure. */
            exposure: components["schemas"]["LegalExposure"];
            /** When the incident was created. */
            createdAt: components["schemas"]["Timestamp"];
        };
        /** One page of incidents. */
        IncidentPage: {
            /** The rows of this page. */
            items: components["schemas"]["Incident"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** A line of the timeline of an incident. */
        IncidentEvent: {
            /** Id of the line. */
            id: string;
            /** When the step was recorded. */
            at: components["schemas"]["Timestamp"];
            /** Kind of the step. */
            kind: components["schemas"]["OpenIncidentEventKind"];
            /** Level of the incident after the step. */
            severity: components["schemas"]["IncidentSeverity"];
            /** Channels of a notification. */
            channels: components["schemas"]["OpenNoticeChannel"][];
            /** Note of the step. */
            note: string | null;
            /** Person who recorded the step; null for a key of no person and for an alarm. */
            personId: components["schemas"]["PersonId"] | null;
            /** API key by which the step was recorded; null for an alarm. */
            keyId: components["schemas"]["ApiKeyId"] | null;
        };
        /** One page of the timeline of an incident. */
        IncidentEventPage: {
            /** The rows of this page. */
            items: components["schemas"]["IncidentEvent"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** The text of a notice. */
        IncidentNotice: {
            /** Channel of the notice. */
            channel: components["schemas"]["OpenNoticeChannel"];
            /** Language of the notice. */
            language: components["schemas"]["OpenLanguage"];
            /** Subject line; null where the channel has none. */
            subject: string | null;
            /** Text of the notice. */
            text: string;
        };
        /** The texts of the notices by channel and language. */
        IncidentNotices: {
            /** One for each channel and language. */
            items: components["schemas"]["IncidentNotice"][];
        };
        /** A participant whose personal data was read while it was exposed. */
        AffectedParticipant: {
            /** Id of the participant. */
            participantId: components["schemas"]["ParticipantId"];
            /** Number of accesses. */
            accesses: number;
            /** Time of the first access. */
            firstAt: components["schemas"]["Timestamp"];
            /** Time of the last access. */
            lastAt: components["schemas"]["Timestamp"];
        };
        /** One page of the participants affected. */
        AffectedParticipantPage: {
            /** The rows of this page. */
            items: components["schemas"]["AffectedParticipant"][];
            /** Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** Evidence of an incident. The hash is SHA-256 over the canonical JSON (RFC 8785) of all other members. */
        IncidentEvidence: {
            /** Moment of the evidence. */
            asOf: components["schemas"]["Timestamp"];
            /** The incident. */
            incident: components["schemas"]["Incident"];
            /** The publication that the incident is about, with its reads. */
            publication: components["schemas"]["Publication"] | null;
            /** The whole timeline. */
            timeline: components["schemas"]["IncidentEvent"][];
            /** The texts of the notices as of now. */
            notices: components["schemas"]["IncidentNotice"][];
            /** Without a gap, from the first entry about the incident to the last, at most the first 1,000 of them. */
            auditEntries: components["schemas"]["AuditEntry"][];
            /** Head of the audit log at that moment. */
            auditHead: components["schemas"]["AuditHead"];
            /** SHA-256 of the evidence. */
            hash: components["schemas"]["AuditHash"];
        };
        /**
         * Scope, or a value that is not listed yet.
         * @example transactions:write
         * @enum {string}
         */
        OpenScope: "campaigns:read" | "campaigns:write" | "duties:read" | "duties:write" | "duties:manage" | "merchants:read" | "merchants:write" | "merchants:review" | "directory:read" | "transactions:read" | "transactions:write" | "transactions:review" | "promoItems:read" | "promoItems:write" | "stats:read" | "stats:write" | "organizations:manage" | "keys:manage" | "metrics:read" | "rules:write" | "rules:publish" | "participants:read" | "participants:write" | "draws:read" | "draws:write" | "draws:witness" | "winners:manage" | "publications:write" | "exports:request" | "incidents:manage" | "audit:read" | "approvals:read" | "approvals:write" | (string & {});
        /**
         * Mode, or a value that is not listed yet.
         * @example test
         * @enum {string}
         */
        OpenMode: "test" | "live" | (string & {});
        /**
         * Industry, or a value that is not listed yet.
         * @example retail
         * @enum {string}
         */
        OpenIndustry: "beauty" | "sportsLeisure" | "lodgingDining" | "retail" | "other" | (string & {});
        /**
         * Channel, or a value that is not listed yet.
         * @example store
         * @enum {string}
         */
        OpenChannel: "store" | "mall" | "online" | "tv" | (string & {});
        /**
         * RowStatus, or a value that is not listed yet.
         * @example accepted
         * @enum {string}
         */
        OpenRowStatus: "accepted" | "duplicate" | "rejected" | "retry" | (string & {});
        /**
         * Language, or a value that is not listed yet.
         * @example zh-TW
         * @enum {string}
         */
        OpenLanguage: "zh-TW" | "en" | (string & {});
        /**
         * OrganizationRole, or a value that is not listed yet.
         * @example partner
         * @enum {string}
         */
        OpenOrganizationRole: "operator" | "partner" | "app" | (string & {});
        /**
         * ApiKeyKind, or a value that is not listed yet.
         * @example publishable
         * @enum {string}
         */
        OpenApiKeyKind: "secret" | "publishable" | (string & {});
        /**
         * AccessFinding, or a value that is not listed yet.
         * @example unused
         * @enum {string}
         */
        OpenAccessFinding: "personDisabled" | "unused" | "unclaimed" | "ofNobody" | "neverExpires" | "expiresSoon" | "actsForOthers" | (string & {});
        /**
         * CampaignStatus, or a value that is not listed yet.
         * @example active
         * @enum {string}
         */
        OpenCampaignStatus: "draft" | "active" | "registrationClosed" | "settled" | (string & {});
        /**
         * ActivityKind, or a value that is not listed yet.
         * @example event
         * @enum {string}
         */
        OpenActivityKind: "event" | "tvSlot" | (string & {});
        /**
         * ActivityAttribution, or a value that is not listed yet.
         * @example byWindow
         * @enum {string}
         */
        OpenActivityAttribution: "byCode" | "byWindow" | (string & {});
        /**
         * ActivityMismatch, or a value that is not listed yet.
         * @example refuse
         * @enum {string}
         */
        OpenActivityMismatch: "warn" | "refuse" | (string & {});
        /**
         * SellerUbnMismatch, or a value that is not listed yet.
         * @example hold
         * @enum {string}
         */
        OpenSellerUbnMismatch: "hold" | "reject" | "warn" | (string & {});
        /**
         * DutyKind, or a value that is not listed yet.
         * @example incidentResponse
         * @enum {string}
         */
        OpenDutyKind: "riskManagement" | "informationSecurity" | "confidentialityAgreement" | "problemManagement" | "incidentResponse" | "backup" | "vulnerabilityReview" | "releaseReview" | "operationsReview" | "closingReview" | (string & {});
        /**
         * ChainRole, or a value that is not listed yet.
         * @example contractor
         * @enum {string}
         */
        OpenChainRole: "city" | "contractor" | "subcontractor" | (string & {});
        /**
         * DutyPhase, or a value that is not listed yet.
         * @example before
         * @enum {string}
         */
        OpenDutyPhase: "before" | "during" | "after" | (string & {});
        /**
         * DutyStatus, or a value that is not listed yet.
         * @example submitted
         * @enum {string}
         */
        OpenDutyStatus: "open" | "submitted" | "changesRequested" | "approved" | "withdrawn" | (string & {});
        /**
         * AnswerKind, or a value that is not listed yet.
         * @example done
         * @enum {string}
         */
        OpenAnswerKind: "done" | "notApplicable" | (string & {});
        /**
         * EvidenceType, or a value that is not listed yet.
         * @example application/pdf
         * @enum {string}
         */
        OpenEvidenceType: "application/pdf" | "image/png" | "image/jpeg" | "image/webp" | "text/plain" | (string & {});
        /**
         * DutyEventKind, or a value that is not listed yet.
         * @example submitted
         * @enum {string}
         */
        OpenDutyEventKind: "declared" | "evidenceAdded" | "evidenceErased" | "submitted" | "changesRequested" | "approved" | "withdrawn" | (string & {});
        /**
         * Accumulation, or a value that is not listed yet.
         * @example document
         * @enum {string}
         */
        OpenAccumulation: "document" | "participant" | (string & {});
        /**
         * SaleCategory, or a value that is not listed yet.
         * @example storedValue
         * @enum {string}
         */
        OpenSaleCategory: "utilities" | "parking" | "fuel" | "tax" | "tuition" | "medical" | "fees" | "insurance" | "fines" | "transport" | "storedValue" | "vouchers" | (string & {});
        /**
         * RuleSetStatus, or a value that is not listed yet.
         * @example published
         * @enum {string}
         */
        OpenRuleSetStatus: "draft" | "submitted" | "published" | "superseded" | "discarded" | (string & {});
        /**
         * MerchantKind, or a value that is not listed yet.
         * @example store
         * @enum {string}
         */
        OpenMerchantKind: "store" | "counter" | "mall" | "businessDistrict" | "association" | "developer" | "marketplace" | "onlineSeller" | "tvChannel" | "stall" | (string & {});
        /**
         * MerchantStatus, or a value that is not listed yet.
         * @example approved
         * @enum {string}
         */
        OpenMerchantStatus: "submitted" | "changesRequested" | "approved" | "suspended" | "rejected" | "withdrawn" | (string & {});
        /**
         * InheritedField, or a value that is not listed yet.
         * @example district
         * @enum {string}
         */
        OpenInheritedField: "industry" | "district" | (string & {});
        /**
         * ReviewAction, or a value that is not listed yet.
         * @example approve
         * @enum {string}
         */
        OpenReviewAction: "approve" | "reject" | "requestChanges" | "suspend" | "resume" | (string & {});
        /**
         * DecisionOutcome, or a value that is not listed yet.
         * @example changed
         * @enum {string}
         */
        OpenDecisionOutcome: "changed" | "unchanged" | "rejected" | (string & {});
        /**
         * InvitationStatus, or a value that is not listed yet.
         * @example pending
         * @enum {string}
         */
        OpenInvitationStatus: "pending" | "accepted" | "refused" | "withdrawn" | "ended" | (string & {});
        /**
         * DocumentType, or a value that is not listed yet.
         * @example einvoice
         * @enum {string}
         */
        OpenDocumentType: "einvoice" | "receipt" | (string & {});
        /**
         * TransactionStatus, or a value that is not listed yet.
         * @example qualified
         * @enum {string}
         */
        OpenTransactionStatus: "received" | "qualified" | "notQualified" | "held" | "rejected" | "adjusted" | "voided" | (string & {});
        /**
         * AdjustmentKind, or a value that is not listed yet.
         * @example refund
         * @enum {string}
         */
        OpenAdjustmentKind: "cancel" | "void" | "refund" | "recomputation" | "claim" | "reevaluation" | "rejection" | "transferOut" | "transferIn" | (string & {});
        /**
         * HeldReason, or a value that is not listed yet.
         * @example amountTooLarge
         * @enum {string}
         */
        OpenHeldReason: "merchantAwaitsApproval" | "amountTooLarge" | "saleInFuture" | "documentInFuture" | "documentDateApart" | "amountPerUnitImplausible" | "lineAmountDiffers" | "sellerUbnDiffers" | "documentReportedByAnother" | (string & {});
        /**
         * SalesReviewAction, or a value that is not listed yet.
         * @example release
         * @enum {string}
         */
        OpenSalesReviewAction: "release" | "reject" | (string & {});
        /**
         * VoidKind, or a value that is not listed yet.
         * @example cancel
         * @enum {string}
         */
        OpenVoidKind: "cancel" | "void" | (string & {});
        /**
         * ConflictStatus, or a value that is not listed yet.
         * @example open
         * @enum {string}
         */
        OpenConflictStatus: "open" | "decided" | (string & {});
        /**
         * ConflictDecider, or a value that is not listed yet.
         * @example operator
         * @enum {string}
         */
        OpenConflictDecider: "sellerOfRecord" | "operator" | (string & {});
        /**
         * ClaimStatus, or a value that is not listed yet.
         * @example claimed
         * @enum {string}
         */
        OpenClaimStatus: "waiting" | "claimed" | "rejected" | "lapsed" | (string & {});
        /**
         * ClaimWaitingFor, or a value that is not listed yet.
         * @example document
         * @enum {string}
         */
        OpenClaimWaitingFor: "document" | "confirmation" | "release" | (string & {});
        /**
         * PromoItemType, or a value that is not listed yet.
         * @example discountProduct
         * @enum {string}
         */
        OpenPromoItemType: "discountProduct" | "exclusiveProduct" | "experienceVoucher" | "gift" | (string & {});
        /**
         * PromoItemStatus, or a value that is not listed yet.
         * @example live
         * @enum {string}
         */
        OpenPromoItemStatus: "draft" | "live" | "paused" | "expired" | "removed" | (string & {});
        /**
         * PromoItemStatusInput, or a value that is not listed yet.
         * @example live
         * @enum {string}
         */
        OpenPromoItemStatusInput: "draft" | "live" | "paused" | (string & {});
        /**
         * Availability, or a value that is not listed yet.
         * @example inStock
         * @enum {string}
         */
        OpenAvailability: "inStock" | "outOfStock" | "preorder" | "backorder" | (string & {});
        /**
         * PromoItemReviewState, or a value that is not listed yet.
         * @example pending
         * @enum {string}
         */
        OpenPromoItemReviewState: "pending" | "approved" | "rejected" | (string & {});
        /**
         * PromoItemReviewAction, or a value that is not listed yet.
         * @example approve
         * @enum {string}
         */
        OpenPromoItemReviewAction: "approve" | "reject" | (string & {});
        /**
         * MirrorStatus, or a value that is not listed yet.
         * @example planned
         * @enum {string}
         */
        OpenMirrorStatus: "open" | "planned" | "blocked" | "applied" | "aborted" | (string & {});
        /**
         * MirrorChangeKind, or a value that is not listed yet.
         * @example updated
         * @enum {string}
         */
        OpenMirrorChangeKind: "created" | "updated" | "removed" | (string & {});
        /**
         * MirrorObstacle, or a value that is not listed yet.
         * @example too_many_removals
         * @enum {string}
         */
        OpenMirrorObstacle: "empty_feed" | "too_many_removals" | "unidentified_rows" | "value_lost" | (string & {});
        /**
         * MirrorWarningCode, or a value that is not listed yet.
         * @example offer_expires_soon
         * @enum {string}
         */
        OpenMirrorWarningCode: "offer_expired" | "offer_expires_soon" | "offer_outside_campaign" | "merchant_not_approved" | (string & {});
        /**
         * DrawKind, or a value that is not listed yet.
         * @example weekly
         * @enum {string}
         */
        OpenDrawKind: "daily" | "weekly" | "biweekly" | "monthly" | "regional" | "grand" | (string & {});
        /**
         * DrawStatus, or a value that is not listed yet.
         * @example planned
         * @enum {string}
         */
        OpenDrawStatus: "planned" | "frozen" | "committed" | "drawn" | "published" | "voided" | "failed" | (string & {});
        /**
         * RepeatRule, or a value that is not listed yet.
         * @example draw
         * @enum {string}
         */
        OpenRepeatRule: "draw" | "prize" | (string & {});
        /**
         * DrawScheduleStatus, or a value that is not listed yet.
         * @example proposed
         * @enum {string}
         */
        OpenDrawScheduleStatus: "proposed" | "confirmed" | "discarded" | (string & {});
        /**
         * WinnerStatus, or a value that is not listed yet.
         * @example notified
         * @enum {string}
         */
        OpenWinnerStatus: "drawn" | "reserve" | "notified" | "claimed" | "documentsRequested" | "approved" | "paid" | "forfeited" | "disqualified" | (string & {});
        /**
         * WinnerStep, or a value that is not listed yet.
         * @example notified
         * @enum {string}
         */
        OpenWinnerStep: "notified" | "claimed" | "documentsRequested" | "approved" | "paid" | "forfeited" | "disqualified" | (string & {});
        /**
         * ApprovalStatus, or a value that is not listed yet.
         * @example pending
         * @enum {string}
         */
        OpenApprovalStatus: "pending" | "approved" | "used" | "rejected" | "expired" | (string & {});
        /**
         * ApprovalVerdict, or a value that is not listed yet.
         * @example approve
         * @enum {string}
         */
        OpenApprovalVerdict: "approve" | "reject" | (string & {});
        /**
         * PublicationStatus, or a value that is not listed yet.
         * @example draft
         * @enum {string}
         */
        OpenPublicationStatus: "draft" | "scanned" | "submitted" | "published" | "retracted" | (string & {});
        /**
         * ReadForm, or a value that is not listed yet.
         * @example page
         * @enum {string}
         */
        OpenReadForm: "page" | "data" | (string & {});
        /**
         * ReaderKind, or a value that is not listed yet.
         * @example browser
         * @enum {string}
         */
        OpenReaderKind: "browser" | "crawler" | "program" | (string & {});
        /**
         * PictureType, or a value that is not listed yet.
         * @example image/png
         * @enum {string}
         */
        OpenPictureType: "image/png" | "image/jpeg" | "image/webp" | (string & {});
        /**
         * Coverage, or a value that is not listed yet.
         * @example own
         * @enum {string}
         */
        OpenCoverage: "own" | "campaign" | (string & {});
        /**
         * Metric, or a value that is not listed yet.
         * @example registeredAmount
         * @enum {string}
         */
        OpenMetric: "registeredAmount" | "documentCount" | "qualifiedCount" | "entryCount" | "qualifiedAmount" | "receivedAmount" | "receivedCount" | (string & {});
        /**
         * Interval, or a value that is not listed yet.
         * @example day
         * @enum {string}
         */
        OpenInterval: "hour" | "day" | "week" | (string & {});
        /**
         * BreakdownBy, or a value that is not listed yet.
         * @example district
         * @enum {string}
         */
        OpenBreakdownBy: "district" | "region" | "industry" | "channel" | "merchant" | "activity" | "documentType" | "merchantKind" | "category" | (string & {});
        /**
         * CrossedWith, or a value that is not listed yet.
         * @example week
         * @enum {string}
         */
        OpenCrossedWith: "district" | "region" | "industry" | "channel" | "activity" | "documentType" | "merchantKind" | "category" | "day" | "week" | (string & {});
        /**
         * MemberGroup, or a value that is not listed yet.
         * @example gender
         * @enum {string}
         */
        OpenMemberGroup: "gender" | "ageBand" | "residence" | (string & {});
        /**
         * MemberDimension, or a value that is not listed yet.
         * @example industry
         * @enum {string}
         */
        OpenMemberDimension: "industry" | "region" | "channel" | (string & {});
        /**
         * LedgerPart, or a value that is not listed yet.
         * @example participant
         * @enum {string}
         */
        OpenLedgerPart: "participant" | "transaction" | "campaign" | (string & {});
        /**
         * AuditOutcome, or a value that is not listed yet.
         * @example done
         * @enum {string}
         */
        OpenAuditOutcome: "done" | "refused" | (string & {});
        /**
         * AuditFault, or a value that is not listed yet.
         * @example hash
         * @enum {string}
         */
        OpenAuditFault: "hash" | "link" | "gap" | "head" | (string & {});
        /**
         * AuditAlarm, or a value that is not listed yet.
         * @example findLimitReached
         * @enum {string}
         */
        OpenAuditAlarm: "approversChanged" | "approversProposed" | "approvalRejected" | "keyFromDatabase" | "drawVoided" | "publicationRetracted" | "incidentOpened" | "findLimitReached" | "claimCodeWrong" | "signatureWrong" | "canaryFound" | "chainBroken" | (string & {});
        /**
         * ParticipantStatus, or a value that is not listed yet.
         * @example active
         * @enum {string}
         */
        OpenParticipantStatus: "active" | "erased" | (string & {});
        /**
         * ContactField, or a value that is not listed yet.
         * @example phone
         * @enum {string}
         */
        OpenContactField: "name" | "phone" | "email" | (string & {});
        /**
         * Gender, or a value that is not listed yet.
         * @example female
         * @enum {string}
         */
        OpenGender: "female" | "male" | "other" | "undisclosed" | (string & {});
        /**
         * AgeBand, or a value that is not listed yet.
         * @example 25-34
         * @enum {string}
         */
        OpenAgeBand: "0-17" | "18-24" | "25-34" | "35-44" | "45-54" | "55-64" | "65+" | "undisclosed" | (string & {});
        /**
         * Residence, or a value that is not listed yet.
         * @example insideCity
         * @enum {string}
         */
        OpenResidence: "insideCity" | "outsideCity" | "undisclosed" | (string & {});
        /**
         * RetentionKind, or a value that is not listed yet.
         * @example contactData
         * @enum {string}
         */
        OpenRetentionKind: "contactData" | "participantAttributes" | "participantLinks" | "exports" | "auditLog" | "keptAnswers" | (string & {});
        /**
         * DestroyableKind, or a value that is not listed yet.
         * @example contactData
         * @enum {string}
         */
        OpenDestroyableKind: "contactData" | "participantAttributes" | "participantLinks" | (string & {});
        /**
         * DestructionMethod, or a value that is not listed yet.
         * @example deleted
         * @enum {string}
         */
        OpenDestructionMethod: "deleted" | "unlinked" | "kept" | (string & {});
        /**
         * ExportStatus, or a value that is not listed yet.
         * @example approved
         * @enum {string}
         */
        OpenExportStatus: "requested" | "approved" | "downloaded" | "rejected" | (string & {});
        /**
         * IncidentStatus, or a value that is not listed yet.
         * @example open
         * @enum {string}
         */
        OpenIncidentStatus: "open" | "contained" | "notified" | "reported" | "closed" | (string & {});
        /**
         * IncidentKind, or a value that is not listed yet.
         * @example leak
         * @enum {string}
         */
        OpenIncidentKind: "leak" | "theft" | "alteration" | "damage" | "loss" | (string & {});
        /**
         * IncidentSource, or a value that is not listed yet.
         * @example person
         * @enum {string}
         */
        OpenIncidentSource: "person" | "retraction" | "canary" | "export" | (string & {});
        /**
         * PersonalDataKind, or a value that is not listed yet.
         * @example name
         * @enum {string}
         */
        OpenPersonalDataKind: "name" | "phone" | "email" | "address" | "nationalId" | "carrier" | "purchases" | (string & {});
        /**
         * NoticeChannel, or a value that is not listed yet.
         * @example sms
         * @enum {string}
         */
        OpenNoticeChannel: "app" | "sms" | "email" | "website" | (string & {});
        /**
         * IncidentDeadline, or a value that is not listed yet.
         * @example report
         * @enum {string}
         */
        OpenIncidentDeadline: "report" | "notify" | (string & {});
        /**
         * IncidentEventKind, or a value that is not listed yet.
         * @example opened
         * @enum {string}
         */
        OpenIncidentEventKind: "opened" | "updated" | "contained" | "notified" | "reported" | "closed" | "noted" | (string & {});
    };
    responses: {
        /** The request cannot be read. */
        BadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The key is missing, unknown, expired, revoked or of the wrong mode. */
        Unauthorized: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The key lacks a scope, or the caller may not do this. */
        Forbidden: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** There is no such resource among those that the caller may see. */
        NotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The current state does not allow it, or the same request is still in flight. */
        Conflict: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The caller has this response already, as `If-None-Match` says. */
        NotModified: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                ETag: components["headers"]["ETag"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** The resource was public and was retracted. */
        Gone: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The body is too large. */
        TooLarge: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The body is not JSON. */
        UnsupportedMediaType: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The request does not fit the contract or the rules. */
        Unprocessable: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** Too many requests. */
        TooManyRequests: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The service failed. */
        InternalError: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The service is not available now. */
        Unavailable: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * Id of the campaign.
         * @example taichung-2020
         */
        CampaignId: components["schemas"]["CampaignId"];
        /**
         * Id of the organization.
         * @example org_01kb1q3m8x7v5r2t9w4y6z0c
         */
        OrganizationId: components["schemas"]["OrganizationId"];
        /**
         * Id of the key.
         * @example key_01kb1q3m8x7v5r2t9w4y6z0d
         */
        ApiKeyId: components["schemas"]["ApiKeyId"];
        /**
         * Id of the duty.
         * @example dty_01kb1q3m8x7v5r2t9w4y6z0n
         */
        DutyId: components["schemas"]["DutyId"];
        /**
         * Id of the evidence file.
         * @example evd_01kb1q3m8x7v5r2t9w4y6z0q
         */
        DutyEvidenceId: components["schemas"]["DutyEvidenceId"];
        /**
         * Id of the approval.
         * @example apv_01kb1q3m8x7v5r2t9w4y6z0k
         */
        ApprovalId: components["schemas"]["ApprovalId"];
        /**
         * Id of the person.
         * @example per_01kb1q3m8x7v5r2t9w4y6z0p
         */
        PersonId: components["schemas"]["PersonId"];
        /**
         * Id of the merchant, or `external:` and the caller's own externalId.
         * @example external:POS-0001
         */
        MerchantId: components["schemas"]["ResourceReference"];
        /**
         * Id of the invitation.
         * @example inv_01kb1q3m8x7v5r2t9w4y6z0h
         */
        InvitationId: components["schemas"]["InvitationId"];
        /**
         * Id of the conflict.
         * @example cfl_01kb1q3m8x7v5r2t9w4y6z0c
         */
        ConflictId: components["schemas"]["ConflictId"];
        /**
         * The UBN.
         * @example 22099131
         */
        UbnInPath: components["schemas"]["Ubn"];
        /**
         * Id of the zone.
         * @example main
         */
        ZoneId: components["schemas"]["ZoneId"];
        /**
         * Id of the transaction, `external:` and the caller's own externalId, or `einvoice:` with the two-month period and the number.
         * @example external:POS-0001
         */
        TransactionId: components["schemas"]["TransactionReference"];
        /**
         * Id of the promo item, or `external:` and the caller's own externalId.
         * @example external:POS-0001
         */
        PromoItemId: components["schemas"]["ResourceReference"];
        /**
         * Id of the claim.
         * @example clm_01kb1q3m8x7v5r2t9w4y6z0n
         */
        ClaimId: components["schemas"]["ClaimId"];
        /**
         * Id of the mirror.
         * @example mir_01kb1q3m8x7v5r2t9w4y6z0k
         */
        MirrorId: components["schemas"]["MirrorId"];
        /**
         * Id of the rule set.
         * @example rul_01kb1q3m8x7v5r2t9w4y6z0m
         */
        RuleSetId: components["schemas"]["RuleSetId"];
        /**
         * Id of the draw.
         * @example drw_01kb1q3m8x7v5r2t9w4y6z0m
         */
        DrawId: components["schemas"]["DrawId"];
        /**
         * Id of the witness.
         * @example wit_01kb1q3m8x7v5r2t9w4y6z0w
         */
        WitnessId: components["schemas"]["WitnessId"];
        /**
         * Id of the schedule of draws.
         * @example dsc_01kb1q3m8x7v5r2t9w4y6z0m
         */
        DrawScheduleId: components["schemas"]["DrawScheduleId"];
        /**
         * Id of the winner.
         * @example win_01kb1q3m8x7v5r2t9w4y6z0n
         */
        WinnerId: components["schemas"]["WinnerId"];
        /**
         * Id of the publication.
         * @example pub_01kb1q3m8x7v5r2t9w4y6z0k
         */
        PublicationId: components["schemas"]["PublicationId"];
        /**
         * SHA-256 of the picture, as the service stores it.
         * @example a3f50708a4173a2bc282b9287a30e01984c0577930d5c0fa73338f26656243af
         */
        PictureSha256: components["schemas"]["Hash"];
        /**
         * Id of the incident.
         * @example inc_01kb1q3m8x7v5r2t9w4y6z0n
         */
        IncidentId: components["schemas"]["IncidentId"];
        /**
         * Id of the participant.
         * @example par_01kb1q3m8x7v5r2t9w4y6z0r
         */
        ParticipantId: components["schemas"]["ParticipantId"];
        /**
         * Id of the export.
         * @example exp_01kb1q3m8x7v5r2t9w4y6z0s
         */
        ExportId: components["schemas"]["ExportId"];
        /**
         * Id of the series, chosen by the caller.
         * @example app-downloads
         */
        SeriesId: string;
        /**
         * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
         * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
         */
        IdempotencyKey: string;
        /**
         * Rows in a page; 100 by default. Unit: rows.
         * @example 100
         */
        PageSize: number;
        /**
         * `nextPageToken` of the page before; left out for the first page.
         * @example eyJrIjoxMjh9.c2ln
         */
        PageToken: string;
        /**
         * Whose rows are counted: `own` (a partner's default) or `campaign` (the operator's default).
         * @example own
         */
        Coverage: components["schemas"]["Coverage"];
        /**
         * Only sales of merchants of this kind.
         * @example store
         */
        SoldByKind: components["schemas"]["MerchantKind"];
        /**
         * Only sales of this channel.
         * @example store
         */
        SoldInChannel: components["schemas"]["Channel"];
        /**
         * Only sales of merchants of this industry.
         * @example retail
         */
        SoldInIndustry: components["schemas"]["Industry"];
        /**
         * Only sales that took place in this region of the campaign.
         * @example mountain
         */
        SoldInRegion: components["schemas"]["RegionCode"];
        /**
         * Only sales that took place in this district.
         * @example 66000060
         */
        SoldInDistrict: components["schemas"]["DistrictCode"];
        /**
         * Only sales with at least one offer of this zone.
         * @example main
         */
        SoldInZone: components["schemas"]["ZoneId"];
        /**
         * Only sales of this merchant.
         * @example external:POS-0001
         */
        SoldByMerchant: components["schemas"]["ResourceReference"];
    };
    requestBodies: never;
    headers: {
        /**
         * Id of the request, for support.
         * @example req_01kb1q3m8x7v5r2t9w4y6z0k
         */
        RequestId: string;
        /**
         * Number and hash of the newest entry of the audit log, with a colon between, to be published with what it comes with: an audit log that lacks this entry was cut or rewritten since (`shopfest audit verify --head`).
         * @example 1024:9f1c2d3e4f5061728394a5b6c7d8e9f00112233445566778899aabbccddeeff0
         */
        AuditHead: string;
        /**
         * Requests that are left, and rows where the request has any (draft-ietf-httpapi-ratelimit-headers-11); t is in how many seconds all are there again or, where none is left, one is.
         * @example "default";r=599;t=1, "rows";r=599000;t=1
         */
        RateLimit: string;
        /**
         * Quota and window of requests, and of rows (draft-ietf-httpapi-ratelimit-headers-11).
         * @example "default";q=600;w=10, "rows";q=600000;w=10;qu="rows"
         */
        RateLimitPolicy: string;
        /**
         * Seconds to wait.
         * @example 2
         */
        RetryAfter: number;
        /**
         * `true` when this is the stored response of an earlier request with the same key.
         * @example true
         */
        IdempotentReplayed: string;
        /**
         * Names exactly this body. Sent back as `If-None-Match`, it is answered with 304 as long as the body is the same. Absent from pictures and from what is measured at the moment.
         * @example "uC3bfIUcAqp0E8X7S1uIaUeyqdN"
         */
        ETag: string;
        /**
         * How long the response may be kept; `no-store` where not at all.
         * @example public, max-age=1, must-revalidate
         */
        CacheControl: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    retrieveHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** State of the service. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** This contract as JSON. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The organization of the key, its scopes and its limits. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Metrics, as Prometheus reads them. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["MetricsText"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOrganizations: {
        parameters: {
            query?: {
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of organizations. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationInput"];
            };
        };
        responses: {
            /** The organization, which owns API keys and rows. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the organization.
                 * @example org_01kb1q3m8x7v5r2t9w4y6z0c
                 */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The organization, which owns API keys and rows. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the organization.
                 * @example org_01kb1q3m8x7v5r2t9w4y6z0c
                 */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationUpdate"];
            };
        };
        responses: {
            /** The organization, which owns API keys and rows. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPersons: {
        parameters: {
            query?: {
                /**
                 * Only persons of this organization.
                 * @example org_01kb1q3m8x7v5r2t9w4y6z0c
                 */
                organizationId?: components["schemas"]["OrganizationId"];
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of persons. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonInput"];
            };
        };
        responses: {
            /** A natural person who may have API keys. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    disablePerson: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the person.
                 * @example per_01kb1q3m8x7v5r2t9w4y6z0p
                 */
                personId: components["parameters"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A natural person who may have API keys. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /**
                 * Only keys of this organization.
                 * @example org_01kb1q3m8x7v5r2t9w4y6z0c
                 */
                organizationId?: components["schemas"]["OrganizationId"];
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of keys. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyInput"];
            };
        };
        responses: {
            /** A new key and its claim code, which is shown once; a repeated request with the same Idempotency-Key shows null. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    claimKey: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyClaim"];
            };
        };
        responses: {
            /** The key with its secret, which is shown this once. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyWithSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the key.
                 * @example key_01kb1q3m8x7v5r2t9w4y6z0d
                 */
                keyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyChange"];
            };
        };
        responses: {
            /** The key, without its secret. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateKey: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the key.
                 * @example key_01kb1q3m8x7v5r2t9w4y6z0d
                 */
                keyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyRotation"];
            };
        };
        responses: {
            /** A new key and its claim code, which is shown once; a repeated request with the same Idempotency-Key shows null. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the key.
                 * @example key_01kb1q3m8x7v5r2t9w4y6z0d
                 */
                keyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** An API key, without its secret. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reviewAccess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Who has access. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessReview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordAccessReview: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The review. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedReview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCampaigns: {
        parameters: {
            query?: {
                /**
                 * Only campaigns in this state.
                 * @example active
                 */
                status?: components["schemas"]["CampaignStatus"];
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of campaigns. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCampaign: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignInput"];
            };
        };
        responses: {
            /** A campaign with its four periods: purchase, registration, draw and claim. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A campaign with its four periods: purchase, registration, draw and claim. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignUpdate"];
            };
        };
        responses: {
            /** A campaign with its four periods: purchase, registration, draw and claim. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    activateCampaign: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A campaign with its four periods: purchase, registration, draw and claim. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reevaluateTransactions: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReevaluationInput"];
            };
        };
        responses: {
            /** What the batch changed. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reevaluation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    closeRegistration: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A campaign with its four periods: purchase, registration, draw and claim. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    settleCampaign: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A campaign with its four periods: purchase, registration, draw and claim. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDuties: {
        parameters: {
            query?: {
                /**
                 * Only duties in this state.
                 * @example submitted
                 */
                status?: components["schemas"]["DutyStatus"];
                /**
                 * Only duties of this phase.
                 * @example before
                 */
                phase?: components["schemas"]["DutyPhase"];
                /**
                 * Only duties of this kind.
                 * @example incidentResponse
                 */
                kind?: components["schemas"]["DutyKind"];
                /**
                 * Only what this organization owes; a partner sees its own.
                 * @example org_01kb1q3m8x7v5r2t9w4y6z0c
                 */
                organizationId?: components["schemas"]["OrganizationId"];
                /**
                 * Only what is late, or only what is not.
                 * @example true
                 */
                isLate?: boolean;
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of duties. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    declareDuties: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyDeclaration"];
            };
        };
        responses: {
            /** The duties. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredDuties"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveDuty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the duty.
                 * @example dty_01kb1q3m8x7v5r2t9w4y6z0n
                 */
                dutyId: components["parameters"]["DutyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The duty. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duty"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addDutyEvidence: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the duty.
                 * @example dty_01kb1q3m8x7v5r2t9w4y6z0n
                 */
                dutyId: components["parameters"]["DutyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyEvidenceInput"];
            };
        };
        responses: {
            /** The file, without its bytes. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyEvidence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveDutyEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the duty.
                 * @example dty_01kb1q3m8x7v5r2t9w4y6z0n
                 */
                dutyId: components["parameters"]["DutyId"];
                /**
                 * Id of the evidence file.
                 * @example evd_01kb1q3m8x7v5r2t9w4y6z0q
                 */
                evidenceId: components["parameters"]["DutyEvidenceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyEvidenceFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    eraseDutyEvidence: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the duty.
                 * @example dty_01kb1q3m8x7v5r2t9w4y6z0n
                 */
                dutyId: components["parameters"]["DutyId"];
                /**
                 * Id of the evidence file.
                 * @example evd_01kb1q3m8x7v5r2t9w4y6z0q
                 */
                evidenceId: components["parameters"]["DutyEvidenceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file, without its bytes. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyEvidence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    submitDuty: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the duty.
                 * @example dty_01kb1q3m8x7v5r2t9w4y6z0n
                 */
                dutyId: components["parameters"]["DutyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutySubmission"];
            };
        };
        responses: {
            /** The duty. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duty"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    approveDuty: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the duty.
                 * @example dty_01kb1q3m8x7v5r2t9w4y6z0n
                 */
                dutyId: components["parameters"]["DutyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The duty. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duty"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestDutyChanges: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the duty.
                 * @example dty_01kb1q3m8x7v5r2t9w4y6z0n
                 */
                dutyId: components["parameters"]["DutyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyDecision"];
            };
        };
        responses: {
            /** The duty. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duty"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawDuty: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the duty.
                 * @example dty_01kb1q3m8x7v5r2t9w4y6z0n
                 */
                dutyId: components["parameters"]["DutyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyDecision"];
            };
        };
        responses: {
            /** The duty. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duty"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDutyEvents: {
        parameters: {
            query?: {
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the duty.
                 * @example dty_01kb1q3m8x7v5r2t9w4y6z0n
                 */
                dutyId: components["parameters"]["DutyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of steps. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyEventPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRuleSets: {
        parameters: {
            query?: {
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of rule sets. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetVersionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createRuleSet: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleSetVersionInput"];
            };
        };
        responses: {
            /** The draft. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveRuleSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the rule set.
                 * @example rul_01kb1q3m8x7v5r2t9w4y6z0m
                 */
                ruleSetId: components["parameters"]["RuleSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The rule set. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateRuleSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the rule set.
                 * @example rul_01kb1q3m8x7v5r2t9w4y6z0m
                 */
                ruleSetId: components["parameters"]["RuleSetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleSetVersionUpdate"];
            };
        };
        responses: {
            /** The draft. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    submitRuleSet: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the rule set.
                 * @example rul_01kb1q3m8x7v5r2t9w4y6z0m
                 */
                ruleSetId: components["parameters"]["RuleSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The submitted rule set. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    discardRuleSet: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the rule set.
                 * @example rul_01kb1q3m8x7v5r2t9w4y6z0m
                 */
                ruleSetId: components["parameters"]["RuleSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The discarded version. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publishRuleSet: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the rule set.
                 * @example rul_01kb1q3m8x7v5r2t9w4y6z0m
                 */
                ruleSetId: components["parameters"]["RuleSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The published rule set. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveRuleBundle: {
        parameters: {
            query?: {
                /**
                 * Only this merchant, by id or by `external:` and its externalId.
                 * @example external:POS-0001
                 */
                merchantId?: components["schemas"]["ResourceReference"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The rules and their signature. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedRuleBundle"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMerchants: {
        parameters: {
            query?: {
                /**
                 * Only merchants in this state.
                 * @example approved
                 */
                status?: components["schemas"]["MerchantStatus"];
                /**
                 * Only merchants of this kind.
                 * @example store
                 */
                kind?: components["schemas"]["MerchantKind"];
                /**
                 * Only merchants of this industry.
                 * @example retail
                 */
                industry?: components["schemas"]["Industry"];
                /**
                 * Only merchants in this district.
                 * @example 66000060
                 */
                district?: components["schemas"]["DistrictCode"];
                /**
                 * Only merchants with this UBN.
                 * @example 22099131
                 */
                ubn?: components["schemas"]["Ubn"];
                /**
                 * Only merchants directly below this one.
                 * @example external:POS-0001
                 */
                parentId?: components["schemas"]["ResourceReference"];
                /**
                 * Only this merchant and those below it, at any depth.
                 * @example external:POS-0001
                 */
                under?: components["schemas"]["ResourceReference"];
                /**
                 * Only the merchant with this externalId.
                 * @example POS-0001
                 */
                externalId?: components["schemas"]["ExternalId"];
                /**
                 * Only merchants of this organization (for the operator).
                 * @example org_01kb1q3m8x7v5r2t9w4y6z0c
                 */
                organizationId?: components["schemas"]["OrganizationId"];
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of merchants. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    registerMerchant: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MerchantInput"];
            };
        };
        responses: {
            /** The merchant was registered before with the same content. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merchant"];
                };
            };
            /** The merchant. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merchant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    registerMerchants: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MerchantBatch"];
            };
        };
        responses: {
            /** One result for each row, in order. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reviewMerchants: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MerchantReview"];
            };
        };
        responses: {
            /** What became of each merchant. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantReviewResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveMerchant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the merchant, or `external:` and the caller's own externalId.
                 * @example external:POS-0001
                 */
                merchantId: components["parameters"]["MerchantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The merchant. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merchant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateMerchant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the merchant, or `external:` and the caller's own externalId.
                 * @example external:POS-0001
                 */
                merchantId: components["parameters"]["MerchantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MerchantUpdate"];
            };
        };
        responses: {
            /** The merchant. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merchant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawMerchant: {
        parameters: {
            query?: {
                /**
                 * Whether the same is done with the merchants below, at any depth. Required where there are merchants below that can be withdrawn.
                 * @example true
                 */
                includeChildren?: boolean;
            };
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the merchant, or `external:` and the caller's own externalId.
                 * @example external:POS-0001
                 */
                merchantId: components["parameters"]["MerchantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The merchant. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merchant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    approveMerchant: {
        parameters: {
            query?: {
                /**
                 * Whether the same is done with the merchants below, at any depth. Required where there are merchants below that can be approved.
                 * @example true
                 */
                includeChildren?: boolean;
            };
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the merchant, or `external:` and the caller's own externalId.
                 * @example external:POS-0001
                 */
                merchantId: components["parameters"]["MerchantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The merchant. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merchant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rejectMerchant: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the merchant, or `external:` and the caller's own externalId.
                 * @example external:POS-0001
                 */
                merchantId: components["parameters"]["MerchantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MerchantDecision"];
            };
        };
        responses: {
            /** The merchant. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merchant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestMerchantChanges: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the merchant, or `external:` and the caller's own externalId.
                 * @example external:POS-0001
                 */
                merchantId: components["parameters"]["MerchantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MerchantDecision"];
            };
        };
        responses: {
            /** The merchant. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merchant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    suspendMerchant: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the merchant, or `external:` and the caller's own externalId.
                 * @example external:POS-0001
                 */
                merchantId: components["parameters"]["MerchantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MerchantDecision"];
            };
        };
        responses: {
            /** The merchant. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merchant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resumeMerchant: {
        parameters: {
            query?: {
                /**
                 * Whether the same is done with the merchants below, at any depth. By default it is not.
                 * @example true
                 */
                includeChildren?: boolean;
            };
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the merchant, or `external:` and the caller's own externalId.
                 * @example external:POS-0001
                 */
                merchantId: components["parameters"]["MerchantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The merchant. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merchant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApprovedMerchants: {
        parameters: {
            query?: {
                /**
                 * Only merchants of this kind.
                 * @example store
                 */
                kind?: components["schemas"]["MerchantKind"];
                /**
                 * Only merchants of this industry.
                 * @example retail
                 */
                industry?: components["schemas"]["Industry"];
                /**
                 * Only merchants in this district.
                 * @example 66000060
                 */
                district?: components["schemas"]["DistrictCode"];
                /**
                 * Only merchants that issue invoices under this UBN.
                 * @example 22099131
                 */
                ubn?: components["schemas"]["Ubn"];
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of merchants. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovedMerchantPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveApprovedMerchant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the merchant, or `external:` and the caller's own externalId.
                 * @example external:POS-0001
                 */
                merchantId: components["parameters"]["MerchantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The merchant. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovedMerchant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSharedUbns: {
        parameters: {
            query?: {
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of UBNs, ascending. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedUbnPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    decideSeller: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * The UBN.
                 * @example 22099131
                 */
                ubn: components["parameters"]["UbnInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SellerDecision"];
            };
        };
        responses: {
            /** The UBN, and what was decided by it. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerDecided"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /**
                 * Only those that the caller's organization made, or only those that it received.
                 * @example received
                 */
                side?: "made" | "received";
                /**
                 * Only invitations in this state.
                 * @example pending
                 */
                status?: components["schemas"]["InvitationStatus"];
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of invitations. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationInput"];
            };
        };
        responses: {
            /** The invitation. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the invitation.
                 * @example inv_01kb1q3m8x7v5r2t9w4y6z0h
                 */
                invitationId: components["parameters"]["InvitationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invitation. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the invitation.
                 * @example inv_01kb1q3m8x7v5r2t9w4y6z0h
                 */
                invitationId: components["parameters"]["InvitationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invitation. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    refuseInvitation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the invitation.
                 * @example inv_01kb1q3m8x7v5r2t9w4y6z0h
                 */
                invitationId: components["parameters"]["InvitationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationRefusal"];
            };
        };
        responses: {
            /** The invitation. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endInvitation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the invitation.
                 * @example inv_01kb1q3m8x7v5r2t9w4y6z0h
                 */
                invitationId: components["parameters"]["InvitationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invitation. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTransactions: {
        parameters: {
            query?: {
                /**
                 * Only transactions in this state.
                 * @example qualified
                 */
                status?: components["schemas"]["TransactionStatus"];
                /**
                 * Only transactions that are held for this reason.
                 * @example amountTooLarge
                 */
                heldReason?: components["schemas"]["HeldReason"];
                /**
                 * Only transactions of this merchant.
                 * @example external:POS-0001
                 */
                merchantId?: components["schemas"]["ResourceReference"];
                /**
                 * Only transactions of this channel.
                 * @example store
                 */
                channel?: components["schemas"]["Channel"];
                /**
                 * Only the transaction with this externalId.
                 * @example POS-0001
                 */
                externalId?: components["schemas"]["ExternalId"];
                /**
                 * Only transactions with this document number.
                 * @example AB12345678
                 */
                documentNumber?: string;
                /**
                 * Only sales from this moment on.
                 * @example 2020-12-12T00:00:00+08:00
                 */
                occurredFrom?: components["schemas"]["Timestamp"];
                /**
                 * Only sales before this moment.
                 * @example 2020-12-13T00:00:00+08:00
                 */
                occurredTo?: components["schemas"]["Timestamp"];
                /**
                 * Only transactions of this organization (for the operator).
                 * @example org_01kb1q3m8x7v5r2t9w4y6z0c
                 */
                organizationId?: components["schemas"]["OrganizationId"];
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of transactions. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    pushTransaction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransactionInput"];
            };
        };
        responses: {
            /** The document was known already; nothing was counted. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowResult"];
                };
            };
            /** Result of one row. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    pushTransactions: {
        parameters: {
            query?: {
                /**
                 * Adds the evaluation to each row.
                 * @example evaluation
                 */
                include?: "evaluation";
            };
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransactionBatch"];
            };
        };
        responses: {
            /** One result for each row, in order. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reviewTransactions: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesReview"];
            };
        };
        responses: {
            /** What became of each sale. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesReviewResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    claimTransaction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimInput"];
            };
        };
        responses: {
            /** The claim. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the transaction, `external:` and the caller's own externalId, or `einvoice:` with the two-month period and the number.
                 * @example external:POS-0001
                 */
                transactionId: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The transaction as it is stored. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    voidTransaction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the transaction, `external:` and the caller's own externalId, or `einvoice:` with the two-month period and the number.
                 * @example external:POS-0001
                 */
                transactionId: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidInput"];
            };
        };
        responses: {
            /** The transaction as it is stored. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    refundTransaction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the transaction, `external:` and the caller's own externalId, or `einvoice:` with the two-month period and the number.
                 * @example external:POS-0001
                 */
                transactionId: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundInput"];
            };
        };
        responses: {
            /** The transaction as it is stored. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the transaction, `external:` and the caller's own externalId, or `einvoice:` with the two-month period and the number.
                 * @example external:POS-0001
                 */
                transactionId: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Why a transaction qualified or not. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listConflicts: {
        parameters: {
            query?: {
                /**
                 * Only conflicts in this state.
                 * @example open
                 */
                status?: components["schemas"]["ConflictStatus"];
                /**
                 * Only conflicts in which a side that the caller sees names this seller.
                 * @example 22099131
                 */
                sellerUbn?: components["schemas"]["Ubn"];
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of conflicts. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveConflict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the conflict.
                 * @example cfl_01kb1q3m8x7v5r2t9w4y6z0c
                 */
                conflictId: components["parameters"]["ConflictId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The conflict. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conflict"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    decideConflict: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the conflict.
                 * @example cfl_01kb1q3m8x7v5r2t9w4y6z0c
                 */
                conflictId: components["parameters"]["ConflictId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConflictDecision"];
            };
        };
        responses: {
            /** The conflict. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conflict"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listClaims: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimsQuery"];
            };
        };
        responses: {
            /** One page of claims. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the claim.
                 * @example clm_01kb1q3m8x7v5r2t9w4y6z0n
                 */
                claimId: components["parameters"]["ClaimId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The claim. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReceiptClaims: {
        parameters: {
            query?: {
                /**
                 * Only claims in this state.
                 * @example claimed
                 */
                status?: components["schemas"]["ClaimStatus"];
                /**
                 * Only claims to receipts of this merchant.
                 * @example external:POS-0001
                 */
                merchantId?: components["schemas"]["ResourceReference"];
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of claims. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptClaimPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    claimReceipt: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptClaimInput"];
            };
        };
        responses: {
            /** The claim. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    confirmReceiptClaims: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptConfirmation"];
            };
        };
        responses: {
            /** One result for each claim, in order. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptDecisions"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rejectReceiptClaims: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptRejection"];
            };
        };
        responses: {
            /** One result for each claim, in order. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptDecisions"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listZones: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All zones. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZoneList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    putZone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the zone.
                 * @example main
                 */
                zoneId: components["parameters"]["ZoneId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ZoneInput"];
            };
        };
        responses: {
            /** The zone. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Zone"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPromoItems: {
        parameters: {
            query?: {
                /**
                 * Only items whose review stands so.
                 * @example pending
                 */
                review?: components["schemas"]["PromoItemReviewState"];
                /**
                 * Only items of this zone.
                 * @example main
                 */
                zone?: components["schemas"]["ZoneId"];
                /**
                 * Only items in this state; removed items are listed only with `removed`.
                 * @example live
                 */
                status?: components["schemas"]["PromoItemStatus"];
                /**
                 * Only items of this type.
                 * @example discountProduct
                 */
                type?: components["schemas"]["PromoItemType"];
                /**
                 * Only items of this merchant.
                 * @example external:POS-0001
                 */
                merchantId?: components["schemas"]["ResourceReference"];
                /**
                 * Only the item with this externalId.
                 * @example POS-0001
                 */
                externalId?: components["schemas"]["ExternalId"];
                /**
                 * Only items of this organization (for the operator).
                 * @example org_01kb1q3m8x7v5r2t9w4y6z0c
                 */
                organizationId?: components["schemas"]["OrganizationId"];
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of promo items. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromoItemPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    upsertPromoItem: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromoItemInput"];
            };
        };
        responses: {
            /** An offer of a merchant in a zone. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromoItem"];
                };
            };
            /** The item was created. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromoItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    upsertPromoItems: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromoItemBatch"];
            };
        };
        responses: {
            /** One result for each row, in order. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reviewPromoItems: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromoItemReview"];
            };
        };
        responses: {
            /** What became of each offer. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromoItemReviewResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrievePromoItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the promo item, or `external:` and the caller's own externalId.
                 * @example external:POS-0001
                 */
                promoItemId: components["parameters"]["PromoItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** An offer of a merchant in a zone. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromoItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removePromoItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the promo item, or `external:` and the caller's own externalId.
                 * @example external:POS-0001
                 */
                promoItemId: components["parameters"]["PromoItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** An offer of a merchant in a zone. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromoItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLivePromoItems: {
        parameters: {
            query?: {
                /**
                 * Only items of this zone.
                 * @example main
                 */
                zone?: components["schemas"]["ZoneId"];
                /**
                 * Only items of this type.
                 * @example discountProduct
                 */
                type?: components["schemas"]["PromoItemType"];
                /**
                 * Only items of this merchant, by the id that the service gave.
                 * @example mer_01kb1q3m8x7v5r2t9w4y6z0e
                 */
                merchantId?: components["schemas"]["MerchantId"];
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of offers. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LivePromoItemPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveLivePromoItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the promo item, or `external:` and the caller's own externalId.
                 * @example external:POS-0001
                 */
                promoItemId: components["parameters"]["PromoItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The offer. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LivePromoItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMirrors: {
        parameters: {
            query?: {
                /**
                 * Only mirrors of this zone.
                 * @example main
                 */
                zone?: components["schemas"]["ZoneId"];
                /**
                 * Only mirrors in this state.
                 * @example planned
                 */
                status?: components["schemas"]["MirrorStatus"];
                /**
                 * Only mirrors of this organization (for the operator).
                 * @example org_01kb1q3m8x7v5r2t9w4y6z0c
                 */
                organizationId?: components["schemas"]["OrganizationId"];
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of mirrors. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MirrorPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    openMirror: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MirrorInput"];
            };
        };
        responses: {
            /** The mirror was opened. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mirror"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveMirror: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the mirror.
                 * @example mir_01kb1q3m8x7v5r2t9w4y6z0k
                 */
                mirrorId: components["parameters"]["MirrorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One sync of a zone with a feed. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mirror"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveMirrorDigests: {
        parameters: {
            query: {
                /**
                 * Number of leading bits of the position of an item by which buckets are told apart; there are 2^depth buckets. Unit: bits.
                 * @example 8
                 */
                depth: components["schemas"]["MirrorDepth"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the mirror.
                 * @example mir_01kb1q3m8x7v5r2t9w4y6z0k
                 */
                mirrorId: components["parameters"]["MirrorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One digest for each bucket. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MirrorDigests"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    compareMirror: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the mirror.
                 * @example mir_01kb1q3m8x7v5r2t9w4y6z0k
                 */
                mirrorId: components["parameters"]["MirrorId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MirrorComparisonInput"];
            };
        };
        responses: {
            /** Items that the zone lacks. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MirrorComparison"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    stageMirrorItems: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the mirror.
                 * @example mir_01kb1q3m8x7v5r2t9w4y6z0k
                 */
                mirrorId: components["parameters"]["MirrorId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromoItemBatch"];
            };
        };
        responses: {
            /** One result for each row, in order. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMirrorChanges: {
        parameters: {
            query: {
                /**
                 * Only changes of this kind.
                 * @example updated
                 */
                change: components["schemas"]["MirrorChangeKind"];
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the mirror.
                 * @example mir_01kb1q3m8x7v5r2t9w4y6z0k
                 */
                mirrorId: components["parameters"]["MirrorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of changes. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MirrorChangePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    planMirror: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the mirror.
                 * @example mir_01kb1q3m8x7v5r2t9w4y6z0k
                 */
                mirrorId: components["parameters"]["MirrorId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MirrorPlanInput"];
            };
        };
        responses: {
            /** The mirror with its plan. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mirror"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    applyMirror: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the mirror.
                 * @example mir_01kb1q3m8x7v5r2t9w4y6z0k
                 */
                mirrorId: components["parameters"]["MirrorId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MirrorApplyInput"];
            };
        };
        responses: {
            /** The mirror was applied. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mirror"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    abortMirror: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the mirror.
                 * @example mir_01kb1q3m8x7v5r2t9w4y6z0k
                 */
                mirrorId: components["parameters"]["MirrorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The mirror was aborted. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mirror"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDraws: {
        parameters: {
            query?: {
                /**
                 * Only draws of this kind.
                 * @example weekly
                 */
                kind?: components["schemas"]["DrawKind"];
                /**
                 * Only draws in this state.
                 * @example planned
                 */
                status?: components["schemas"]["DrawStatus"];
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of draws. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    planDraw: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawInput"];
            };
        };
        responses: {
            /** The draw was planned. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draw"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveDraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the draw.
                 * @example drw_01kb1q3m8x7v5r2t9w4y6z0m
                 */
                drawId: components["parameters"]["DrawId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A draw. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draw"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    freezeDraw: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the draw.
                 * @example drw_01kb1q3m8x7v5r2t9w4y6z0m
                 */
                drawId: components["parameters"]["DrawId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The draw with the size of its pool. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draw"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveDrawWitnesses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the draw.
                 * @example drw_01kb1q3m8x7v5r2t9w4y6z0m
                 */
                drawId: components["parameters"]["DrawId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The witnesses. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawWitnesses"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    registerDrawWitness: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the draw.
                 * @example drw_01kb1q3m8x7v5r2t9w4y6z0m
                 */
                drawId: components["parameters"]["DrawId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WitnessInput"];
            };
        };
        responses: {
            /** The witness was registered. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredWitness"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    revealDrawWitness: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the draw.
                 * @example drw_01kb1q3m8x7v5r2t9w4y6z0m
                 */
                drawId: components["parameters"]["DrawId"];
                /**
                 * Id of the witness.
                 * @example wit_01kb1q3m8x7v5r2t9w4y6z0w
                 */
                witnessId: components["parameters"]["WitnessId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WitnessReveal"];
            };
        };
        responses: {
            /** The witness, who has revealed. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredWitness"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    commitDraw: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the draw.
                 * @example drw_01kb1q3m8x7v5r2t9w4y6z0m
                 */
                drawId: components["parameters"]["DrawId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawCommitInput"];
            };
        };
        responses: {
            /** The draw with its commitment. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draw"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveDrawCommitment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the draw.
                 * @example drw_01kb1q3m8x7v5r2t9w4y6z0m
                 */
                drawId: components["parameters"]["DrawId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The commitment. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawCommitment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    runDraw: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the draw.
                 * @example drw_01kb1q3m8x7v5r2t9w4y6z0m
                 */
                drawId: components["parameters"]["DrawId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawRunInput"];
            };
        };
        responses: {
            /** The draw, drawn or voided. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draw"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    voidDraw: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the draw.
                 * @example drw_01kb1q3m8x7v5r2t9w4y6z0m
                 */
                drawId: components["parameters"]["DrawId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawVoidInput"];
            };
        };
        responses: {
            /** The voided draw. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draw"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveDrawProof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the draw.
                 * @example drw_01kb1q3m8x7v5r2t9w4y6z0m
                 */
                drawId: components["parameters"]["DrawId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The proof. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Shopfest-Audit-Head": components["headers"]["AuditHead"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawProof"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    proveDrawInclusion: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the draw.
                 * @example drw_01kb1q3m8x7v5r2t9w4y6z0m
                 */
                drawId: components["parameters"]["DrawId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawInclusionInput"];
            };
        };
        responses: {
            /** The proof for one participant. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawInclusion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDrawEntries: {
        parameters: {
            query?: {
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the draw.
                 * @example drw_01kb1q3m8x7v5r2t9w4y6z0m
                 */
                drawId: components["parameters"]["DrawId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of leaves. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawEntryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFailedDraws: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The draws, oldest first. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedDraws"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDrawSchedules: {
        parameters: {
            query?: {
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of schedules. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawSchedulePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    proposeDrawSchedule: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawScheduleInput"];
            };
        };
        responses: {
            /** The proposed schedule. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawSchedule"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveDrawSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the schedule of draws.
                 * @example dsc_01kb1q3m8x7v5r2t9w4y6z0m
                 */
                drawScheduleId: components["parameters"]["DrawScheduleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The schedule. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawSchedule"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateDrawSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the schedule of draws.
                 * @example dsc_01kb1q3m8x7v5r2t9w4y6z0m
                 */
                drawScheduleId: components["parameters"]["DrawScheduleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawScheduleUpdate"];
            };
        };
        responses: {
            /** The schedule. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawSchedule"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    confirmDrawSchedule: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the schedule of draws.
                 * @example dsc_01kb1q3m8x7v5r2t9w4y6z0m
                 */
                drawScheduleId: components["parameters"]["DrawScheduleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The schedule with the ids of its draws. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawSchedule"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    discardDrawSchedule: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the schedule of draws.
                 * @example dsc_01kb1q3m8x7v5r2t9w4y6z0m
                 */
                drawScheduleId: components["parameters"]["DrawScheduleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The discarded schedule. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawSchedule"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWinners: {
        parameters: {
            query?: {
                /**
                 * Only winners in this state.
                 * @example notified
                 */
                status?: components["schemas"]["WinnerStatus"];
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the draw.
                 * @example drw_01kb1q3m8x7v5r2t9w4y6z0m
                 */
                drawId: components["parameters"]["DrawId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of winners. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WinnerPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    advanceWinner: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the draw.
                 * @example drw_01kb1q3m8x7v5r2t9w4y6z0m
                 */
                drawId: components["parameters"]["DrawId"];
                /**
                 * Id of the winner.
                 * @example win_01kb1q3m8x7v5r2t9w4y6z0n
                 */
                winnerId: components["parameters"]["WinnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WinnerAdvanceInput"];
            };
        };
        responses: {
            /** The winner. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Winner"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApprovals: {
        parameters: {
            query?: {
                /**
                 * Only approvals in this state.
                 * @example pending
                 */
                status?: components["schemas"]["ApprovalStatus"];
                /**
                 * Only approvals of this campaign.
                 * @example taichung-2020
                 */
                campaignId?: components["schemas"]["CampaignId"];
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of approvals. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the approval.
                 * @example apv_01kb1q3m8x7v5r2t9w4y6z0k
                 */
                approvalId: components["parameters"]["ApprovalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The approval. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    signApproval: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the approval.
                 * @example apv_01kb1q3m8x7v5r2t9w4y6z0k
                 */
                approvalId: components["parameters"]["ApprovalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalDecisionInput"];
            };
        };
        responses: {
            /** The approval. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    signRejection: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the approval.
                 * @example apv_01kb1q3m8x7v5r2t9w4y6z0k
                 */
                approvalId: components["parameters"]["ApprovalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalDecisionInput"];
            };
        };
        responses: {
            /** The approval. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveApprovalFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalFile"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApprovers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All sets. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApproverList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    proposeApprovers: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproverProposal"];
            };
        };
        responses: {
            /** The approval that is asked for. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveApproverSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Hash of the set, as it is published.
                 * @example a3f50708a4173a2bc282b9287a30e01984c0577930d5c0fa73338f26656243af
                 */
                fingerprint: components["schemas"]["Hash"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The set. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApproverSetState"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPublications: {
        parameters: {
            query?: {
                /**
                 * Only publications of this draw.
                 * @example drw_01kb1q3m8x7v5r2t9w4y6z0m
                 */
                drawId?: components["schemas"]["DrawId"];
                /**
                 * Only publications in this state.
                 * @example draft
                 */
                status?: components["schemas"]["PublicationStatus"];
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of publications. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    draftPublication: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationInput"];
            };
        };
        responses: {
            /** The draft. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrievePublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the publication.
                 * @example pub_01kb1q3m8x7v5r2t9w4y6z0k
                 */
                publicationId: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A publication. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updatePublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the publication.
                 * @example pub_01kb1q3m8x7v5r2t9w4y6z0k
                 */
                publicationId: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationUpdate"];
            };
        };
        responses: {
            /** The draft of the next version. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrievePublicationContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the publication.
                 * @example pub_01kb1q3m8x7v5r2t9w4y6z0k
                 */
                publicationId: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The content and its hash. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    previewPublication: {
        parameters: {
            query?: {
                /**
                 * Language of the page; Traditional Chinese by default.
                 * @example zh-TW
                 */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the publication.
                 * @example pub_01kb1q3m8x7v5r2t9w4y6z0k
                 */
                publicationId: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The page. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["PublicationHtml"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    scanPublication: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the publication.
                 * @example pub_01kb1q3m8x7v5r2t9w4y6z0k
                 */
                publicationId: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The publication, scanned. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    submitPublication: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the publication.
                 * @example pub_01kb1q3m8x7v5r2t9w4y6z0k
                 */
                publicationId: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The publication, submitted. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publishPublication: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the publication.
                 * @example pub_01kb1q3m8x7v5r2t9w4y6z0k
                 */
                publicationId: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The publication, public now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retractPublication: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the publication.
                 * @example pub_01kb1q3m8x7v5r2t9w4y6z0k
                 */
                publicationId: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationRetraction"];
            };
        };
        responses: {
            /** The receipt. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationReceipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addPicture: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PictureInput"];
            };
        };
        responses: {
            /** The picture as it is kept. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Picture"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrievePicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * SHA-256 of the picture, as the service stores it.
                 * @example a3f50708a4173a2bc282b9287a30e01984c0577930d5c0fa73338f26656243af
                 */
                sha256: components["parameters"]["PictureSha256"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The picture. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Picture"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrievePublished: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the publication.
                 * @example pub_01kb1q3m8x7v5r2t9w4y6z0k
                 */
                publicationId: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The content and its hash. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationDocument"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    showPublished: {
        parameters: {
            query?: {
                /**
                 * Language of the page; Traditional Chinese by default.
                 * @example zh-TW
                 */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                /**
                 * Id of the publication.
                 * @example pub_01kb1q3m8x7v5r2t9w4y6z0k
                 */
                publicationId: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The page. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["PublicationHtml"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** The publication was retracted: a page that says so, or a problem for a caller who accepts application/problem+json. */
            410: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": components["schemas"]["PublicationHtml"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    showPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the publication.
                 * @example pub_01kb1q3m8x7v5r2t9w4y6z0k
                 */
                publicationId: components["parameters"]["PublicationId"];
                /**
                 * SHA-256 of the picture, as the service stores it.
                 * @example a3f50708a4173a2bc282b9287a30e01984c0577930d5c0fa73338f26656243af
                 */
                sha256: components["parameters"]["PictureSha256"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The bytes of the picture, of the type that they have. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "image/*": components["schemas"]["PictureBytes"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveSummary: {
        parameters: {
            query?: {
                /**
                 * First day of the sales, by its midnight in Asia/Taipei.
                 * @example 2020-12-12T00:00:00+08:00
                 */
                from?: components["schemas"]["Timestamp"];
                /**
                 * Midnight in Asia/Taipei after the last day of the sales.
                 * @example 2020-12-20T00:00:00+08:00
                 */
                to?: components["schemas"]["Timestamp"];
                /**
                 * Only sales of merchants of this kind.
                 * @example store
                 */
                merchantKind?: components["parameters"]["SoldByKind"];
                /**
                 * Only sales of this channel.
                 * @example store
                 */
                channel?: components["parameters"]["SoldInChannel"];
                /**
                 * Only sales of merchants of this industry.
                 * @example retail
                 */
                industry?: components["parameters"]["SoldInIndustry"];
                /**
                 * Only sales that took place in this region of the campaign.
                 * @example mountain
                 */
                region?: components["parameters"]["SoldInRegion"];
                /**
                 * Only sales that took place in this district.
                 * @example 66000060
                 */
                district?: components["parameters"]["SoldInDistrict"];
                /**
                 * Only sales with at least one offer of this zone.
                 * @example main
                 */
                zone?: components["parameters"]["SoldInZone"];
                /**
                 * Only sales of this merchant.
                 * @example external:POS-0001
                 */
                merchantId?: components["parameters"]["SoldByMerchant"];
                /**
                 * Whose rows are counted: `own` (a partner's default) or `campaign` (the operator's default).
                 * @example own
                 */
                coverage?: components["parameters"]["Coverage"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Totals of the campaign or of the caller, net of voids and refunds. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Summary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveTimeseries: {
        parameters: {
            query: {
                /**
                 * What is counted in each step.
                 * @example registeredAmount
                 */
                metric: components["schemas"]["Metric"];
                /**
                 * Length of a step.
                 * @example day
                 */
                interval: components["schemas"]["Interval"];
                /**
                 * First moment of the series.
                 * @example 2020-12-09T00:00:00+08:00
                 */
                from?: components["schemas"]["Timestamp"];
                /**
                 * End of the series; this moment is no longer in it.
                 * @example 2021-02-07T00:00:00+08:00
                 */
                to?: components["schemas"]["Timestamp"];
                /**
                 * Only sales of merchants of this kind.
                 * @example store
                 */
                merchantKind?: components["parameters"]["SoldByKind"];
                /**
                 * Only sales of this channel.
                 * @example store
                 */
                channel?: components["parameters"]["SoldInChannel"];
                /**
                 * Only sales of merchants of this industry.
                 * @example retail
                 */
                industry?: components["parameters"]["SoldInIndustry"];
                /**
                 * Only sales that took place in this region of the campaign.
                 * @example mountain
                 */
                region?: components["parameters"]["SoldInRegion"];
                /**
                 * Only sales that took place in this district.
                 * @example 66000060
                 */
                district?: components["parameters"]["SoldInDistrict"];
                /**
                 * Only sales with at least one offer of this zone.
                 * @example main
                 */
                zone?: components["parameters"]["SoldInZone"];
                /**
                 * Only sales of this merchant.
                 * @example external:POS-0001
                 */
                merchantId?: components["parameters"]["SoldByMerchant"];
                /**
                 * Whose rows are counted: `own` (a partner's default) or `campaign` (the operator's default).
                 * @example own
                 */
                coverage?: components["parameters"]["Coverage"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A metric over time, by the time of the sale. Steps without sales are 0. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeseries"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveBreakdown: {
        parameters: {
            query: {
                /**
                 * Dimension by which the totals are broken down.
                 * @example district
                 */
                by: components["schemas"]["BreakdownBy"];
                /**
                 * Second dimension, by which each row is broken down as `crossed`; not with `by=merchant`.
                 * @example week
                 */
                crossedWith?: components["schemas"]["CrossedWith"];
                /**
                 * First day of the sales, by its midnight in Asia/Taipei.
                 * @example 2020-12-12T00:00:00+08:00
                 */
                from?: components["schemas"]["Timestamp"];
                /**
                 * Midnight in Asia/Taipei after the last day of the sales.
                 * @example 2020-12-20T00:00:00+08:00
                 */
                to?: components["schemas"]["Timestamp"];
                /**
                 * Only sales of merchants of this kind.
                 * @example store
                 */
                merchantKind?: components["parameters"]["SoldByKind"];
                /**
                 * Only sales of this channel.
                 * @example store
                 */
                channel?: components["parameters"]["SoldInChannel"];
                /**
                 * Only sales of merchants of this industry.
                 * @example retail
                 */
                industry?: components["parameters"]["SoldInIndustry"];
                /**
                 * Only sales that took place in this region of the campaign.
                 * @example mountain
                 */
                region?: components["parameters"]["SoldInRegion"];
                /**
                 * Only sales that took place in this district.
                 * @example 66000060
                 */
                district?: components["parameters"]["SoldInDistrict"];
                /**
                 * Only sales with at least one offer of this zone.
                 * @example main
                 */
                zone?: components["parameters"]["SoldInZone"];
                /**
                 * Only sales of this merchant.
                 * @example external:POS-0001
                 */
                merchantId?: components["parameters"]["SoldByMerchant"];
                /**
                 * Most rows; the rest is summed up in one. 1,000 by default. Unit: rows.
                 * @example 20
                 */
                top?: number;
                /**
                 * By merchant: whether each is summed up with all below it, such as a mall with its counters. A row is then a merchant that stands below no other; for a partner one of its own, with counters of other organizations that it has taken in.
                 * @example true
                 */
                rollup?: boolean;
                /**
                 * Whose rows are counted: `own` (a partner's default) or `campaign` (the operator's default).
                 * @example own
                 */
                coverage?: components["parameters"]["Coverage"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Totals by one dimension, largest amount first. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Breakdown"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveZoneBreakdown: {
        parameters: {
            query?: {
                /**
                 * Only this merchant, even if it sold nothing.
                 * @example external:POS-0001
                 */
                merchantId?: components["schemas"]["ResourceReference"];
                /**
                 * Most rows; the rest is summed up in one. 100 by default. Unit: rows.
                 * @example 20
                 */
                top?: number;
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the zone.
                 * @example main
                 */
                zone: components["schemas"]["ZoneId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Totals of a zone by merchant. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZoneBreakdown"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveOfferBreakdown: {
        parameters: {
            query?: {
                /**
                 * Most rows; the rest is summed up in one. 100 by default. Unit: rows.
                 * @example 20
                 */
                top?: number;
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the zone.
                 * @example main
                 */
                zone: components["schemas"]["ZoneId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Totals of a zone by offer. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferBreakdown"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveMemberStatistics: {
        parameters: {
            query: {
                /**
                 * The groups that members are counted by.
                 * @example gender
                 */
                group: components["schemas"]["MemberGroup"];
                /**
                 * A dimension of their sales; without it they are counted in all.
                 * @example industry
                 */
                by?: components["schemas"]["MemberDimension"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Members by group. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberStatistics"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveShares: {
        parameters: {
            query?: {
                /**
                 * How many of the largest merchants, and of the largest brands. 10 by default. Unit: rows.
                 * @example 10
                 */
                largest?: number;
                /**
                 * First day of the sales, by its midnight in Asia/Taipei.
                 * @example 2020-12-12T00:00:00+08:00
                 */
                from?: components["schemas"]["Timestamp"];
                /**
                 * Midnight in Asia/Taipei after the last day of the sales.
                 * @example 2020-12-20T00:00:00+08:00
                 */
                to?: components["schemas"]["Timestamp"];
                /**
                 * Whose rows are counted: `own` (a partner's default) or `campaign` (the operator's default).
                 * @example own
                 */
                coverage?: components["parameters"]["Coverage"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Shares of the registered amount. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shares"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveParticipantStatistics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Participants by day and district. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantStatistics"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveKpis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Key performance indicators of the campaign. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kpis"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    putExternalSeries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the series, chosen by the caller.
                 * @example app-downloads
                 */
                seriesId: components["parameters"]["SeriesId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExternalSeriesInput"];
            };
        };
        responses: {
            /** A series from an external source, as reported. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalSeries"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listIndustries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All industries. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndustryList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDistricts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All districts. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRegions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All regions. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDutyKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All kinds. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyKindList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listErrorCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All error codes. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorCodeList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkLedger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the ledger agrees with all that is derived from it. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerCheck"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /**
                 * Only what this person did.
                 * @example per_01kb1q3m8x7v5r2t9w4y6z0p
                 */
                personId?: components["schemas"]["PersonId"];
                /**
                 * Only this operation.
                 * @example approveMerchant
                 */
                operationId?: components["schemas"]["AuditOperationId"];
                /**
                 * Only what was done to this subject.
                 * @example mer_01kb1q3m8x7v5r2t9w4y6z0e
                 */
                subjectId?: components["schemas"]["AuditSubjectId"];
                /**
                 * Only what belongs to this campaign.
                 * @example taichung-2020
                 */
                campaignId?: components["schemas"]["CampaignId"];
                /**
                 * Only with this outcome.
                 * @example done
                 */
                outcome?: components["schemas"]["AuditOutcome"];
                /**
                 * Only entries from this moment on.
                 * @example 2020-12-12T14:30:00+08:00
                 */
                from?: components["schemas"]["Timestamp"];
                /**
                 * Only entries before this moment.
                 * @example 2020-12-12T14:30:00+08:00
                 */
                to?: components["schemas"]["Timestamp"];
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the audit log. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    followAuditLog: {
        parameters: {
            query?: {
                /**
                 * Number of the last entry that is known; 0, for all, by default. Unit: number of an entry.
                 * @example 1024
                 */
                after?: number;
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Entries, oldest first. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditFeed"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyAuditLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the audit log is intact. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveAuditHead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Number and hash of the newest entry. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditHead"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    registerParticipant: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantInput"];
            };
        };
        responses: {
            /** The participant was registered before. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            /** The participant was registered. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    findParticipants: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantQuery"];
            };
        };
        responses: {
            /** The participants found. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantMatches"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    allowFinds: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindAllowanceInput"];
            };
        };
        responses: {
            /** The allowance. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindAllowance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rewrapContacts: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactRewrapInput"];
            };
        };
        responses: {
            /** Number of participants that were re-wrapped, and of those that remain. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactRewrap"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listParticipantDocuments: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantDocumentsQuery"];
            };
        };
        responses: {
            /** One page of documents. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantDocumentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveParticipant: {
        parameters: {
            query?: {
                /**
                 * Only entries of sales from this moment on.
                 * @example 2020-12-12T14:30:00+08:00
                 */
                from?: components["schemas"]["Timestamp"];
                /**
                 * Only entries of sales before this moment.
                 * @example 2020-12-12T14:30:00+08:00
                 */
                to?: components["schemas"]["Timestamp"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the participant.
                 * @example par_01kb1q3m8x7v5r2t9w4y6z0r
                 */
                participantId: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A participant. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEntryLines: {
        parameters: {
            query?: {
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the participant.
                 * @example par_01kb1q3m8x7v5r2t9w4y6z0r
                 */
                participantId: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of lines. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryLinePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    eraseParticipant: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the participant.
                 * @example par_01kb1q3m8x7v5r2t9w4y6z0r
                 */
                participantId: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A participant. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the participant.
                 * @example par_01kb1q3m8x7v5r2t9w4y6z0r
                 */
                participantId: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A participant. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveParticipantData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the participant.
                 * @example par_01kb1q3m8x7v5r2t9w4y6z0r
                 */
                participantId: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All data of the participant. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantData"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNotices: {
        parameters: {
            query?: {
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of notices. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createNotice: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeInput"];
            };
        };
        responses: {
            /** The notice. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveDestructionPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The plan. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestructionPlan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setRetention: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionInput"];
            };
        };
        responses: {
            /** The plan by the new retention. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestructionPlan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDestructions: {
        parameters: {
            query?: {
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of records. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DestructionRecordPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    destroyPersonalData: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DestructionInput"];
            };
        };
        responses: {
            /** A record for each kind. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Destruction"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    registerCanary: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CanaryInput"];
            };
        };
        responses: {
            /** A canary. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Canary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkCanaries: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CanaryCheckInput"];
            };
        };
        responses: {
            /** What was found, and where it came from. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanaryCheck"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listExports: {
        parameters: {
            query?: {
                /**
                 * Only exports in this state.
                 * @example approved
                 */
                status?: components["schemas"]["ExportStatus"];
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of exports. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestExport: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportInput"];
            };
        };
        responses: {
            /** An export. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the export.
                 * @example exp_01kb1q3m8x7v5r2t9w4y6z0s
                 */
                exportId: components["parameters"]["ExportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** An export. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rejectExport: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the export.
                 * @example exp_01kb1q3m8x7v5r2t9w4y6z0s
                 */
                exportId: components["parameters"]["ExportId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRejection"];
            };
        };
        responses: {
            /** An export. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the export.
                 * @example exp_01kb1q3m8x7v5r2t9w4y6z0s
                 */
                exportId: components["parameters"]["ExportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The contact data. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDownload"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listIncidents: {
        parameters: {
            query?: {
                /**
                 * Only exports in this state.
                 * @example open
                 */
                status?: components["schemas"]["IncidentStatus"];
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of incidents. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    openIncident: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentInput"];
            };
        };
        responses: {
            /** An incident. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the incident.
                 * @example inc_01kb1q3m8x7v5r2t9w4y6z0n
                 */
                incidentId: components["parameters"]["IncidentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** An incident. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the incident.
                 * @example inc_01kb1q3m8x7v5r2t9w4y6z0n
                 */
                incidentId: components["parameters"]["IncidentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentUpdate"];
            };
        };
        responses: {
            /** An incident. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    containIncident: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the incident.
                 * @example inc_01kb1q3m8x7v5r2t9w4y6z0n
                 */
                incidentId: components["parameters"]["IncidentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentNote"];
            };
        };
        responses: {
            /** An incident. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    notifyIncident: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the incident.
                 * @example inc_01kb1q3m8x7v5r2t9w4y6z0n
                 */
                incidentId: components["parameters"]["IncidentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentNotification"];
            };
        };
        responses: {
            /** An incident. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reportIncident: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the incident.
                 * @example inc_01kb1q3m8x7v5r2t9w4y6z0n
                 */
                incidentId: components["parameters"]["IncidentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentNote"];
            };
        };
        responses: {
            /** An incident. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    closeIncident: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the incident.
                 * @example inc_01kb1q3m8x7v5r2t9w4y6z0n
                 */
                incidentId: components["parameters"]["IncidentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentNote"];
            };
        };
        responses: {
            /** An incident. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    noteIncident: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The caller's own key for one logical call, as a quoted string (bare is accepted). The same request with the same key gets the response of the first one.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the incident.
                 * @example inc_01kb1q3m8x7v5r2t9w4y6z0n
                 */
                incidentId: components["parameters"]["IncidentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentRemark"];
            };
        };
        responses: {
            /** An incident. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listIncidentEvents: {
        parameters: {
            query?: {
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the incident.
                 * @example inc_01kb1q3m8x7v5r2t9w4y6z0n
                 */
                incidentId: components["parameters"]["IncidentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the timeline. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentEventPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveIncidentNotices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the incident.
                 * @example inc_01kb1q3m8x7v5r2t9w4y6z0n
                 */
                incidentId: components["parameters"]["IncidentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Texts of the notices. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentNotices"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAffectedParticipants: {
        parameters: {
            query?: {
                /**
                 * Rows in a page; 100 by default. Unit: rows.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * `nextPageToken` of the page before; left out for the first page.
                 * @example eyJrIjoxMjh9.c2ln
                 */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the incident.
                 * @example inc_01kb1q3m8x7v5r2t9w4y6z0n
                 */
                incidentId: components["parameters"]["IncidentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the participants affected. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffectedParticipantPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveIncidentEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the campaign.
                 * @example taichung-2020
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * Id of the incident.
                 * @example inc_01kb1q3m8x7v5r2t9w4y6z0n
                 */
                incidentId: components["parameters"]["IncidentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The evidence. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentEvidence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}

/** Names of the component schemas of the contract. */
export type SchemaName =
  | 'ExternalId'
  | 'ResourceReference'
  | 'Ubn'
  | 'DistrictCode'
  | 'RegionCode'
  | 'Amount'
  | 'Timestamp'
  | 'LocalDate'
  | 'WebUrl'
  | 'Scope'
  | 'Mode'
  | 'Industry'
  | 'Channel'
  | 'RowStatus'
  | 'ProblemIssue'
  | 'Problem'
  | 'Warning'
  | 'RowResult'
  | 'BatchResult'
  | 'Hash'
  | 'Language'
  | 'Health'
  | 'OpenApiDocument'
  | 'MetricsText'
  | 'RateLimit'
  | 'Limits'
  | 'OwedDuty'
  | 'Me'
  | 'OrganizationId'
  | 'OrganizationRole'
  | 'OrganizationInput'
  | 'OrganizationUpdate'
  | 'DelegatedScopes'
  | 'Organization'
  | 'OrganizationPage'
  | 'PersonId'
  | 'PersonInput'
  | 'Person'
  | 'PersonPage'
  | 'ApiKeyId'
  | 'ApiKeyKind'
  | 'ApiKeyInput'
  | 'ApiKeyChange'
  | 'KeyQuota'
  | 'ApiKey'
  | 'ApiKeyPage'
  | 'NewApiKey'
  | 'ApiKeyClaimCode'
  | 'ClaimCode'
  | 'ApiKeyClaim'
  | 'ApiKeyWithSecret'
  | 'AddressRange'
  | 'KeyMaker'
  | 'ApiKeyRotation'
  | 'AccessFinding'
  | 'ReviewedKey'
  | 'ReviewedApprover'
  | 'RecordedReview'
  | 'AccessReview'
  | 'CampaignId'
  | 'ActivityId'
  | 'CampaignStatus'
  | 'ActivityKind'
  | 'ActivityAttribution'
  | 'ActivityMismatch'
  | 'Period'
  | 'IndustryName'
  | 'Region'
  | 'Activity'
  | 'SellerUbnMismatch'
  | 'PlausibilityLimit'
  | 'DisclosureSettings'
  | 'ClaimSettings'
  | 'CampaignInput'
  | 'CampaignUpdate'
  | 'Campaign'
  | 'CampaignPage'
  | 'ReevaluationInput'
  | 'ReevaluationPart'
  | 'Recomputed'
  | 'Reevaluation'
  | 'DutyId'
  | 'DutyEvidenceId'
  | 'DutyKind'
  | 'ChainRole'
  | 'DutyPhase'
  | 'DutyStatus'
  | 'DutyName'
  | 'DutyText'
  | 'ChecklistItem'
  | 'Checklist'
  | 'DutyInput'
  | 'DutyDeclaration'
  | 'AnswerKind'
  | 'DutyReason'
  | 'DutyAnswer'
  | 'DutySubmission'
  | 'DutyDecision'
  | 'EvidenceData'
  | 'EvidenceType'
  | 'DutyEvidenceInput'
  | 'DutyEvidence'
  | 'DutyEvidenceFile'
  | 'AnsweredItem'
  | 'Duty'
  | 'DeclaredDuties'
  | 'DutyPage'
  | 'DutyEventKind'
  | 'DutyEvent'
  | 'DutyEventPage'
  | 'RuleSetId'
  | 'Accumulation'
  | 'SaleCategory'
  | 'Multiplier'
  | 'RegionBonus'
  | 'RuleSetInput'
  | 'RuleSet'
  | 'RuleSetStatus'
  | 'RuleSetVersionInput'
  | 'RuleSetVersionUpdate'
  | 'RuleSetVersion'
  | 'RuleSetVersionPage'
  | 'BundledRules'
  | 'BundledMerchant'
  | 'RuleBundle'
  | 'BundledTree'
  | 'BundledItem'
  | 'BundleSignature'
  | 'SignedRuleBundle'
  | 'MerchantId'
  | 'MerchantKind'
  | 'MerchantStatus'
  | 'MerchantInput'
  | 'MerchantUpdate'
  | 'Merchant'
  | 'InheritedField'
  | 'MerchantPage'
  | 'MerchantBatch'
  | 'MerchantDecision'
  | 'ReviewAction'
  | 'DecisionOutcome'
  | 'DecidedMerchant'
  | 'MerchantSelection'
  | 'MerchantReview'
  | 'MerchantReviewResult'
  | 'ApprovedMerchant'
  | 'ApprovedMerchantPage'
  | 'MerchantOfUbn'
  | 'UbnHolder'
  | 'SellerOfRecord'
  | 'SharedUbn'
  | 'SharedUbnPage'
  | 'SellerDecision'
  | 'SellerDecided'
  | 'InvitationId'
  | 'InvitationStatus'
  | 'InvitationInput'
  | 'InvitationRefusal'
  | 'InvitedMerchant'
  | 'Invitation'
  | 'InvitationPage'
  | 'TransactionId'
  | 'AdjustmentId'
  | 'TransactionReference'
  | 'DocumentType'
  | 'TransactionStatus'
  | 'AdjustmentKind'
  | 'HeldReason'
  | 'HeldBecause'
  | 'ReviewedSales'
  | 'SalesReviewAction'
  | 'SalesReview'
  | 'ReviewedSale'
  | 'SalesReviewResult'
  | 'VoidKind'
  | 'EInvoiceDocument'
  | 'ReceiptDocument'
  | 'DocumentInput'
  | 'TransactionItem'
  | 'TransactionInput'
  | 'TransactionBatch'
  | 'Clause'
  | 'Evaluation'
  | 'EInvoiceDocumentView'
  | 'ReceiptDocumentView'
  | 'Document'
  | 'Adjustment'
  | 'Transaction'
  | 'TransactionPage'
  | 'VoidInput'
  | 'RefundItem'
  | 'RefundInput'
  | 'ConflictId'
  | 'ConflictStatus'
  | 'ConflictDecider'
  | 'ConflictDocument'
  | 'ConflictSide'
  | 'Conflict'
  | 'ConflictDecision'
  | 'ConflictPage'
  | 'ClaimId'
  | 'ClaimStatus'
  | 'ClaimWaitingFor'
  | 'ClaimInput'
  | 'ReceiptClaimInput'
  | 'ClaimsQuery'
  | 'ClaimedEInvoice'
  | 'ClaimedReceipt'
  | 'ClaimedDocument'
  | 'Claim'
  | 'ClaimPage'
  | 'ReceiptClaim'
  | 'ReceiptClaimPage'
  | 'ReceiptConfirmation'
  | 'ReceiptRejection'
  | 'ReceiptDecision'
  | 'ReceiptDecisions'
  | 'ZoneInput'
  | 'Zone'
  | 'ZoneList'
  | 'PromoItemId'
  | 'ZoneId'
  | 'PromoItemType'
  | 'PromoItemStatus'
  | 'PromoItemStatusInput'
  | 'Availability'
  | 'PromoItemInput'
  | 'PromoItemReviewState'
  | 'PromoItemBatch'
  | 'PromoItem'
  | 'PromoItemPage'
  | 'LivePromoItem'
  | 'LivePromoItemPage'
  | 'PromoItemReviewAction'
  | 'PromoItemSelection'
  | 'PromoItemReview'
  | 'ReviewedPromoItem'
  | 'PromoItemReviewResult'
  | 'MirrorId'
  | 'MirrorStatus'
  | 'MirrorChangeKind'
  | 'MirrorObstacle'
  | 'MirrorWarningCode'
  | 'MirrorDepth'
  | 'MirrorInput'
  | 'MirrorWarning'
  | 'MirrorPlan'
  | 'Mirror'
  | 'MirrorPage'
  | 'MirrorDigests'
  | 'MirrorRejection'
  | 'MirrorBucketInput'
  | 'MirrorComparisonInput'
  | 'MirrorBucket'
  | 'MirrorComparison'
  | 'MirrorChange'
  | 'MirrorChangePage'
  | 'MirrorPlanInput'
  | 'MirrorApplyInput'
  | 'DrawId'
  | 'WitnessId'
  | 'DrandSignature'
  | 'DrandRound'
  | 'DrawKind'
  | 'DrawStatus'
  | 'RepeatRule'
  | 'DrawPool'
  | 'DrawPrize'
  | 'PrizeTaxRules'
  | 'DrawInput'
  | 'DrandRoundChoice'
  | 'WitnessInput'
  | 'WitnessReveal'
  | 'RegisteredWitness'
  | 'DrawWitnesses'
  | 'WitnessChoice'
  | 'BeaconChoice'
  | 'DrawCommitInput'
  | 'DrandReveal'
  | 'WitnessReveals'
  | 'BeaconReveal'
  | 'DrawRunInput'
  | 'DrawVoidInput'
  | 'DrawInclusionInput'
  | 'DrawSlot'
  | 'NamedRound'
  | 'NamedWitnesses'
  | 'NamedBeacon'
  | 'PoolShare'
  | 'ExcludedWinners'
  | 'DrawExclusions'
  | 'DrawPredecessor'
  | 'WitnessOrganization'
  | 'DrawParams'
  | 'DrawCommitment'
  | 'Draw'
  | 'DrawPage'
  | 'DrawLeaf'
  | 'DrawStep'
  | 'DrandBeacon'
  | 'DrawWitness'
  | 'WitnessBeacon'
  | 'DrawBeacon'
  | 'DrawProof'
  | 'DrawInclusion'
  | 'DrawEntry'
  | 'DrawEntryPage'
  | 'FailedDraw'
  | 'FailedDraws'
  | 'DrawScheduleId'
  | 'DrawScheduleStatus'
  | 'ScheduledDrawKey'
  | 'DrawPoolFilter'
  | 'DrawSeries'
  | 'DrawScheduleInput'
  | 'ScheduledDrawInput'
  | 'DrawScheduleUpdate'
  | 'ScheduledDraw'
  | 'DrawSchedule'
  | 'DrawSchedulePage'
  | 'WinnerId'
  | 'WinnerStatus'
  | 'WinnerStep'
  | 'PrizeTax'
  | 'Winner'
  | 'WinnerPage'
  | 'WinnerCode'
  | 'WinnerAdvanceInput'
  | 'ApprovalId'
  | 'ApproverId'
  | 'ApprovalStatus'
  | 'ApprovalAct'
  | 'ApprovalSubject'
  | 'ApprovalWords'
  | 'ApprovalDocument'
  | 'ApprovalVerdict'
  | 'ApprovalReason'
  | 'SignatureText'
  | 'Ed25519DecisionInput'
  | 'PasskeyDecisionInput'
  | 'ApprovalDecisionInput'
  | 'ApprovalDecision'
  | 'Approval'
  | 'ApprovalPage'
  | 'ApproverPublicKey'
  | 'ApproverSetMember'
  | 'ApproverSet'
  | 'EffectiveApproval'
  | 'SignedApproval'
  | 'ApprovalFile'
  | 'ApproverKeyInput'
  | 'ApproverInput'
  | 'ApproverProposal'
  | 'ApproverSetState'
  | 'PendingApprovers'
  | 'ApproverList'
  | 'PublicationId'
  | 'PublicationStatus'
  | 'ReadForm'
  | 'ReaderKind'
  | 'PictureType'
  | 'PictureData'
  | 'PictureInput'
  | 'Picture'
  | 'PictureBytes'
  | 'PublicationPicture'
  | 'PublicationInput'
  | 'PublicationUpdate'
  | 'PublicationRetraction'
  | 'RetractionIncident'
  | 'PublicationCampaign'
  | 'PublicationDraw'
  | 'PublicationWinner'
  | 'PublicationPrize'
  | 'PublicationContent'
  | 'PublicationDocument'
  | 'PublicationReadCount'
  | 'PublicationReads'
  | 'Publication'
  | 'PublicationPage'
  | 'PublicationReceipt'
  | 'PublicationHtml'
  | 'Coverage'
  | 'Metric'
  | 'Interval'
  | 'BreakdownBy'
  | 'CrossedWith'
  | 'ZoneFigures'
  | 'ZoneBreakdownRow'
  | 'ZoneBreakdownRest'
  | 'ZoneBreakdown'
  | 'OfferBreakdownRow'
  | 'OfferBreakdownRest'
  | 'OfferBreakdown'
  | 'PendingFigures'
  | 'Figure'
  | 'FigureDefinition'
  | 'Summary'
  | 'TimeseriesPoint'
  | 'SuppressedSteps'
  | 'Timeseries'
  | 'CrossedRow'
  | 'BreakdownRow'
  | 'BreakdownTotals'
  | 'BreakdownRest'
  | 'Breakdown'
  | 'MemberGroup'
  | 'MemberDimension'
  | 'MemberValue'
  | 'MemberShare'
  | 'MemberFigures'
  | 'MemberTotal'
  | 'MemberRow'
  | 'MemberStatistics'
  | 'Share'
  | 'ShareRow'
  | 'LargestShares'
  | 'RegistrationShares'
  | 'Shares'
  | 'PeopleCount'
  | 'ParticipantDistrict'
  | 'ParticipantDay'
  | 'ParticipantStatistics'
  | 'BenefitNumerator'
  | 'BenefitRatio'
  | 'ExternalPoint'
  | 'ExternalSeriesInput'
  | 'ExternalSeries'
  | 'Kpis'
  | 'IndustryReference'
  | 'IndustryList'
  | 'DutyKindReference'
  | 'DutyKindList'
  | 'DistrictReference'
  | 'DistrictList'
  | 'RegionList'
  | 'ErrorCodeReference'
  | 'ErrorCodeList'
  | 'LedgerPart'
  | 'LedgerDifference'
  | 'LedgerCheck'
  | 'AuditOperationId'
  | 'AuditSubjectId'
  | 'AuditHash'
  | 'AuditOutcome'
  | 'AuditFault'
  | 'AuditEntry'
  | 'AuditAlarm'
  | 'FollowedEntry'
  | 'AuditFeed'
  | 'AuditEntryPage'
  | 'AuditHead'
  | 'AuditBreak'
  | 'AuditVerification'
  | 'ParticipantReference'
  | 'ParticipantId'
  | 'ParticipantStatus'
  | 'ContactField'
  | 'ContactName'
  | 'ContactPhone'
  | 'ContactEmail'
  | 'ContactInput'
  | 'Gender'
  | 'AgeBand'
  | 'Residence'
  | 'MemberGroupsInput'
  | 'ParticipantInput'
  | 'NoticeVersion'
  | 'NoticeHash'
  | 'NoticeText'
  | 'NoticePurpose'
  | 'NoticeInput'
  | 'Notice'
  | 'NoticePage'
  | 'ConsentInput'
  | 'Consent'
  | 'RegionEntries'
  | 'ParticipantEntries'
  | 'Participant'
  | 'ParticipantQuery'
  | 'ParticipantMatches'
  | 'FindAllowanceInput'
  | 'FindAllowance'
  | 'EntryLine'
  | 'EntryLinePage'
  | 'ContactRewrapInput'
  | 'ContactRewrap'
  | 'ParticipantDocumentsQuery'
  | 'DocumentMerchant'
  | 'ParticipantDocument'
  | 'ParticipantDocumentPage'
  | 'OwnContact'
  | 'OwnGroups'
  | 'OwnPrize'
  | 'OwnExport'
  | 'OwnAccess'
  | 'ParticipantData'
  | 'RetentionKind'
  | 'DestroyableKind'
  | 'DestructionMethod'
  | 'RetentionPeriod'
  | 'RetentionInput'
  | 'PlannedDestruction'
  | 'DestructionPlan'
  | 'DestructionInput'
  | 'DestructionRecordId'
  | 'DestructionRecord'
  | 'Destruction'
  | 'DestructionRecordPage'
  | 'Canary'
  | 'CanaryInput'
  | 'CanaryCheckInput'
  | 'CanaryFinding'
  | 'ExportTrace'
  | 'CanaryCheck'
  | 'ExportId'
  | 'ExportStatus'
  | 'ExportFields'
  | 'ExportText'
  | 'ExportSelection'
  | 'ExportInput'
  | 'ExportRejection'
  | 'Export'
  | 'ExportPage'
  | 'ExportedContact'
  | 'ExportDownload'
  | 'IncidentId'
  | 'IncidentStatus'
  | 'IncidentKind'
  | 'IncidentSource'
  | 'PersonalDataKind'
  | 'NoticeChannel'
  | 'IncidentDeadline'
  | 'IncidentEventKind'
  | 'IncidentSeverity'
  | 'IncidentText'
  | 'PersonalDataKinds'
  | 'IncidentContact'
  | 'IncidentInput'
  | 'IncidentUpdate'
  | 'IncidentNote'
  | 'IncidentNotification'
  | 'IncidentRemark'
  | 'IncidentAffected'
  | 'LegalProvision'
  | 'LegalExposure'
  | 'Incident'
  | 'IncidentPage'
  | 'IncidentEvent'
  | 'IncidentEventPage'
  | 'IncidentNotice'
  | 'IncidentNotices'
  | 'AffectedParticipant'
  | 'AffectedParticipantPage'
  | 'IncidentEvidence';

export type ExternalId = components['schemas']['ExternalId'];
export type ResourceReference = components['schemas']['ResourceReference'];
export type Ubn = components['schemas']['Ubn'];
export type DistrictCode = components['schemas']['DistrictCode'];
export type RegionCode = components['schemas']['RegionCode'];
export type Amount = components['schemas']['Amount'];
export type Timestamp = components['schemas']['Timestamp'];
export type LocalDate = components['schemas']['LocalDate'];
export type WebUrl = components['schemas']['WebUrl'];
export type Scope = components['schemas']['Scope'];
export type Mode = components['schemas']['Mode'];
export type Industry = components['schemas']['Industry'];
export type Channel = components['schemas']['Channel'];
export type RowStatus = components['schemas']['RowStatus'];
export type ProblemIssue = components['schemas']['ProblemIssue'];
export type Problem = components['schemas']['Problem'];
export type Warning = components['schemas']['Warning'];
export type RowResult = components['schemas']['RowResult'];
export type BatchResult = components['schemas']['BatchResult'];
export type Hash = components['schemas']['Hash'];
export type Language = components['schemas']['Language'];
export type Health = components['schemas']['Health'];
export type OpenApiDocument = components['schemas']['OpenApiDocument'];
export type MetricsText = components['schemas']['MetricsText'];
export type RateLimit = components['schemas']['RateLimit'];
export type Limits = components['schemas']['Limits'];
export type OwedDuty = components['schemas']['OwedDuty'];
export type Me = components['schemas']['Me'];
export type OrganizationId = components['schemas']['OrganizationId'];
export type OrganizationRole = components['schemas']['OrganizationRole'];
export type OrganizationInput = components['schemas']['OrganizationInput'];
export type OrganizationUpdate = components['schemas']['OrganizationUpdate'];
export type DelegatedScopes = components['schemas']['DelegatedScopes'];
export type Organization = components['schemas']['Organization'];
export type OrganizationPage = components['schemas']['OrganizationPage'];
export type PersonId = components['schemas']['PersonId'];
export type PersonInput = components['schemas']['PersonInput'];
export type Person = components['schemas']['Person'];
export type PersonPage = components['schemas']['PersonPage'];
export type ApiKeyId = components['schemas']['ApiKeyId'];
export type ApiKeyKind = components['schemas']['ApiKeyKind'];
export type ApiKeyInput = components['schemas']['ApiKeyInput'];
export type ApiKeyChange = components['schemas']['ApiKeyChange'];
export type KeyQuota = components['schemas']['KeyQuota'];
export type ApiKey = components['schemas']['ApiKey'];
export type ApiKeyPage = components['schemas']['ApiKeyPage'];
export type NewApiKey = components['schemas']['NewApiKey'];
export type ApiKeyClaimCode = components['schemas']['ApiKeyClaimCode'];
export type ClaimCode = components['schemas']['ClaimCode'];
export type ApiKeyClaim = components['schemas']['ApiKeyClaim'];
export type ApiKeyWithSecret = components['schemas']['ApiKeyWithSecret'];
export type AddressRange = components['schemas']['AddressRange'];
export type KeyMaker = components['schemas']['KeyMaker'];
export type ApiKeyRotation = components['schemas']['ApiKeyRotation'];
export type AccessFinding = components['schemas']['AccessFinding'];
export type ReviewedKey = components['schemas']['ReviewedKey'];
export type ReviewedApprover = components['schemas']['ReviewedApprover'];
export type RecordedReview = components['schemas']['RecordedReview'];
export type AccessReview = components['schemas']['AccessReview'];
export type CampaignId = components['schemas']['CampaignId'];
export type ActivityId = components['schemas']['ActivityId'];
export type CampaignStatus = components['schemas']['CampaignStatus'];
export type ActivityKind = components['schemas']['ActivityKind'];
export type ActivityAttribution = components['schemas']['ActivityAttribution'];
export type ActivityMismatch = components['schemas']['ActivityMismatch'];
export type Period = components['schemas']['Period'];
export type IndustryName = components['schemas']['IndustryName'];
export type Region = components['schemas']['Region'];
export type Activity = components['schemas']['Activity'];
export type SellerUbnMismatch = components['schemas']['SellerUbnMismatch'];
export type PlausibilityLimit = components['schemas']['PlausibilityLimit'];
export type DisclosureSettings = components['schemas']['DisclosureSettings'];
export type ClaimSettings = components['schemas']['ClaimSettings'];
export type CampaignInput = components['schemas']['CampaignInput'];
export type CampaignUpdate = components['schemas']['CampaignUpdate'];
export type Campaign = components['schemas']['Campaign'];
export type CampaignPage = components['schemas']['CampaignPage'];
export type ReevaluationInput = components['schemas']['ReevaluationInput'];
export type ReevaluationPart = components['schemas']['ReevaluationPart'];
export type Recomputed = components['schemas']['Recomputed'];
export type Reevaluation = components['schemas']['Reevaluation'];
export type DutyId = components['schemas']['DutyId'];
export type DutyEvidenceId = components['schemas']['DutyEvidenceId'];
export type DutyKind = components['schemas']['DutyKind'];
export type ChainRole = components['schemas']['ChainRole'];
export type DutyPhase = components['schemas']['DutyPhase'];
export type DutyStatus = components['schemas']['DutyStatus'];
export type DutyName = components['schemas']['DutyName'];
export type DutyText = components['schemas']['DutyText'];
export type ChecklistItem = components['schemas']['ChecklistItem'];
export type Checklist = components['schemas']['Checklist'];
export type DutyInput = components['schemas']['DutyInput'];
export type DutyDeclaration = components['schemas']['DutyDeclaration'];
export type AnswerKind = components['schemas']['AnswerKind'];
export type DutyReason = components['schemas']['DutyReason'];
export type DutyAnswer = components['schemas']['DutyAnswer'];
export type DutySubmission = components['schemas']['DutySubmission'];
export type DutyDecision = components['schemas']['DutyDecision'];
export type EvidenceData = components['schemas']['EvidenceData'];
export type EvidenceType = components['schemas']['EvidenceType'];
export type DutyEvidenceInput = components['schemas']['DutyEvidenceInput'];
export type DutyEvidence = components['schemas']['DutyEvidence'];
export type DutyEvidenceFile = components['schemas']['DutyEvidenceFile'];
export type AnsweredItem = components['schemas']['AnsweredItem'];
export type Duty = components['schemas']['Duty'];
export type DeclaredDuties = components['schemas']['DeclaredDuties'];
export type DutyPage = components['schemas']['DutyPage'];
export type DutyEventKind = components['schemas']['DutyEventKind'];
export type DutyEvent = components['schemas']['DutyEvent'];
export type DutyEventPage = components['schemas']['DutyEventPage'];
export type RuleSetId = components['schemas']['RuleSetId'];
export type Accumulation = components['schemas']['Accumulation'];
export type SaleCategory = components['schemas']['SaleCategory'];
export type Multiplier = components['schemas']['Multiplier'];
export type RegionBonus = components['schemas']['RegionBonus'];
export type RuleSetInput = components['schemas']['RuleSetInput'];
export type RuleSet = components['schemas']['RuleSet'];
export type RuleSetStatus = components['schemas']['RuleSetStatus'];
export type RuleSetVersionInput = components['schemas']['RuleSetVersionInput'];
export type RuleSetVersionUpdate = components['schemas']['RuleSetVersionUpdate'];
export type RuleSetVersion = components['schemas']['RuleSetVersion'];
export type RuleSetVersionPage = components['schemas']['RuleSetVersionPage'];
export type BundledRules = components['schemas']['BundledRules'];
export type BundledMerchant = components['schemas']['BundledMerchant'];
export type RuleBundle = components['schemas']['RuleBundle'];
export type BundledTree = components['schemas']['BundledTree'];
export type BundledItem = components['schemas']['BundledItem'];
export type BundleSignature = components['schemas']['BundleSignature'];
export type SignedRuleBundle = components['schemas']['SignedRuleBundle'];
export type MerchantId = components['schemas']['MerchantId'];
export type MerchantKind = components['schemas']['MerchantKind'];
export type MerchantStatus = components['schemas']['MerchantStatus'];
export type MerchantInput = components['schemas']['MerchantInput'];
export type MerchantUpdate = components['schemas']['MerchantUpdate'];
export type Merchant = components['schemas']['Merchant'];
export type InheritedField = components['schemas']['InheritedField'];
export type MerchantPage = components['schemas']['MerchantPage'];
export type MerchantBatch = components['schemas']['MerchantBatch'];
export type MerchantDecision = components['schemas']['MerchantDecision'];
export type ReviewAction = components['schemas']['ReviewAction'];
export type DecisionOutcome = components['schemas']['DecisionOutcome'];
export type DecidedMerchant = components['schemas']['DecidedMerchant'];
export type MerchantSelection = components['schemas']['MerchantSelection'];
export type MerchantReview = components['schemas']['MerchantReview'];
export type MerchantReviewResult = components['schemas']['MerchantReviewResult'];
export type ApprovedMerchant = components['schemas']['ApprovedMerchant'];
export type ApprovedMerchantPage = components['schemas']['ApprovedMerchantPage'];
export type MerchantOfUbn = components['schemas']['MerchantOfUbn'];
export type UbnHolder = components['schemas']['UbnHolder'];
export type SellerOfRecord = components['schemas']['SellerOfRecord'];
export type SharedUbn = components['schemas']['SharedUbn'];
export type SharedUbnPage = components['schemas']['SharedUbnPage'];
export type SellerDecision = components['schemas']['SellerDecision'];
export type SellerDecided = components['schemas']['SellerDecided'];
export type InvitationId = components['schemas']['InvitationId'];
export type InvitationStatus = components['schemas']['InvitationStatus'];
export type InvitationInput = components['schemas']['InvitationInput'];
export type InvitationRefusal = components['schemas']['InvitationRefusal'];
export type InvitedMerchant = components['schemas']['InvitedMerchant'];
export type Invitation = components['schemas']['Invitation'];
export type InvitationPage = components['schemas']['InvitationPage'];
export type TransactionId = components['schemas']['TransactionId'];
export type AdjustmentId = components['schemas']['AdjustmentId'];
export type TransactionReference = components['schemas']['TransactionReference'];
export type DocumentType = components['schemas']['DocumentType'];
export type TransactionStatus = components['schemas']['TransactionStatus'];
export type AdjustmentKind = components['schemas']['AdjustmentKind'];
export type HeldReason = components['schemas']['HeldReason'];
export type HeldBecause = components['schemas']['HeldBecause'];
export type ReviewedSales = components['schemas']['ReviewedSales'];
export type SalesReviewAction = components['schemas']['SalesReviewAction'];
export type SalesReview = components['schemas']['SalesReview'];
export type ReviewedSale = components['schemas']['ReviewedSale'];
export type SalesReviewResult = components['schemas']['SalesReviewResult'];
export type VoidKind = components['schemas']['VoidKind'];
export type EInvoiceDocument = components['schemas']['EInvoiceDocument'];
export type ReceiptDocument = components['schemas']['ReceiptDocument'];
export type DocumentInput = components['schemas']['DocumentInput'];
export type TransactionItem = components['schemas']['TransactionItem'];
export type TransactionInput = components['schemas']['TransactionInput'];
export type TransactionBatch = components['schemas']['TransactionBatch'];
export type Clause = components['schemas']['Clause'];
export type Evaluation = components['schemas']['Evaluation'];
export type EInvoiceDocumentView = components['schemas']['EInvoiceDocumentView'];
export type ReceiptDocumentView = components['schemas']['ReceiptDocumentView'];
export type Document = components['schemas']['Document'];
export type Adjustment = components['schemas']['Adjustment'];
export type Transaction = components['schemas']['Transaction'];
export type TransactionPage = components['schemas']['TransactionPage'];
export type VoidInput = components['schemas']['VoidInput'];
export type RefundItem = components['schemas']['RefundItem'];
export type RefundInput = components['schemas']['RefundInput'];
export type ConflictId = components['schemas']['ConflictId'];
export type ConflictStatus = components['schemas']['ConflictStatus'];
export type ConflictDecider = components['schemas']['ConflictDecider'];
export type ConflictDocument = components['schemas']['ConflictDocument'];
export type ConflictSide = components['schemas']['ConflictSide'];
export type Conflict = components['schemas']['Conflict'];
export type ConflictDecision = components['schemas']['ConflictDecision'];
export type ConflictPage = components['schemas']['ConflictPage'];
export type ClaimId = components['schemas']['ClaimId'];
export type ClaimStatus = components['schemas']['ClaimStatus'];
export type ClaimWaitingFor = components['schemas']['ClaimWaitingFor'];
export type ClaimInput = components['schemas']['ClaimInput'];
export type ReceiptClaimInput = components['schemas']['ReceiptClaimInput'];
export type ClaimsQuery = components['schemas']['ClaimsQuery'];
export type ClaimedEInvoice = components['schemas']['ClaimedEInvoice'];
export type ClaimedReceipt = components['schemas']['ClaimedReceipt'];
export type ClaimedDocument = components['schemas']['ClaimedDocument'];
export type Claim = components['schemas']['Claim'];
export type ClaimPage = components['schemas']['ClaimPage'];
export type ReceiptClaim = components['schemas']['ReceiptClaim'];
export type ReceiptClaimPage = components['schemas']['ReceiptClaimPage'];
export type ReceiptConfirmation = components['schemas']['ReceiptConfirmation'];
export type ReceiptRejection = components['schemas']['ReceiptRejection'];
export type ReceiptDecision = components['schemas']['ReceiptDecision'];
export type ReceiptDecisions = components['schemas']['ReceiptDecisions'];
export type ZoneInput = components['schemas']['ZoneInput'];
export type Zone = components['schemas']['Zone'];
export type ZoneList = components['schemas']['ZoneList'];
export type PromoItemId = components['schemas']['PromoItemId'];
export type ZoneId = components['schemas']['ZoneId'];
export type PromoItemType = components['schemas']['PromoItemType'];
export type PromoItemStatus = components['schemas']['PromoItemStatus'];
export type PromoItemStatusInput = components['schemas']['PromoItemStatusInput'];
export type Availability = components['schemas']['Availability'];
export type PromoItemInput = components['schemas']['PromoItemInput'];
export type PromoItemReviewState = components['schemas']['PromoItemReviewState'];
export type PromoItemBatch = components['schemas']['PromoItemBatch'];
export type PromoItem = components['schemas']['PromoItem'];
export type PromoItemPage = components['schemas']['PromoItemPage'];
export type LivePromoItem = components['schemas']['LivePromoItem'];
export type LivePromoItemPage = components['schemas']['LivePromoItemPage'];
export type PromoItemReviewAction = components['schemas']['PromoItemReviewAction'];
export type PromoItemSelection = components['schemas']['PromoItemSelection'];
export type PromoItemReview = components['schemas']['PromoItemReview'];
export type ReviewedPromoItem = components['schemas']['ReviewedPromoItem'];
export type PromoItemReviewResult = components['schemas']['PromoItemReviewResult'];
export type MirrorId = components['schemas']['MirrorId'];
export type MirrorStatus = components['schemas']['MirrorStatus'];
export type MirrorChangeKind = components['schemas']['MirrorChangeKind'];
export type MirrorObstacle = components['schemas']['MirrorObstacle'];
export type MirrorWarningCode = components['schemas']['MirrorWarningCode'];
export type MirrorDepth = components['schemas']['MirrorDepth'];
export type MirrorInput = components['schemas']['MirrorInput'];
export type MirrorWarning = components['schemas']['MirrorWarning'];
export type MirrorPlan = components['schemas']['MirrorPlan'];
export type Mirror = components['schemas']['Mirror'];
export type MirrorPage = components['schemas']['MirrorPage'];
export type MirrorDigests = components['schemas']['MirrorDigests'];
export type MirrorRejection = components['schemas']['MirrorRejection'];
export type MirrorBucketInput = components['schemas']['MirrorBucketInput'];
export type MirrorComparisonInput = components['schemas']['MirrorComparisonInput'];
export type MirrorBucket = components['schemas']['MirrorBucket'];
export type MirrorComparison = components['schemas']['MirrorComparison'];
export type MirrorChange = components['schemas']['MirrorChange'];
export type MirrorChangePage = components['schemas']['MirrorChangePage'];
export type MirrorPlanInput = components['schemas']['MirrorPlanInput'];
export type MirrorApplyInput = components['schemas']['MirrorApplyInput'];
export type DrawId = components['schemas']['DrawId'];
export type WitnessId = components['schemas']['WitnessId'];
export type DrandSignature = components['schemas']['DrandSignature'];
export type DrandRound = components['schemas']['DrandRound'];
export type DrawKind = components['schemas']['DrawKind'];
export type DrawStatus = components['schemas']['DrawStatus'];
export type RepeatRule = components['schemas']['RepeatRule'];
export type DrawPool = components['schemas']['DrawPool'];
export type DrawPrize = components['schemas']['DrawPrize'];
export type PrizeTaxRules = components['schemas']['PrizeTaxRules'];
export type DrawInput = components['schemas']['DrawInput'];
export type DrandRoundChoice = components['schemas']['DrandRoundChoice'];
export type WitnessInput = components['schemas']['WitnessInput'];
export type WitnessReveal = components['schemas']['WitnessReveal'];
export type RegisteredWitness = components['schemas']['RegisteredWitness'];
export type DrawWitnesses = components['schemas']['DrawWitnesses'];
export type WitnessChoice = components['schemas']['WitnessChoice'];
export type BeaconChoice = components['schemas']['BeaconChoice'];
export type DrawCommitInput = components['schemas']['DrawCommitInput'];
export type DrandReveal = components['schemas']['DrandReveal'];
export type WitnessReveals = components['schemas']['WitnessReveals'];
export type BeaconReveal = components['schemas']['BeaconReveal'];
export type DrawRunInput = components['schemas']['DrawRunInput'];
export type DrawVoidInput = components['schemas']['DrawVoidInput'];
export type DrawInclusionInput = components['schemas']['DrawInclusionInput'];
export type DrawSlot = components['schemas']['DrawSlot'];
export type NamedRound = components['schemas']['NamedRound'];
export type NamedWitnesses = components['schemas']['NamedWitnesses'];
export type NamedBeacon = components['schemas']['NamedBeacon'];
export type PoolShare = components['schemas']['PoolShare'];
export type ExcludedWinners = components['schemas']['ExcludedWinners'];
export type DrawExclusions = components['schemas']['DrawExclusions'];
export type DrawPredecessor = components['schemas']['DrawPredecessor'];
export type WitnessOrganization = components['schemas']['WitnessOrganization'];
export type DrawParams = components['schemas']['DrawParams'];
export type DrawCommitment = components['schemas']['DrawCommitment'];
export type Draw = components['schemas']['Draw'];
export type DrawPage = components['schemas']['DrawPage'];
export type DrawLeaf = components['schemas']['DrawLeaf'];
export type DrawStep = components['schemas']['DrawStep'];
export type DrandBeacon = components['schemas']['DrandBeacon'];
export type DrawWitness = components['schemas']['DrawWitness'];
export type WitnessBeacon = components['schemas']['WitnessBeacon'];
export type DrawBeacon = components['schemas']['DrawBeacon'];
export type DrawProof = components['schemas']['DrawProof'];
export type DrawInclusion = components['schemas']['DrawInclusion'];
export type DrawEntry = components['schemas']['DrawEntry'];
export type DrawEntryPage = components['schemas']['DrawEntryPage'];
export type FailedDraw = components['schemas']['FailedDraw'];
export type FailedDraws = components['schemas']['FailedDraws'];
export type DrawScheduleId = components['schemas']['DrawScheduleId'];
export type DrawScheduleStatus = components['schemas']['DrawScheduleStatus'];
export type ScheduledDrawKey = components['schemas']['ScheduledDrawKey'];
export type DrawPoolFilter = components['schemas']['DrawPoolFilter'];
export type DrawSeries = components['schemas']['DrawSeries'];
export type DrawScheduleInput = components['schemas']['DrawScheduleInput'];
export type ScheduledDrawInput = components['schemas']['ScheduledDrawInput'];
export type DrawScheduleUpdate = components['schemas']['DrawScheduleUpdate'];
export type ScheduledDraw = components['schemas']['ScheduledDraw'];
export type DrawSchedule = components['schemas']['DrawSchedule'];
export type DrawSchedulePage = components['schemas']['DrawSchedulePage'];
export type WinnerId = components['schemas']['WinnerId'];
export type WinnerStatus = components['schemas']['WinnerStatus'];
export type WinnerStep = components['schemas']['WinnerStep'];
export type PrizeTax = components['schemas']['PrizeTax'];
export type Winner = components['schemas']['Winner'];
export type WinnerPage = components['schemas']['WinnerPage'];
export type WinnerCode = components['schemas']['WinnerCode'];
export type WinnerAdvanceInput = components['schemas']['WinnerAdvanceInput'];
export type ApprovalId = components['schemas']['ApprovalId'];
export type ApproverId = components['schemas']['ApproverId'];
export type ApprovalStatus = components['schemas']['ApprovalStatus'];
export type ApprovalAct = components['schemas']['ApprovalAct'];
export type ApprovalSubject = components['schemas']['ApprovalSubject'];
export type ApprovalWords = components['schemas']['ApprovalWords'];
export type ApprovalDocument = components['schemas']['ApprovalDocument'];
export type ApprovalVerdict = components['schemas']['ApprovalVerdict'];
export type ApprovalReason = components['schemas']['ApprovalReason'];
export type SignatureText = components['schemas']['SignatureText'];
export type Ed25519DecisionInput = components['schemas']['Ed25519DecisionInput'];
export type PasskeyDecisionInput = components['schemas']['PasskeyDecisionInput'];
export type ApprovalDecisionInput = components['schemas']['ApprovalDecisionInput'];
export type ApprovalDecision = components['schemas']['ApprovalDecision'];
export type Approval = components['schemas']['Approval'];
export type ApprovalPage = components['schemas']['ApprovalPage'];
export type ApproverPublicKey = components['schemas']['ApproverPublicKey'];
export type ApproverSetMember = components['schemas']['ApproverSetMember'];
export type ApproverSet = components['schemas']['ApproverSet'];
export type EffectiveApproval = components['schemas']['EffectiveApproval'];
export type SignedApproval = components['schemas']['SignedApproval'];
export type ApprovalFile = components['schemas']['ApprovalFile'];
export type ApproverKeyInput = components['schemas']['ApproverKeyInput'];
export type ApproverInput = components['schemas']['ApproverInput'];
export type ApproverProposal = components['schemas']['ApproverProposal'];
export type ApproverSetState = components['schemas']['ApproverSetState'];
export type PendingApprovers = components['schemas']['PendingApprovers'];
export type ApproverList = components['schemas']['ApproverList'];
export type PublicationId = components['schemas']['PublicationId'];
export type PublicationStatus = components['schemas']['PublicationStatus'];
export type ReadForm = components['schemas']['ReadForm'];
export type ReaderKind = components['schemas']['ReaderKind'];
export type PictureType = components['schemas']['PictureType'];
export type PictureData = components['schemas']['PictureData'];
export type PictureInput = components['schemas']['PictureInput'];
export type Picture = components['schemas']['Picture'];
export type PictureBytes = components['schemas']['PictureBytes'];
export type PublicationPicture = components['schemas']['PublicationPicture'];
export type PublicationInput = components['schemas']['PublicationInput'];
export type PublicationUpdate = components['schemas']['PublicationUpdate'];
export type PublicationRetraction = components['schemas']['PublicationRetraction'];
export type RetractionIncident = components['schemas']['RetractionIncident'];
export type PublicationCampaign = components['schemas']['PublicationCampaign'];
export type PublicationDraw = components['schemas']['PublicationDraw'];
export type PublicationWinner = components['schemas']['PublicationWinner'];
export type PublicationPrize = components['schemas']['PublicationPrize'];
export type PublicationContent = components['schemas']['PublicationContent'];
export type PublicationDocument = components['schemas']['PublicationDocument'];
export type PublicationReadCount = components['schemas']['PublicationReadCount'];
export type PublicationReads = components['schemas']['PublicationReads'];
export type Publication = components['schemas']['Publication'];
export type PublicationPage = components['schemas']['PublicationPage'];
export type PublicationReceipt = components['schemas']['PublicationReceipt'];
export type PublicationHtml = components['schemas']['PublicationHtml'];
export type Coverage = components['schemas']['Coverage'];
export type Metric = components['schemas']['Metric'];
export type Interval = components['schemas']['Interval'];
export type BreakdownBy = components['schemas']['BreakdownBy'];
export type CrossedWith = components['schemas']['CrossedWith'];
export type ZoneFigures = components['schemas']['ZoneFigures'];
export type ZoneBreakdownRow = components['schemas']['ZoneBreakdownRow'];
export type ZoneBreakdownRest = components['schemas']['ZoneBreakdownRest'];
export type ZoneBreakdown = components['schemas']['ZoneBreakdown'];
export type OfferBreakdownRow = components['schemas']['OfferBreakdownRow'];
export type OfferBreakdownRest = components['schemas']['OfferBreakdownRest'];
export type OfferBreakdown = components['schemas']['OfferBreakdown'];
export type PendingFigures = components['schemas']['PendingFigures'];
export type Figure = components['schemas']['Figure'];
export type FigureDefinition = components['schemas']['FigureDefinition'];
export type Summary = components['schemas']['Summary'];
export type TimeseriesPoint = components['schemas']['TimeseriesPoint'];
export type SuppressedSteps = components['schemas']['SuppressedSteps'];
export type Timeseries = components['schemas']['Timeseries'];
export type CrossedRow = components['schemas']['CrossedRow'];
export type BreakdownRow = components['schemas']['BreakdownRow'];
export type BreakdownTotals = components['schemas']['BreakdownTotals'];
export type BreakdownRest = components['schemas']['BreakdownRest'];
export type Breakdown = components['schemas']['Breakdown'];
export type MemberGroup = components['schemas']['MemberGroup'];
export type MemberDimension = components['schemas']['MemberDimension'];
export type MemberValue = components['schemas']['MemberValue'];
export type MemberShare = components['schemas']['MemberShare'];
export type MemberFigures = components['schemas']['MemberFigures'];
export type MemberTotal = components['schemas']['MemberTotal'];
export type MemberRow = components['schemas']['MemberRow'];
export type MemberStatistics = components['schemas']['MemberStatistics'];
export type Share = components['schemas']['Share'];
export type ShareRow = components['schemas']['ShareRow'];
export type LargestShares = components['schemas']['LargestShares'];
export type RegistrationShares = components['schemas']['RegistrationShares'];
export type Shares = components['schemas']['Shares'];
export type PeopleCount = components['schemas']['PeopleCount'];
export type ParticipantDistrict = components['schemas']['ParticipantDistrict'];
export type ParticipantDay = components['schemas']['ParticipantDay'];
export type ParticipantStatistics = components['schemas']['ParticipantStatistics'];
export type BenefitNumerator = components['schemas']['BenefitNumerator'];
export type BenefitRatio = components['schemas']['BenefitRatio'];
export type ExternalPoint = components['schemas']['ExternalPoint'];
export type ExternalSeriesInput = components['schemas']['ExternalSeriesInput'];
export type ExternalSeries = components['schemas']['ExternalSeries'];
export type Kpis = components['schemas']['Kpis'];
export type IndustryReference = components['schemas']['IndustryReference'];
export type IndustryList = components['schemas']['IndustryList'];
export type DutyKindReference = components['schemas']['DutyKindReference'];
export type DutyKindList = components['schemas']['DutyKindList'];
export type DistrictReference = components['schemas']['DistrictReference'];
export type DistrictList = components['schemas']['DistrictList'];
export type RegionList = components['schemas']['RegionList'];
export type ErrorCodeReference = components['schemas']['ErrorCodeReference'];
export type ErrorCodeList = components['schemas']['ErrorCodeList'];
export type LedgerPart = components['schemas']['LedgerPart'];
export type LedgerDifference = components['schemas']['LedgerDifference'];
export type LedgerCheck = components['schemas']['LedgerCheck'];
export type AuditOperationId = components['schemas']['AuditOperationId'];
export type AuditSubjectId = components['schemas']['AuditSubjectId'];
export type AuditHash = components['schemas']['AuditHash'];
export type AuditOutcome = components['schemas']['AuditOutcome'];
export type AuditFault = components['schemas']['AuditFault'];
export type AuditEntry = components['schemas']['AuditEntry'];
export type AuditAlarm = components['schemas']['AuditAlarm'];
export type FollowedEntry = components['schemas']['FollowedEntry'];
export type AuditFeed = components['schemas']['AuditFeed'];
export type AuditEntryPage = components['schemas']['AuditEntryPage'];
export type AuditHead = components['schemas']['AuditHead'];
export type AuditBreak = components['schemas']['AuditBreak'];
export type AuditVerification = components['schemas']['AuditVerification'];
export type ParticipantReference = components['schemas']['ParticipantReference'];
export type ParticipantId = components['schemas']['ParticipantId'];
export type ParticipantStatus = components['schemas']['ParticipantStatus'];
export type ContactField = components['schemas']['ContactField'];
export type ContactName = components['schemas']['ContactName'];
export type ContactPhone = components['schemas']['ContactPhone'];
export type ContactEmail = components['schemas']['ContactEmail'];
export type ContactInput = components['schemas']['ContactInput'];
export type Gender = components['schemas']['Gender'];
export type AgeBand = components['schemas']['AgeBand'];
export type Residence = components['schemas']['Residence'];
export type MemberGroupsInput = components['schemas']['MemberGroupsInput'];
export type ParticipantInput = components['schemas']['ParticipantInput'];
export type NoticeVersion = components['schemas']['NoticeVersion'];
export type NoticeHash = components['schemas']['NoticeHash'];
export type NoticeText = components['schemas']['NoticeText'];
export type NoticePurpose = components['schemas']['NoticePurpose'];
export type NoticeInput = components['schemas']['NoticeInput'];
export type Notice = components['schemas']['Notice'];
export type NoticePage = components['schemas']['NoticePage'];
export type ConsentInput = components['schemas']['ConsentInput'];
export type Consent = components['schemas']['Consent'];
export type RegionEntries = components['schemas']['RegionEntries'];
export type ParticipantEntries = components['schemas']['ParticipantEntries'];
export type Participant = components['schemas']['Participant'];
export type ParticipantQuery = components['schemas']['ParticipantQuery'];
export type ParticipantMatches = components['schemas']['ParticipantMatches'];
export type FindAllowanceInput = components['schemas']['FindAllowanceInput'];
export type FindAllowance = components['schemas']['FindAllowance'];
export type EntryLine = components['schemas']['EntryLine'];
export type EntryLinePage = components['schemas']['EntryLinePage'];
export type ContactRewrapInput = components['schemas']['ContactRewrapInput'];
export type ContactRewrap = components['schemas']['ContactRewrap'];
export type ParticipantDocumentsQuery = components['schemas']['ParticipantDocumentsQuery'];
export type DocumentMerchant = components['schemas']['DocumentMerchant'];
export type ParticipantDocument = components['schemas']['ParticipantDocument'];
export type ParticipantDocumentPage = components['schemas']['ParticipantDocumentPage'];
export type OwnContact = components['schemas']['OwnContact'];
export type OwnGroups = components['schemas']['OwnGroups'];
export type OwnPrize = components['schemas']['OwnPrize'];
export type OwnExport = components['schemas']['OwnExport'];
export type OwnAccess = components['schemas']['OwnAccess'];
export type ParticipantData = components['schemas']['ParticipantData'];
export type RetentionKind = components['schemas']['RetentionKind'];
export type DestroyableKind = components['schemas']['DestroyableKind'];
export type DestructionMethod = components['schemas']['DestructionMethod'];
export type RetentionPeriod = components['schemas']['RetentionPeriod'];
export type RetentionInput = components['schemas']['RetentionInput'];
export type PlannedDestruction = components['schemas']['PlannedDestruction'];
export type DestructionPlan = components['schemas']['DestructionPlan'];
export type DestructionInput = components['schemas']['DestructionInput'];
export type DestructionRecordId = components['schemas']['DestructionRecordId'];
export type DestructionRecord = components['schemas']['DestructionRecord'];
export type Destruction = components['schemas']['Destruction'];
export type DestructionRecordPage = components['schemas']['DestructionRecordPage'];
export type Canary = components['schemas']['Canary'];
export type CanaryInput = components['schemas']['CanaryInput'];
export type CanaryCheckInput = components['schemas']['CanaryCheckInput'];
export type CanaryFinding = components['schemas']['CanaryFinding'];
export type ExportTrace = components['schemas']['ExportTrace'];
export type CanaryCheck = components['schemas']['CanaryCheck'];
export type ExportId = components['schemas']['ExportId'];
export type ExportStatus = components['schemas']['ExportStatus'];
export type ExportFields = components['schemas']['ExportFields'];
export type ExportText = components['schemas']['ExportText'];
export type ExportSelection = components['schemas']['ExportSelection'];
export type ExportInput = components['schemas']['ExportInput'];
export type ExportRejection = components['schemas']['ExportRejection'];
export type Export = components['schemas']['Export'];
export type ExportPage = components['schemas']['ExportPage'];
export type ExportedContact = components['schemas']['ExportedContact'];
export type ExportDownload = components['schemas']['ExportDownload'];
export type IncidentId = components['schemas']['IncidentId'];
export type IncidentStatus = components['schemas']['IncidentStatus'];
export type IncidentKind = components['schemas']['IncidentKind'];
export type IncidentSource = components['schemas']['IncidentSource'];
export type PersonalDataKind = components['schemas']['PersonalDataKind'];
export type NoticeChannel = components['schemas']['NoticeChannel'];
export type IncidentDeadline = components['schemas']['IncidentDeadline'];
export type IncidentEventKind = components['schemas']['IncidentEventKind'];
export type IncidentSeverity = components['schemas']['IncidentSeverity'];
export type IncidentText = components['schemas']['IncidentText'];
export type PersonalDataKinds = components['schemas']['PersonalDataKinds'];
export type IncidentContact = components['schemas']['IncidentContact'];
export type IncidentInput = components['schemas']['IncidentInput'];
export type IncidentUpdate = components['schemas']['IncidentUpdate'];
export type IncidentNote = components['schemas']['IncidentNote'];
export type IncidentNotification = components['schemas']['IncidentNotification'];
export type IncidentRemark = components['schemas']['IncidentRemark'];
export type IncidentAffected = components['schemas']['IncidentAffected'];
export type LegalProvision = components['schemas']['LegalProvision'];
export type LegalExposure = components['schemas']['LegalExposure'];
export type Incident = components['schemas']['Incident'];
export type IncidentPage = components['schemas']['IncidentPage'];
export type IncidentEvent = components['schemas']['IncidentEvent'];
export type IncidentEventPage = components['schemas']['IncidentEventPage'];
export type IncidentNotice = components['schemas']['IncidentNotice'];
export type IncidentNotices = components['schemas']['IncidentNotices'];
export type AffectedParticipant = components['schemas']['AffectedParticipant'];
export type AffectedParticipantPage = components['schemas']['AffectedParticipantPage'];
export type IncidentEvidence = components['schemas']['IncidentEvidence'];
export type OpenScope = components['schemas']['OpenScope'];
export type OpenMode = components['schemas']['OpenMode'];
export type OpenIndustry = components['schemas']['OpenIndustry'];
export type OpenChannel = components['schemas']['OpenChannel'];
export type OpenRowStatus = components['schemas']['OpenRowStatus'];
export type OpenLanguage = components['schemas']['OpenLanguage'];
export type OpenOrganizationRole = components['schemas']['OpenOrganizationRole'];
export type OpenApiKeyKind = components['schemas']['OpenApiKeyKind'];
export type OpenAccessFinding = components['schemas']['OpenAccessFinding'];
export type OpenCampaignStatus = components['schemas']['OpenCampaignStatus'];
export type OpenActivityKind = components['schemas']['OpenActivityKind'];
export type OpenActivityAttribution = components['schemas']['OpenActivityAttribution'];
export type OpenActivityMismatch = components['schemas']['OpenActivityMismatch'];
export type OpenSellerUbnMismatch = components['schemas']['OpenSellerUbnMismatch'];
export type OpenDutyKind = components['schemas']['OpenDutyKind'];
export type OpenChainRole = components['schemas']['OpenChainRole'];
export type OpenDutyPhase = components['schemas']['OpenDutyPhase'];
export type OpenDutyStatus = components['schemas']['OpenDutyStatus'];
export type OpenAnswerKind = components['schemas']['OpenAnswerKind'];
export type OpenEvidenceType = components['schemas']['OpenEvidenceType'];
export type OpenDutyEventKind = components['schemas']['OpenDutyEventKind'];
export type OpenAccumulation = components['schemas']['OpenAccumulation'];
export type OpenSaleCategory = components['schemas']['OpenSaleCategory'];
export type OpenRuleSetStatus = components['schemas']['OpenRuleSetStatus'];
export type OpenMerchantKind = components['schemas']['OpenMerchantKind'];
export type OpenMerchantStatus = components['schemas']['OpenMerchantStatus'];
export type OpenInheritedField = components['schemas']['OpenInheritedField'];
export type OpenReviewAction = components['schemas']['OpenReviewAction'];
export type OpenDecisionOutcome = components['schemas']['OpenDecisionOutcome'];
export type OpenInvitationStatus = components['schemas']['OpenInvitationStatus'];
export type OpenDocumentType = components['schemas']['OpenDocumentType'];
export type OpenTransactionStatus = components['schemas']['OpenTransactionStatus'];
export type OpenAdjustmentKind = components['schemas']['OpenAdjustmentKind'];
export type OpenHeldReason = components['schemas']['OpenHeldReason'];
export type OpenSalesReviewAction = components['schemas']['OpenSalesReviewAction'];
export type OpenVoidKind = components['schemas']['OpenVoidKind'];
export type OpenConflictStatus = components['schemas']['OpenConflictStatus'];
export type OpenConflictDecider = components['schemas']['OpenConflictDecider'];
export type OpenClaimStatus = components['schemas']['OpenClaimStatus'];
export type OpenClaimWaitingFor = components['schemas']['OpenClaimWaitingFor'];
export type OpenPromoItemType = components['schemas']['OpenPromoItemType'];
export type OpenPromoItemStatus = components['schemas']['OpenPromoItemStatus'];
export type OpenPromoItemStatusInput = components['schemas']['OpenPromoItemStatusInput'];
export type OpenAvailability = components['schemas']['OpenAvailability'];
export type OpenPromoItemReviewState = components['schemas']['OpenPromoItemReviewState'];
export type OpenPromoItemReviewAction = components['schemas']['OpenPromoItemReviewAction'];
export type OpenMirrorStatus = components['schemas']['OpenMirrorStatus'];
export type OpenMirrorChangeKind = components['schemas']['OpenMirrorChangeKind'];
export type OpenMirrorObstacle = components['schemas']['OpenMirrorObstacle'];
export type OpenMirrorWarningCode = components['schemas']['OpenMirrorWarningCode'];
export type OpenDrawKind = components['schemas']['OpenDrawKind'];
export type OpenDrawStatus = components['schemas']['OpenDrawStatus'];
export type OpenRepeatRule = components['schemas']['OpenRepeatRule'];
export type OpenDrawScheduleStatus = components['schemas']['OpenDrawScheduleStatus'];
export type OpenWinnerStatus = components['schemas']['OpenWinnerStatus'];
export type OpenWinnerStep = components['schemas']['OpenWinnerStep'];
export type OpenApprovalStatus = components['schemas']['OpenApprovalStatus'];
export type OpenApprovalVerdict = components['schemas']['OpenApprovalVerdict'];
export type OpenPublicationStatus = components['schemas']['OpenPublicationStatus'];
export type OpenReadForm = components['schemas']['OpenReadForm'];
export type OpenReaderKind = components['schemas']['OpenReaderKind'];
export type OpenPictureType = components['schemas']['OpenPictureType'];
export type OpenCoverage = components['schemas']['OpenCoverage'];
export type OpenMetric = components['schemas']['OpenMetric'];
export type OpenInterval = components['schemas']['OpenInterval'];
export type OpenBreakdownBy = components['schemas']['OpenBreakdownBy'];
export type OpenCrossedWith = components['schemas']['OpenCrossedWith'];
export type OpenMemberGroup = components['schemas']['OpenMemberGroup'];
export type OpenMemberDimension = components['schemas']['OpenMemberDimension'];
export type OpenLedgerPart = components['schemas']['OpenLedgerPart'];
export type OpenAuditOutcome = components['schemas']['OpenAuditOutcome'];
export type OpenAuditFault = components['schemas']['OpenAuditFault'];
export type OpenAuditAlarm = components['schemas']['OpenAuditAlarm'];
export type OpenParticipantStatus = components['schemas']['OpenParticipantStatus'];
export type OpenContactField = components['schemas']['OpenContactField'];
export type OpenGender = components['schemas']['OpenGender'];
export type OpenAgeBand = components['schemas']['OpenAgeBand'];
export type OpenResidence = components['schemas']['OpenResidence'];
export type OpenRetentionKind = components['schemas']['OpenRetentionKind'];
export type OpenDestroyableKind = components['schemas']['OpenDestroyableKind'];
export type OpenDestructionMethod = components['schemas']['OpenDestructionMethod'];
export type OpenExportStatus = components['schemas']['OpenExportStatus'];
export type OpenIncidentStatus = components['schemas']['OpenIncidentStatus'];
export type OpenIncidentKind = components['schemas']['OpenIncidentKind'];
export type OpenIncidentSource = components['schemas']['OpenIncidentSource'];
export type OpenPersonalDataKind = components['schemas']['OpenPersonalDataKind'];
export type OpenNoticeChannel = components['schemas']['OpenNoticeChannel'];
export type OpenIncidentDeadline = components['schemas']['OpenIncidentDeadline'];
export type OpenIncidentEventKind = components['schemas']['OpenIncidentEventKind'];
