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
         * @description Says whether the service and its store answer. Needs no key.
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
         * @description The contract that the service serves, as JSON. Needs no key.
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
         * @description Says which organization the key belongs to, what it may do, and its limits.
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
         * @description Counters, gauges and histograms of the service in the text format of Prometheus, version 0.0.4. Labels are operation ids, classes of status and other words of this contract; never ids of rows, keys or persons. Where several processes answer at one address, counters are their sum and what belongs to a process bears the label worker. For the operator; a key with this scope alone is meant for it. A key that was known before is taken while the database cannot be reached.
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
         * @description All organizations, oldest first. For the operator.
         */
        get: operations["listOrganizations"];
        put?: never;
        /**
         * Enter an organization
         * @description Enters a partner (a mall, a chain, a platform, a POS vendor) or another operator. For the operator.
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
         * @description One organization. For the operator.
         */
        get: operations["retrieveOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what an organization is left
         * @description Sets which scopes an organization is left. What it loses all organizations below it and all their keys lose at once. An organization under another cannot change itself, nor what does not stand below it. For the operator.
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
         * @description Persons of all organizations or of one, oldest first. For the operator.
         */
        get: operations["listPersons"];
        put?: never;
        /**
         * Enter a person
         * @description Enters a natural person who works for an organization and may hold keys. What needs two persons is told apart by this, however many keys each of them holds. For the operator.
         */
        post: operations["createPerson"];
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
         * @description Keys of all organizations or of one, newest first, without their secrets. For the operator.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Make an API key
         * @description Makes a key for an organization, in the mode of the service. The secret is shown once. For the operator.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * @description Makes a new key with the same scopes; the old one stays valid for graceSeconds, so that tills can be changed one by one. For the operator.
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
         * @description Ends a key at once. Revoking it again changes nothing. For the operator.
         */
        post: operations["revokeKey"];
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
         * @description Campaigns, in the order of their ids. Drafts are shown to the operator only.
         */
        get: operations["listCampaigns"];
        put?: never;
        /**
         * Create a campaign
         * @description Creates a campaign in draft. For the operator.
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
         * @description One campaign with its windows, regions, activities and rules.
         */
        get: operations["retrieveCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a campaign
         * @description Changes what is given and leaves the rest. The rule set may be changed only in draft. For the operator.
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
         * @description Opens a draft for merchants and sales. For the operator.
         */
        post: operations["activateCampaign"];
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
         * @description Takes no more merchants, sales and claims from now on; what was taken can still be refunded and voided, drawn and published. Sales that tills still hold are kept there. For the operator.
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
         * @description Ends a campaign whose registration is closed, once every draw was drawn or voided, every prize given or forfeited, and every incident closed. For the operator.
         */
        post: operations["settleCampaign"];
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
         * @description All versions of the campaign's rules, oldest first. Drafts are for the operator alone.
         */
        get: operations["listRuleSets"];
        put?: never;
        /**
         * Draft a rule set
         * @description Drafts a new version of the rules of a campaign that is open, to hold from a date on. Nothing is judged by it before another person has published it. The rules of a campaign in draft are part of it and change with it.
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
         * @description A version of the campaign's rules. Drafts are for the operator alone.
         */
        get: operations["retrieveRuleSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a draft
         * @description Changes a version that is not published. One that was submitted is a draft again.
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
         * @description Asks another person to publish the draft as it is.
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
         * @description Ends a draft or a submitted version that is not wanted; it stays in the list, and its number is not given again. For the operator.
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
         * @description Lets a submitted version hold for sales that take place from its date on, in place of the one before. Whoever made, changed or submitted it cannot, with no key. Sales that were judged before keep their verdict.
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
         * @description The published rules with their dates, and what they need to know of the caller's merchants, signed, so that a till can tell without a network what a sale gives.
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
         * @description The caller's merchants, oldest first; the operator sees all.
         */
        get: operations["listMerchants"];
        put?: never;
        /**
         * Register a merchant
         * @description Registers a merchant for review. The same externalId with the same content answers 200 with the merchant that is there.
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
         * @description Registers up to 1,000 merchants, in any order of parents and children. Each row is answered by itself.
         */
        post: operations["registerMerchants"];
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
         * @description One merchant, by id or by `external:` and the caller's own externalId.
         */
        get: operations["retrieveMerchant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a merchant
         * @description Changes what is given and leaves the rest. A merchant in changesRequested or rejected is submitted again by it.
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
         * @description The merchant takes no more sales; what it has stays counted.
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
         * @description Approves a submitted merchant. Sales that were held for it are evaluated now. For the operator.
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
         * @description Rejects a submitted merchant, with a reason for the partner. For the operator.
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
         * @description Sends a submitted merchant back to the partner, with what is to be changed. For the operator.
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
         * @description Stops an approved merchant from taking sales, with a reason. What it has stays counted. For the operator.
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
         * @description Lets a suspended merchant take sales again. For the operator.
         */
        post: operations["resumeMerchant"];
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
         * @description The caller's transactions, in the order in which they came; the operator sees all.
         */
        get: operations["listTransactions"];
        put?: never;
        /**
         * Push a transaction
         * @description Pushes one sale. 201: accepted, with its evaluation. 200: the document was known already; nothing is counted twice. A sale of a merchant that awaits approval is held and evaluated on approval.
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
         * @description Pushes up to 1,000 sales. Each row is answered by itself, in order. Evaluations are given on request.
         */
        post: operations["pushTransactions"];
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
         * @description Claims an e-invoice by number, date and random code, before or after the sale arrives: where it has not, the claim waits for it. A document is claimed once. Whether there is such a document is not told: a wrong code waits like a right one. After 5 different codes for one document, or 50 claims of one participant that wait, claims are refused for a day. For the app and the operator.
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
         * @description One transaction with its adjustments, by id or by `external:` and the caller's own externalId.
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
         * @description Takes back a sale as a whole and reverses its entries. Voiding it again with the same kind changes nothing.
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
         * @description Gives back a part or all of a sale; what is left is evaluated again and entries are reversed.
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
         * @description The latest evaluation, clause by clause.
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
    "/v1/campaigns/{campaignId}/promo-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List promo items
         * @description The caller's promo items, oldest first; the operator sees all.
         */
        get: operations["listPromoItems"];
        put?: never;
        /**
         * Create or replace a promo item
         * @description Creates the item with this externalId (201), or replaces it (200).
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
         * @description Creates or replaces up to 1,000 items. A row that changes nothing is answered as duplicate.
         */
        post: operations["upsertPromoItems"];
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
         * @description One promo item, by id or by `external:` and the caller's own externalId.
         */
        get: operations["retrievePromoItem"];
        put?: never;
        post?: never;
        /**
         * Remove a promo item
         * @description Takes the item off; it stays as a tombstone. Removing it again changes nothing.
         */
        delete: operations["removePromoItem"];
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
         * @description The caller's mirrors, oldest first; the operator sees all.
         */
        get: operations["listMirrors"];
        put?: never;
        /**
         * Open a mirror
         * @description Begins to bring one zone of the caller in step with a feed. There is one mirror of a zone at a time; one whose sender has fallen silent until `expiresAt` gives way. Nothing of it shows before it is applied. Items that are upserted or removed by other requests meanwhile are newer than the feed, and stand.
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
         * @description One mirror, with its plan once it has one.
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
         * @description What the zone holds, as one digest for each bucket of items, so that only what differs need travel.
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
         * @description Says of whole buckets which items the feed has in them. Answers which of those the zone lacks, to be sent; what the zone has there beside them is to be removed, unless it is sent in another shape or kept.
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
         * @description Up to 1,000 items as they are to be. A row that is rejected leaves the offer that stands as it is; one that changes nothing is answered as duplicate.
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
         * @description What the mirror would change, item by item, until it is applied or aborted.
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
         * @description All differences are staged. Counts what would change, and blocks what looks like an accident (see MirrorObstacle). The plan may be made again.
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
         * @description The zone becomes what the feed says, as one change. Whoever reads it sees the old state or the new one. A blocked mirror is applied only with `confirm` set to true.
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
         * @description Leaves the zone as it is. Aborting it again changes nothing.
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
         * @description Draws of the campaign, oldest first, voided ones too.
         */
        get: operations["listDraws"];
        put?: never;
        /**
         * Plan a draw
         * @description Says which entries take part, up to when, and for which prizes. Once it is planned none of it changes: a draw that is not right is voided, and another one planned that replaces it. For the operator.
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
         * @description One draw, with the hash C of its commitment once it has one.
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
         * @description Takes the entries that the ledger held at the cut-off, as one consistent reading: claimed ones only, added up for each participant, those left out who have none. From then on the pool is what it is; again without effect. For the operator.
         */
        post: operations["freezeDraw"];
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
         * @description Names the randomness that will decide, before it exists: a round of drand at least ten minutes ahead, or at least three witnesses. The commitment is to be published before its time; neither pool nor rules can change from then on. Again without effect. For the operator.
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
         * @description What is to be published before the beacon's time, with all rules of the draw.
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
         * @description Takes what the beacon gave and draws all slots by draw/1. Nothing is left to choose: the same beacon gives the same winners. Where a witness does not reveal (null), the draw is voided, never tried again. Again without effect. For the operator.
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
         * @description Ends a draw with a reason that anyone may read. What it had is kept: pool, commitment, proof, winners. For the operator.
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
         * @description All that anyone needs to check the draw, offline, by verifyDraw or `shopfest draw verify`. It holds no personal data and may be published as it is.
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
         * @description Shows a participant their own key, and that their entries are in the pool that was committed to. For the app, which knows the token; it is in the body so that no address holds it. To be checked by verifyInclusion.
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
         * @description The leaves of those participants whom the caller's sales named, each with the entries that these sales gave, and its path. With the commitment of the draw each of them is an inclusion proof, so a partner sees that its sales' entries are in the root. Neither sales nor tokens are named.
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
    "/v1/campaigns/{campaignId}/draws/{drawId}/winners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List winners
         * @description Winners and reserves of a draw, in the order of slots, without personal data. For the operator.
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
         * Take a winner to the next state
         * @description Says what became of a prize. One that is forfeited (only after `claimBy`) or whose winner is disqualified goes to the next reserve of the same prize, never to a new draw. For the operator.
         */
        post: operations["advanceWinner"];
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
         * @description Publications of the campaign, oldest first. The operator sees all, everybody else those that are public now.
         */
        get: operations["listPublications"];
        put?: never;
        /**
         * Draft a publication of a draw
         * @description Takes the prizes of a drawn draw as they stand, each with its code and nothing of whoever holds it. What is written beside them is scanned before it can be submitted. For the operator.
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
         * @description State, persons and hash of one publication, and how often it was read. The operator sees all, everybody else those that are public now.
         */
        get: operations["retrievePublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a publication
         * @description Whatever is changed, and also where nothing is, the publication is a draft again, of the next version and with the prizes as they stand now: scan, submission and approval are void. Not once it was public. For the operator.
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
         * @description All that the public would see, with the hash that an approval is bound to. For the operator.
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
         * @description The page as the public would see it, in whatever state it is. It is not counted. For the operator.
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
         * @description Looks at every text of the content for names, telephone numbers, e-mail addresses, national ids, carriers and card numbers, and for the names of whoever won in the campaign, wherever they stand. Where something is found, the answer names the places and the draft stays a draft. For the operator.
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
         * @description Asks another person for approval of exactly this content. For the operator.
         */
        post: operations["submitPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/publications/{publicationId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a publication
         * @description Says that exactly this content may be public. Whoever made, changed or submitted it cannot say so, by no key. For the operator.
         */
        post: operations["approvePublication"];
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
         * @description Makes what was approved public at once. A draw has one public publication. For the operator.
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
         * @description Takes it back at once: from then on nobody reads it. The receipt says how often it was read, by what, and until when; again without effect. For the operator.
         */
        post: operations["retractPublication"];
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
         * Retrieve what is public of a draw
         * @description The content that was approved, for everybody; needs no key. Each answer is counted.
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
         * @description The page that everybody reads; needs no key. It loads nothing but the pictures that were approved, runs no script, is kept by no cache and no search engine. Each answer is counted.
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
    "/v1/campaigns/{campaignId}/stats/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures of the campaign
         * @description The caller's own figures by default, the campaign's public totals with coverage=campaign; the operator sees the campaign.
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
         * A figure over time
         * @description A figure by hour, day or week of the sale. Without from and to it spans the purchase period up to now; at most 2,000 steps.
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
         * Figures by an attribute
         * @description Figures by district, region, industry, channel, merchant, activity or kind of document, largest amount first. By merchant a partner sees its own merchants only.
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
         * Figures of a zone by merchant
         * @description What the merchants of a zone sold in it, largest sales first, net of voids and returns; a partner sees its own merchants, the operator all.
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
    "/v1/campaigns/{campaignId}/stats/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Key figures
         * @description Benefit for each NT$1 of budget with its parts, and external series as reported. Of the whole campaign.
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
         * @description Stores or replaces a figure from elsewhere with its source and date. For the operator.
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
         * @description The industries and the codes of the tax registry that belong to them.
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
         * @description The districts with code, names, postal code and customary region.
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
         * @description The customary regions and their districts.
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
    "/v1/reference/error-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Error codes
         * @description Every error code with what to do, in English and Traditional Chinese.
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
         * @description Compares the sum of all entry lines with the balances of participants and with the figures. Reads all sales of the campaign, so it takes its time. For the operator.
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
         * @description Entries of the audit log, newest first. Reading is entered itself. For the operator.
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
    "/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify the audit log
         * @description Walks the whole audit log and says whether every entry is what its hash says and follows the one before. For the operator.
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
         * @description Number and hash of the newest entry. Whoever holds one can tell later whether anything up to it was changed or taken away. For the operator.
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
         * @description Registers a participant by token (201), or gives new contact data to one who is registered (200). Contact data is encrypted and answered by no operation but an approved export; what is given takes the place of all that was there, and what is left out stays. An erased participant does not come back under the same token. For the app and the operator.
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
         * @description Ids of those who gave this phone number or this e-mail address, for the request of a data subject. Compared by a keyed hash: nothing is decrypted. For the operator only.
         */
        post: operations["findParticipants"];
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
         * Re-wrap contact data by the current key
         * @description Wraps the data keys of up to so many participants by the current key of the service, so that an older one can be retired. Repeat until nothing remains. For the operator only.
         */
        post: operations["rewrapContacts"];
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
         * @description One participant with the entries that stand now, in all and by region, of all sales or of those that took place in a period. Never contact data. For the app and the operator.
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
         * @description Lines of the ledger by which the participant got or lost entries, oldest first. No line ever changes. For the app and the operator.
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
         * @description Deletes contact data, the key that it was encrypted with, and what it could be found by; for good. Entries stay under the token. Again is no error. For the app and the operator.
         */
        post: operations["eraseParticipant"];
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
         * @description Makes up a participant that nobody is, with a name, phone number and e-mail address that nobody has. It has no entries and takes part in no draw, but goes out with exports, so that a list that got out shows where it came from. For the operator.
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
         * Look for canaries in what was found in public
         * @description Looks in a content that was found where it does not belong for the data of canaries, in full-width and other written forms, too. Where one is found, an incident is opened by alarm, or the one that is open for the same export is answered. The content is not kept. For the operator.
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
         * @description Exports of personal data, oldest first; who asked for what, and who approved it. For the operator.
         */
        get: operations["listExports"];
        put?: never;
        /**
         * Request an export of personal data
         * @description Asks for contact data of participants for a purpose. Whom it is about is settled now: the winners of a draw who are to get a prize, or those named. Another person has to approve it. More participants with contact data than maxRows are refused. For the operator, by a key of a person.
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
         * @description One export, without the data. For the operator.
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
    "/v1/campaigns/{campaignId}/exports/{exportId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve an export
         * @description Lets the person who asked for it download it for some minutes. By another person than that one. For the operator.
         */
        post: operations["approveExport"];
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
         * @description Refuses it for good; also by the person who asked for it, to take it back. For the operator.
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
         * @description The contact data, for the person who asked for it, within the time of the approval. Whoever was erased since is not among it. Each reading is entered in the access log, participant by participant, and in the audit log. For the operator.
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
         * @description Incidents of a campaign, oldest first. For the operator.
         */
        get: operations["listIncidents"];
        put?: never;
        /**
         * Open an incident
         * @description Opens an incident and starts its deadlines, from the moment at which it became known. For the operator.
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
         * @description One incident, with its deadlines as of now, who is affected, and what the law may cost. For the operator.
         */
        get: operations["retrieveIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct an incident
         * @description What is given takes the place of what was there. Another severity is to be reported again, and its deadline starts anew. Not of a closed one. For the operator.
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
         * Say that an incident is contained
         * @description The leak is stopped. For the operator.
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
         * Say that those affected were notified
         * @description Those affected were notified, by which channels. For the operator.
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
         * Say that an incident was reported
         * @description The authorities were told. It may come before anything else, for its deadline is the shortest. For the operator.
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
         * @description Ends an incident that is contained, notified and reported. For the operator.
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
         * @description Writes a line into the timeline. For the operator.
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
         * @description All that was done about an incident, oldest first. No line ever changes. For the operator.
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
         * @description The texts of the notices by channel, in both languages, as the incident is known now. They hold no personal data. For the operator.
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
         * List who is affected
         * @description Participants whose personal data was read while it was exposed, by the access log. Names and addresses are not among it. For the operator.
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
         * @description The incident, its timeline and notices, and the part of the audit log from its opening to what was last done about it, whose chain anyone can verify, under one SHA-256. For the operator.
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
         * @description The caller's own id, unique among the rows of its organization within a campaign.
         * @example POS-0001
         */
        ExternalId: string;
        /**
         * @description An id given by the service, or `external:` followed by the caller's own externalId.
         * @example external:POS-0001
         * @example mer_01kb1q3m8x7v5r2t9w4y6z0e
         */
        ResourceReference: string;
        /**
         * @description Unified Business Number (統一編號): 8 digits, as a string because leading zeros count. A failed checksum is a warning, not an error.
         * @example 22099131
         * @example 04541302
         */
        Ubn: string;
        /**
         * @description Code of a district (Ministry of the Interior, 8 digits).
         * @example 66000060
         */
        DistrictCode: string;
        /**
         * @description Code of a region. A region is a label of the campaign over districts, not an administrative level.
         * @example mountain
         */
        RegionCode: string;
        /**
         * Format: int64
         * @description An amount of money in whole NT$, tax included.
         * @example 1280
         */
        Amount: number;
        /**
         * Format: date-time
         * @description A moment: RFC 3339 with offset.
         * @example 2020-12-12T14:30:00+08:00
         */
        Timestamp: string;
        /**
         * Format: date
         * @description A calendar day in Asia/Taipei.
         * @example 2020-12-12
         */
        LocalDate: string;
        /**
         * Format: uri
         * @description An http or https address.
         * @example https://shop.example/items/1
         */
        WebUrl: string;
        /**
         * @description What a key may do.
         * @example transactions:write
         * @enum {string}
         */
        Scope: "campaigns:read" | "campaigns:write" | "merchants:read" | "merchants:write" | "merchants:review" | "transactions:read" | "transactions:write" | "promoItems:read" | "promoItems:write" | "stats:read" | "stats:write" | "organizations:manage" | "keys:manage" | "metrics:read" | "rules:write" | "rules:publish" | "participants:read" | "participants:write" | "draws:read" | "draws:write" | "winners:manage" | "publications:write" | "publications:approve" | "exports:request" | "exports:approve" | "incidents:manage" | "audit:read";
        /**
         * @description Test keys and data, or live ones.
         * @example test
         * @enum {string}
         */
        Mode: "test" | "live";
        /**
         * @description The four industries of the festival: 美容美體, 運動休閒, 旅宿餐飲, 百貨零售.
         * @example retail
         * @enum {string}
         */
        Industry: "beauty" | "sportsLeisure" | "lodgingDining" | "retail";
        /**
         * @description Where the sale took place.
         * @example store
         * @enum {string}
         */
        Channel: "store" | "mall" | "online" | "tv";
        /**
         * @description accepted: taken (for promo items: created or changed). duplicate: known already, nothing changed. rejected: see `problem`, mend and send again. retry: not tried, send the same row again.
         * @example accepted
         * @enum {string}
         */
        RowStatus: "accepted" | "duplicate" | "rejected" | "retry";
        /** @description One thing that is wrong with a request, and where. */
        ProblemIssue: {
            /** @description JSON Pointer (RFC 6901) into the request body; `/query/name` or `/header/name` elsewhere. */
            pointer: string;
            /** @description Kind of the fault, stable. */
            code: string;
            /** @description English text. */
            message: string;
            /** @description 正體中文說明。 */
            messageZh: string;
        };
        /** @description RFC 9457 problem document. Never holds what was sent. */
        Problem: {
            /**
             * Format: uri
             * @description Address of the description of this code.
             */
            type: string;
            /** @description English title of the code. */
            title: string;
            /** @description 錯誤代碼的中文標題。 */
            titleZh: string;
            /**
             * Format: int64
             * @description HTTP status; for a row of a batch, the status that the row alone would have had.
             */
            status: number;
            /** @description Error code, stable; see `GET /v1/reference/error-codes`. */
            code: string;
            /** @description What to do, in English. */
            detail: string;
            /** @description 處理方式（中文）。 */
            detailZh: string;
            /** @description Id of the request, for support. */
            requestId: string;
            /** @description Whether sending the same again may succeed. */
            retryable: boolean;
            /** @description Each fault that was found. */
            errors?: components["schemas"]["ProblemIssue"][];
        };
        /**
         * @description Something to look at that did not stop the row.
         * @example {
         *       "code": "ubn_checksum",
         *       "pointer": "/ubns/0",
         *       "message": "does not pass the checksum of a UBN",
         *       "messageZh": "統一編號檢查碼不符"
         *     }
         */
        Warning: {
            /** @description Kind of the warning, stable. */
            code: string;
            /** @description JSON Pointer into the row. */
            pointer: string;
            /** @description English text. */
            message: string;
            /** @description 正體中文說明。 */
            messageZh: string;
        };
        /** @description What became of one row. */
        RowResult: {
            /**
             * Format: int64
             * @description Place of the row in the request, from 0.
             */
            index: number;
            /** @description externalId of the row, null where it could not be read. */
            externalId: string | null;
            status: components["schemas"]["OpenRowStatus"];
            /** @description Id of the resource; absent where the row was not taken, or where the document is held by another organization. */
            id?: string;
            /**
             * Format: int64
             * @description Entries that the transaction gives.
             */
            entries?: number;
            evaluation?: components["schemas"]["Evaluation"];
            /** @description Things to look at. */
            warnings?: components["schemas"]["Warning"][];
            problem?: components["schemas"]["Problem"];
        };
        /** @description One result for each row, in order. */
        BatchResult: {
            /** @description The results. */
            results: components["schemas"]["RowResult"][];
        };
        /**
         * @description 32 bytes in hexadecimal, such as a SHA-256.
         * @example a3f50708a4173a2bc282b9287a30e01984c0577930d5c0fa73338f26656243af
         */
        Hash: string;
        /**
         * @description Language of a text.
         * @example zh-TW
         * @enum {string}
         */
        Language: "zh-TW" | "en";
        /** @description State of the service. */
        Health: {
            /**
             * @description ok when the store answers.
             * @enum {string}
             */
            status: "ok" | (string & {});
            mode: components["schemas"]["OpenMode"];
            /** @description Version of the contract that is served. */
            version: string;
            /**
             * @description Engine of the store.
             * @enum {string}
             */
            store: "sqlite" | "postgres" | (string & {});
            time: components["schemas"]["Timestamp"];
        };
        /** @description This contract as JSON. */
        OpenApiDocument: {
            /** @description Version of OpenAPI. */
            openapi: string;
            /** @description Title and version. */
            info: {
                [key: string]: unknown;
            };
            /** @description The operations. */
            paths: {
                [key: string]: unknown;
            };
        };
        /** @description Metrics in the text format of Prometheus, version 0.0.4. */
        MetricsText: string;
        /** @description How often a key may call. Each process of the service counts by itself: below this no key is refused, and where several processes answer it may call more often. */
        RateLimit: {
            /**
             * Format: int64
             * @description Requests in a window.
             */
            quota: number;
            /**
             * Format: int64
             * @description Length of the window in seconds.
             */
            windowSeconds: number;
        };
        /** @description Limits of the caller. */
        Limits: {
            rateLimit: components["schemas"]["RateLimit"];
            /**
             * Format: int64
             * @description Rows in a batch, at most.
             */
            batchRows: number;
            /**
             * Format: int64
             * @description Bytes in the body of a request, at most.
             */
            requestBytes: number;
        };
        /** @description Who the key belongs to, what it may do, and the limits. */
        Me: {
            organization: components["schemas"]["Organization"];
            key: components["schemas"]["ApiKey"];
            limits: components["schemas"]["Limits"];
        };
        /**
         * @description Id of an organization, given by the service.
         * @example org_01kb1q3m8x7v5r2t9w4y6z0c
         */
        OrganizationId: string;
        /**
         * @description The operator runs campaigns; a partner takes part; an app serves the shoppers.
         * @example partner
         * @enum {string}
         */
        OrganizationRole: "operator" | "partner" | "app";
        /** @description A partner or another operator to be entered. */
        OrganizationInput: {
            /** @description Name as registered. */
            name: string;
            role?: components["schemas"]["OrganizationRole"];
            /** @description The operator's organization under which it stands, such as the city of a contractor. Then it is an operator too, and may do at most what everyone above it may. */
            parentId?: components["schemas"]["OrganizationId"];
            scopes?: components["schemas"]["DelegatedScopes"];
        };
        /** @description What an organization is left. */
        OrganizationUpdate: {
            /** @description Null for all that its role, and those above it, may do. */
            scopes: components["schemas"]["DelegatedScopes"] | null;
        };
        /** @description What an organization may do, of what its role and those above it may; all of it by default. */
        DelegatedScopes: components["schemas"]["Scope"][];
        /** @description A participating organization: it owns keys and rows. */
        Organization: {
            id: components["schemas"]["OrganizationId"];
            /** @description Name as registered. */
            name: string;
            role: components["schemas"]["OpenOrganizationRole"];
            /** @description Under which it stands; null for none. */
            parentId: components["schemas"]["OrganizationId"] | null;
            /** @description What it is left; null for all that its role, and those above it, may do. */
            scopes: components["schemas"]["DelegatedScopes"] | null;
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description One page of organizations. */
        OrganizationPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["Organization"][];
            /** @description Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /**
         * @description Id of a person, given by the service.
         * @example per_01kb1q3m8x7v5r2t9w4y6z0p
         */
        PersonId: string;
        /** @description A natural person to be entered. */
        PersonInput: {
            organizationId: components["schemas"]["OrganizationId"];
            /** @description Name or post by which colleagues know the person. */
            name: string;
        };
        /** @description A natural person who may hold keys. */
        Person: {
            id: components["schemas"]["PersonId"];
            organizationId: components["schemas"]["OrganizationId"];
            /** @description Name or post by which colleagues know the person. */
            name: string;
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description One page of persons. */
        PersonPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["Person"][];
            /** @description Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /**
         * @description Id of an API key (not the secret), given by the service.
         * @example key_01kb1q3m8x7v5r2t9w4y6z0d
         */
        ApiKeyId: string;
        /** @description A key to be made. */
        ApiKeyInput: {
            organizationId: components["schemas"]["OrganizationId"];
            /** @description Who holds the key. What needs two persons cannot be done with a key of no person. */
            personId?: components["schemas"]["PersonId"];
            /** @description What the key is for, such as the till or system that will hold it. */
            name: string;
            /** @description What the key may do; by default what the organization's role needs. */
            scopes?: components["schemas"]["Scope"][];
            expiresAt?: components["schemas"]["Timestamp"];
        };
        /** @description An API key, without its secret. */
        ApiKey: {
            id: components["schemas"]["ApiKeyId"];
            organizationId: components["schemas"]["OrganizationId"];
            /** @description Who holds the key; null for a till or another system. */
            personId: components["schemas"]["PersonId"] | null;
            /** @description What the key is for. */
            name: string;
            mode: components["schemas"]["OpenMode"];
            /** @description First and last characters of the secret, to tell keys apart. */
            hint: string;
            /** @description What the key may do. */
            scopes: components["schemas"]["OpenScope"][];
            createdAt: components["schemas"]["Timestamp"];
            expiresAt: components["schemas"]["Timestamp"] | null;
            revokedAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description One page of keys. */
        ApiKeyPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["ApiKey"][];
            /** @description Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** @description A new key. The secret is shown once; a repeated request with the same Idempotency-Key shows null. */
        ApiKeyWithSecret: {
            key: components["schemas"]["ApiKey"];
            /** @description The key itself, as sent in `Authorization: Bearer …`. */
            secret: string | null;
        };
        /** @description How long the old key stays valid. */
        ApiKeyRotation: {
            /**
             * Format: int64
             * @description Seconds until the old key ends; 86,400 by default.
             */
            graceSeconds?: number;
        };
        /**
         * @description Id of a campaign: a readable slug.
         * @example taichung-2020
         */
        CampaignId: string;
        /**
         * @description Id of an activity of the campaign (weekly event, TV slot).
         * @example event-0
         */
        ActivityId: string;
        /**
         * @description draft → active → registrationClosed → settled.
         * @example active
         * @enum {string}
         */
        CampaignStatus: "draft" | "active" | "registrationClosed" | "settled";
        /**
         * @description A weekly event or a TV-shopping slot.
         * @example event
         * @enum {string}
         */
        ActivityKind: "event" | "tvSlot";
        /** @description A window of time, half-open: startsAt is in it, endsAt is not. */
        Period: {
            startsAt: components["schemas"]["Timestamp"];
            endsAt: components["schemas"]["Timestamp"];
        };
        /** @description A region of the campaign and its districts. */
        Region: {
            code: components["schemas"]["RegionCode"];
            /** @description Name in Traditional Chinese. */
            name: string;
            /** @description Name in English. */
            nameEn: string;
            /** @description The districts of the region. */
            districts: components["schemas"]["DistrictCode"][];
        };
        /** @description A weekly event or a TV slot of the campaign. */
        Activity: {
            id: components["schemas"]["ActivityId"];
            kind: components["schemas"]["ActivityKind"];
            /** @description Name in Traditional Chinese. */
            name: string;
            /** @description Name in English. */
            nameEn?: string;
            startsAt: components["schemas"]["Timestamp"];
            endsAt: components["schemas"]["Timestamp"];
            district?: components["schemas"]["DistrictCode"];
            region?: components["schemas"]["RegionCode"];
        };
        /** @description A campaign to be made, in draft. */
        CampaignInput: {
            id: components["schemas"]["CampaignId"];
            /** @description Name in Traditional Chinese. */
            name: string;
            /** @description Name in English. */
            nameEn?: string;
            purchasePeriod: components["schemas"]["Period"];
            registrationPeriod: components["schemas"]["Period"];
            drawPeriod?: components["schemas"]["Period"];
            claimPeriod?: components["schemas"]["Period"];
            /** @description Industries that take part; all by default. */
            industries?: components["schemas"]["Industry"][];
            /** @description Regions and their districts; the four of Taichung by default. */
            regions?: components["schemas"]["Region"][];
            /** @description Weekly events and TV slots. */
            activities?: components["schemas"]["Activity"][];
            budget?: components["schemas"]["Amount"];
            ruleSet: components["schemas"]["RuleSetInput"];
        };
        /** @description What to change. The rule set may be changed only in draft. */
        CampaignUpdate: {
            /** @description Name in Traditional Chinese. */
            name?: string;
            /** @description Name in English. */
            nameEn?: string;
            purchasePeriod?: components["schemas"]["Period"];
            registrationPeriod?: components["schemas"]["Period"];
            drawPeriod?: components["schemas"]["Period"];
            claimPeriod?: components["schemas"]["Period"];
            /** @description Replaces all activities. */
            activities?: components["schemas"]["Activity"][];
            budget?: components["schemas"]["Amount"];
            ruleSet?: components["schemas"]["RuleSetInput"];
        };
        /** @description A campaign. Its four windows differ: purchase, registration, draw, claim. */
        Campaign: {
            id: components["schemas"]["CampaignId"];
            /** @description Name in Traditional Chinese. */
            name: string;
            /** @description Name in English. */
            nameEn: string | null;
            status: components["schemas"]["OpenCampaignStatus"];
            /**
             * @description Time zone of days and windows.
             * @constant
             */
            timeZone: "Asia/Taipei";
            purchasePeriod: components["schemas"]["Period"];
            registrationPeriod: components["schemas"]["Period"];
            drawPeriod: components["schemas"]["Period"] | null;
            claimPeriod: components["schemas"]["Period"] | null;
            /** @description Industries that take part. */
            industries: components["schemas"]["OpenIndustry"][];
            /** @description Regions and their districts. */
            regions: components["schemas"]["Region"][];
            /** @description Weekly events and TV slots. */
            activities: components["schemas"]["Activity"][];
            budget: components["schemas"]["Amount"] | null;
            ruleSet: components["schemas"]["RuleSet"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description One page of campaigns. */
        CampaignPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["Campaign"][];
            /** @description Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /**
         * @description Id of a version of the rules, given by the service.
         * @example rul_01kb1q3m8x7v5r2t9w4y6z0m
         */
        RuleSetId: string;
        /**
         * @description document: each document is counted by itself. participant: a participant's documents add up, and what is left below the threshold is carried on.
         * @example document
         * @enum {string}
         */
        Accumulation: "document" | "participant";
        /**
         * @description What a sale was, where it may be excluded; a sale of anything else bears none. It is said of the whole document, since items are advisory and may be cut off, and qualification looks at the total.
         * @example storedValue
         * @enum {string}
         */
        SaleCategory: "utilities" | "parking" | "fuel" | "tax" | "tuition" | "medical" | "fees" | "insurance" | "fines" | "transport" | "storedValue" | "vouchers";
        /**
         * @description By how many times an amount counts where every condition holds that is given.
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
             * Format: int64
             * @description By how many times.
             */
            factor: number;
            /** @description Kinds of merchant. */
            merchantKinds?: components["schemas"]["MerchantKind"][];
            /** @description Merchants, such as the partners of the campaign. */
            merchantIds?: components["schemas"]["MerchantId"][];
            /** @description Regions where the sale takes place. */
            regions?: components["schemas"]["RegionCode"][];
        };
        /**
         * @description Entries on top for each document that qualifies where it takes place.
         * @example {
         *       "regions": [
         *         "mountain"
         *       ],
         *       "extraEntries": 1
         *     }
         */
        RegionBonus: {
            /** @description Regions where the sale takes place. */
            regions: components["schemas"]["RegionCode"][];
            /**
             * Format: int64
             * @description Entries on top.
             */
            extraEntries: number;
        };
        /** @description The rules by which a document qualifies and gives entries. Every rule is data of the campaign. */
        RuleSetInput: {
            /**
             * Format: int64
             * @description NT$ for one entry, on the total of one document including tax.
             */
            threshold: number;
            /**
             * Format: int64
             * @description Entries for each full threshold; 1 by default.
             */
            entriesPerThreshold?: number;
            /**
             * Format: int64
             * @description Entries of one document, at most; null (the default) for no cap.
             */
            capPerDocument?: number | null;
            accumulation?: components["schemas"]["Accumulation"];
            /**
             * Format: int64
             * @description Entries of a participant in the whole campaign, at most; null (the default) for no cap.
             */
            capPerParticipant?: number | null;
            /**
             * Format: int64
             * @description Entries of a participant for the sales of one day, at most; null (the default) for no cap.
             */
            capPerDay?: number | null;
            /** @description By how many times amounts count. Of those that fit a sale, the highest. */
            multipliers?: components["schemas"]["Multiplier"][];
            /** @description Entries on top for each document that qualifies in some regions. All that fit add up. */
            regionBonuses?: components["schemas"]["RegionBonus"][];
            /** @description Categories of sales that do not count; none by default. */
            excludedCategories?: components["schemas"]["SaleCategory"][];
            /**
             * Format: int64
             * @description Days in Asia/Taipei after the day of the sale within which it may be registered; null (the default) for no other limit than the registration period.
             */
            lateWindowDays?: number | null;
            /** @description Whether e-invoices with a buyer's UBN are excluded; true by default. */
            excludeBuyerUbn?: boolean;
            /** @description Channels that count; all by default. */
            channels?: components["schemas"]["Channel"][];
            /** @description Kinds of document that count; all by default. */
            documentTypes?: components["schemas"]["DocumentType"][];
            /** @description Industries that count; the campaign's by default. */
            industries?: components["schemas"]["Industry"][];
        };
        /** @description A version of the rules. */
        RuleSet: {
            /**
             * Format: int64
             * @description Number of the version, from 1.
             */
            version: number;
            /**
             * Format: int64
             * @description NT$ for one entry, on the total of one document including tax.
             */
            threshold: number;
            /**
             * Format: int64
             * @description Entries for each full threshold.
             */
            entriesPerThreshold: number;
            /**
             * Format: int64
             * @description Entries of one document, at most; null for no cap.
             */
            capPerDocument: number | null;
            accumulation: components["schemas"]["OpenAccumulation"];
            /**
             * Format: int64
             * @description Entries of a participant in the whole campaign, at most; null for no cap.
             */
            capPerParticipant: number | null;
            /**
             * Format: int64
             * @description Entries of a participant for the sales of one day, at most; null for no cap.
             */
            capPerDay: number | null;
            /** @description By how many times amounts count. Of those that fit a sale, the highest. */
            multipliers: components["schemas"]["Multiplier"][];
            /** @description Entries on top for each document that qualifies in some regions. All that fit add up. */
            regionBonuses: components["schemas"]["RegionBonus"][];
            /** @description Categories of sales that do not count. */
            excludedCategories: components["schemas"]["OpenSaleCategory"][];
            /**
             * Format: int64
             * @description Days after the day of the sale within which it may be registered; null for no such limit.
             */
            lateWindowDays: number | null;
            /** @description Whether e-invoices with a buyer's UBN are excluded. */
            excludeBuyerUbn: boolean;
            /** @description Channels that count. */
            channels: components["schemas"]["OpenChannel"][];
            /** @description Kinds of document that count. */
            documentTypes: components["schemas"]["OpenDocumentType"][];
            /** @description Industries that count. */
            industries: components["schemas"]["OpenIndustry"][];
        };
        /**
         * @description draft → submitted → published → superseded, once a later one holds; or discarded.
         * @example published
         * @enum {string}
         */
        RuleSetStatus: "draft" | "submitted" | "published" | "superseded" | "discarded";
        /** @description A version of the rules to be drafted. */
        RuleSetVersionInput: {
            effectiveFrom: components["schemas"]["Timestamp"];
            ruleSet: components["schemas"]["RuleSetInput"];
        };
        /** @description What to change of a draft; the rule set is replaced as a whole. */
        RuleSetVersionUpdate: {
            effectiveFrom?: components["schemas"]["Timestamp"];
            ruleSet?: components["schemas"]["RuleSetInput"];
        };
        /** @description A version of the rules, and who made it. */
        RuleSetVersion: {
            id: components["schemas"]["RuleSetId"];
            status: components["schemas"]["OpenRuleSetStatus"];
            /** @description From when on it holds, by the time of the sale; null for the rules that the campaign began with. */
            effectiveFrom: components["schemas"]["Timestamp"] | null;
            ruleSet: components["schemas"]["RuleSet"];
            /** @description Who drafted it; null for the rules that the campaign began with. */
            createdBy: components["schemas"]["PersonId"] | null;
            /** @description Who asked for its publication. */
            submittedBy: components["schemas"]["PersonId"] | null;
            /** @description Who published it. */
            publishedBy: components["schemas"]["PersonId"] | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            /** @description When it was published. */
            publishedAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description One page of rule sets. */
        RuleSetVersionPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["RuleSetVersion"][];
            /** @description Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** @description Rules and the time of sale from which they hold, up to the next. */
        BundledRules: {
            /** @description From when on they hold, by the time of the sale; null from the beginning. */
            effectiveFrom: components["schemas"]["Timestamp"] | null;
            purchasePeriod: components["schemas"]["Period"];
            registrationPeriod: components["schemas"]["Period"];
            ruleSet: components["schemas"]["RuleSet"];
        };
        /** @description What the rules look at in a merchant. */
        BundledMerchant: {
            id: components["schemas"]["MerchantId"];
            externalId: components["schemas"]["ExternalId"];
            kind: components["schemas"]["OpenMerchantKind"];
            industry: components["schemas"]["OpenIndustry"];
            district: components["schemas"]["DistrictCode"];
            /** @description UBNs under which it issues invoices. */
            ubns: components["schemas"]["Ubn"][];
            status: components["schemas"]["OpenMerchantStatus"];
        };
        /** @description The rules of a campaign for one organization, as they were published at a time. */
        RuleBundle: {
            campaignId: components["schemas"]["CampaignId"];
            organizationId: components["schemas"]["OrganizationId"];
            issuedAt: components["schemas"]["Timestamp"];
            /** @description By the date from which they hold, the earliest first. */
            ruleSets: components["schemas"]["BundledRules"][];
            /** @description Regions of the campaign and their districts. */
            regions: components["schemas"]["Region"][];
            /** @description The caller's own merchants, oldest first, at most 2,000. */
            merchants: components["schemas"]["BundledMerchant"][];
            /** @description Whether there are more merchants; ask for one by `merchantId`. */
            merchantsTruncated: boolean;
        };
        /** @description Ed25519 (RFC 8032) over the UTF-8 bytes of the bundle as canonical JSON (RFC 8785). */
        BundleSignature: {
            /**
             * @description Kind of the signature.
             * @constant
             */
            algorithm: "Ed25519";
            /** @description Id of the key, the beginning of the SHA-256 of the public key. */
            keyId: string;
            /** @description The public key, 32 bytes in base64url. */
            publicKey: string;
            /** @description The signature, 64 bytes in base64url. */
            value: string;
        };
        /** @description The rules of a campaign and the signature of the service. */
        SignedRuleBundle: {
            bundle: components["schemas"]["RuleBundle"];
            signature: components["schemas"]["BundleSignature"];
        };
        /**
         * @description Id of a merchant, given by the service.
         * @example mer_01kb1q3m8x7v5r2t9w4y6z0e
         */
        MerchantId: string;
        /**
         * @description What a merchant is. A counter belongs to a mall, a store may belong to a business district, an online seller to a marketplace.
         * @example store
         * @enum {string}
         */
        MerchantKind: "store" | "counter" | "mall" | "businessDistrict" | "association" | "marketplace" | "onlineSeller" | "tvChannel" | "stall";
        /**
         * @description submitted → approved ⇄ suspended; changesRequested; rejected; withdrawn.
         * @example approved
         * @enum {string}
         */
        MerchantStatus: "submitted" | "changesRequested" | "approved" | "suspended" | "rejected" | "withdrawn";
        /** @description A merchant to be registered. A counter, store or seller names its parent by `parentId` or, within the own organization, by `parentExternalId`; the parent may stand in the same batch. */
        MerchantInput: {
            externalId: components["schemas"]["ExternalId"];
            kind: components["schemas"]["MerchantKind"];
            /** @description Name as shown to shoppers. */
            name: string;
            /** @description Name in English. */
            nameEn?: string;
            /** @description UBNs under which the merchant issues invoices: head office and branches. May be empty for a stall that is exempt from invoices. */
            ubns: components["schemas"]["Ubn"][];
            industry: components["schemas"]["Industry"];
            district: components["schemas"]["DistrictCode"];
            /** @description Address of the shop. */
            address?: string;
            parentId?: components["schemas"]["MerchantId"];
            parentExternalId?: components["schemas"]["ExternalId"];
        };
        /** @description What to change. A merchant in changesRequested or rejected is submitted again by it. */
        MerchantUpdate: {
            kind?: components["schemas"]["MerchantKind"];
            /** @description Name as shown to shoppers. */
            name?: string;
            /** @description Name in English. */
            nameEn?: string;
            /** @description Replaces all UBNs. */
            ubns?: components["schemas"]["Ubn"][];
            industry?: components["schemas"]["Industry"];
            district?: components["schemas"]["DistrictCode"];
            /** @description Address of the shop. */
            address?: string;
            parentId?: components["schemas"]["MerchantId"] | null;
            parentExternalId?: components["schemas"]["ExternalId"];
        };
        /** @description A participating merchant. */
        Merchant: {
            id: components["schemas"]["MerchantId"];
            organizationId: components["schemas"]["OrganizationId"];
            externalId: components["schemas"]["ExternalId"];
            kind: components["schemas"]["OpenMerchantKind"];
            /** @description Name as shown to shoppers. */
            name: string;
            /** @description Name in English. */
            nameEn: string | null;
            /** @description UBNs of head office and branches. */
            ubns: components["schemas"]["Ubn"][];
            industry: components["schemas"]["OpenIndustry"];
            district: components["schemas"]["DistrictCode"];
            region: components["schemas"]["RegionCode"] | null;
            /** @description Address of the shop. */
            address: string | null;
            parentId: components["schemas"]["MerchantId"] | null;
            parentExternalId: components["schemas"]["ExternalId"] | null;
            status: components["schemas"]["OpenMerchantStatus"];
            /** @description Why it was rejected or suspended, or what to change. */
            reason: string | null;
            /** @description Things to look at, such as a UBN whose checksum fails. */
            warnings: components["schemas"]["Warning"][];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description One page of merchants. */
        MerchantPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["Merchant"][];
            /** @description Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** @description Up to 1,000 merchants, at most 1 MiB. Each row is checked by itself: a bad row is answered as rejected and the others go on. */
        MerchantBatch: {
            /** @description The rows, answered in this order. */
            rows: components["schemas"]["MerchantInput"][];
        };
        /** @description Why. */
        MerchantDecision: {
            /** @description Reason, shown to the partner. */
            reason: string;
        };
        /**
         * @description Id of a transaction, given by the service.
         * @example txn_01kb1q3m8x7v5r2t9w4y6z0g
         */
        TransactionId: string;
        /**
         * @description Id of an adjustment, given by the service.
         * @example adj_01kb1q3m8x7v5r2t9w4y6z0h
         */
        AdjustmentId: string;
        /**
         * @description Id of a claim, given by the service.
         * @example clm_01kb1q3m8x7v5r2t9w4y6z0n
         */
        ClaimId: string;
        /**
         * @description An id given by the service, `external:` followed by the caller's own externalId, or `einvoice:` followed by the two-month period and the number of the e-invoice. Of several versions of one number the one that stands is meant, or else the latest.
         * @example external:POS-0001
         * @example einvoice:10912AB12345678
         * @example txn_01kb1q3m8x7v5r2t9w4y6z0g
         */
        TransactionReference: string;
        /**
         * @description Kind of the document that proves a sale.
         * @example einvoice
         * @enum {string}
         */
        DocumentType: "einvoice" | "receipt";
        /**
         * @description received → qualified, notQualified or held; then adjusted or voided.
         * @example qualified
         * @enum {string}
         */
        TransactionStatus: "received" | "qualified" | "notQualified" | "held" | "adjusted" | "voided";
        /**
         * @description cancel (作廢): the invoice number is spent. void (註銷): the same number may be issued again. refund: money given back, in whole or in part. recomputation: another sale of the participant was taken back, which changed the entries of this one. claim: a participant claimed the document, and its entries are theirs from then on.
         * @example refund
         * @enum {string}
         */
        AdjustmentKind: "cancel" | "void" | "refund" | "recomputation" | "claim";
        /**
         * @description waiting for the sale → claimed; or rejected, since the document is another's or was cancelled.
         * @example claimed
         * @enum {string}
         */
        ClaimStatus: "waiting" | "claimed" | "rejected";
        /**
         * @description cancel (作廢): the invoice number is spent. void (註銷): the same number may be issued again.
         * @example cancel
         * @enum {string}
         */
        VoidKind: "cancel" | "void";
        /** @description An e-invoice (電子發票). Its natural key is (two-month period of `date`, `number`). */
        EInvoiceDocument: {
            /**
             * @description Kind of document. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "einvoice";
            /** @description Invoice number: two capital letters and 8 digits. */
            number: string;
            /**
             * Format: date
             * @description The day of the invoice in Asia/Taipei.
             */
            date: string;
            /** @description The four digits beside the number. Kept only as a keyed hash. */
            randomCode?: string;
            sellerUbn?: components["schemas"]["Ubn"];
            buyerUbn?: components["schemas"]["Ubn"];
        };
        /** @description A receipt (收據) of a merchant that is exempt from invoices. Its natural key is (merchant, terminal, number, business date). */
        ReceiptDocument: {
            /**
             * @description Kind of document. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "receipt";
            /** @description Till or booklet. */
            terminalId: string;
            /** @description Number of the receipt on that till. */
            number: string;
        };
        /** @description The document that proves the sale. */
        DocumentInput: components["schemas"]["EInvoiceDocument"] | components["schemas"]["ReceiptDocument"];
        /** @description A shopper's claim to an e-invoice. */
        ClaimInput: {
            participant: components["schemas"]["ParticipantReference"];
            /** @description Number of the e-invoice, two letters and eight digits. */
            number: string;
            /**
             * Format: date
             * @description The day of the invoice in Asia/Taipei.
             */
            date: string;
            /** @description The four digits beside the number. Kept only as a keyed hash. */
            randomCode: string;
        };
        /** @description What became of a claim. */
        Claim: {
            id: components["schemas"]["ClaimId"];
            status: components["schemas"]["OpenClaimStatus"];
            /**
             * Format: int64
             * @description Entries that the document gave the participant; null while it waits.
             */
            entries: number | null;
            evaluation: components["schemas"]["Evaluation"] | null;
            /** @description Error code that says why it was rejected. */
            reason: string | null;
            createdAt: components["schemas"]["Timestamp"];
            settledAt: components["schemas"]["Timestamp"] | null;
        };
        /**
         * @description A line of the sale. Advisory: qualification looks at the total.
         * @example {
         *       "name": "保濕面膜",
         *       "quantity": 2,
         *       "unitPrice": 640,
         *       "amount": 1280,
         *       "promoItemId": "external:SKU-1"
         *     }
         */
        TransactionItem: {
            /** @description Description. */
            name: string;
            /** @description How many; may be fractional. */
            quantity: number;
            /** @description Price of one, in NT$; may be fractional as on e-invoices. */
            unitPrice: number;
            /**
             * Format: int64
             * @description Amount of the line in whole NT$; negative for a discount.
             */
            amount: number;
            promoItemId?: components["schemas"]["ResourceReference"];
        };
        /** @description One sale, one document. The merchant is named by `merchantId` or `merchantExternalId`; with neither, it is found by `document.sellerUbn` among the own merchants. */
        TransactionInput: {
            externalId: components["schemas"]["ExternalId"];
            merchantId?: components["schemas"]["MerchantId"];
            merchantExternalId?: components["schemas"]["ExternalId"];
            channel: components["schemas"]["Channel"];
            occurredAt: components["schemas"]["Timestamp"];
            totalAmount: components["schemas"]["Amount"];
            document: components["schemas"]["DocumentInput"];
            participant?: components["schemas"]["ParticipantReference"];
            district?: components["schemas"]["DistrictCode"];
            activityId?: components["schemas"]["ActivityId"];
            category?: components["schemas"]["SaleCategory"];
            /** @description Lines of the sale. */
            items?: components["schemas"]["TransactionItem"][];
        };
        /** @description Up to 1,000 transactions, at most 1 MiB. Each row is checked by itself: a bad row is answered as rejected and the others go on. */
        TransactionBatch: {
            /** @description The rows, answered in this order. */
            rows: components["schemas"]["TransactionInput"][];
        };
        /** @description One rule, and how it went. */
        Clause: {
            /** @description Id of the rule, such as threshold. */
            id: string;
            /** @description Whether it is fulfilled. */
            passed: boolean;
            /** @description What was required. */
            required: string;
            /** @description What it was. */
            actual: string;
            /** @description English text. */
            message: string;
            /** @description 正體中文說明。 */
            messageZh: string;
        };
        /** @description Why a transaction qualified or not. */
        Evaluation: {
            /**
             * Format: int64
             * @description Version of the rule set.
             */
            ruleSetVersion: number;
            /** @description Whether all clauses are fulfilled. */
            qualified: boolean;
            /**
             * Format: int64
             * @description Entries that the transaction gives.
             */
            entries: number;
            /** @description Clause by clause. */
            clauses: components["schemas"]["Clause"][];
            evaluatedAt: components["schemas"]["Timestamp"];
        };
        /** @description An e-invoice as the service shows it, without its random code. */
        EInvoiceDocumentView: {
            /**
             * @description Kind of document. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "einvoice";
            /** @description Invoice number. */
            number: string;
            date: components["schemas"]["LocalDate"];
            /** @description Two-month period: ROC year and even month, such as 10912. */
            period: string;
            sellerUbn: components["schemas"]["Ubn"] | null;
            buyerUbn: components["schemas"]["Ubn"] | null;
        };
        /**
         * @description A receipt as the service shows it.
         * @example {
         *       "type": "receipt",
         *       "terminalId": "POS-1",
         *       "number": "000123"
         *     }
         */
        ReceiptDocumentView: {
            /**
             * @description Kind of document. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "receipt";
            /** @description Till or booklet. */
            terminalId: string;
            /** @description Number of the receipt. */
            number: string;
        };
        /** @description The document of a transaction. */
        Document: components["schemas"]["EInvoiceDocumentView"] | components["schemas"]["ReceiptDocumentView"];
        /** @description A void or a refund. Append-only; it reverses entries by itself. */
        Adjustment: {
            id: components["schemas"]["AdjustmentId"];
            externalId: components["schemas"]["ExternalId"] | null;
            kind: components["schemas"]["OpenAdjustmentKind"];
            amount: components["schemas"]["Amount"];
            /** @description Why. */
            reason: string | null;
            /**
             * Format: int64
             * @description Entries taken back; negative where a recomputation or a claim gave some.
             */
            entriesReversed: number;
            occurredAt: components["schemas"]["Timestamp"];
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description A sale as the campaign holds it. */
        Transaction: {
            id: components["schemas"]["TransactionId"];
            organizationId: components["schemas"]["OrganizationId"];
            externalId: components["schemas"]["ExternalId"];
            merchantId: components["schemas"]["MerchantId"];
            merchantExternalId: components["schemas"]["ExternalId"];
            channel: components["schemas"]["OpenChannel"];
            occurredAt: components["schemas"]["Timestamp"];
            totalAmount: components["schemas"]["Amount"];
            /**
             * Format: int64
             * @description Total less refunds; 0 when voided.
             */
            netAmount: number;
            document: components["schemas"]["Document"];
            /** @description Whether a participant is known. The token itself is never shown. */
            claimed: boolean;
            district: components["schemas"]["DistrictCode"] | null;
            region: components["schemas"]["RegionCode"] | null;
            activityId: components["schemas"]["ActivityId"] | null;
            category: components["schemas"]["OpenSaleCategory"] | null;
            /** @description Lines of the sale. */
            items: components["schemas"]["TransactionItem"][];
            status: components["schemas"]["OpenTransactionStatus"];
            /** @description Whether it qualifies now. */
            qualified: boolean;
            /**
             * Format: int64
             * @description Entries that it gives now.
             */
            entries: number;
            /**
             * Format: int64
             * @description 1 for the first sale under this document; one more for each re-issue after it was voided (註銷).
             */
            version: number;
            /** @description Voids and refunds, oldest first. */
            adjustments: components["schemas"]["Adjustment"][];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description One page of transactions. */
        TransactionPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["Transaction"][];
            /** @description Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** @description Voids a transaction as a whole. With an externalId, the same void sent twice counts once, also where the number was issued again in between. So does one of the same kind and occurredAt, whoever sends it. */
        VoidInput: {
            externalId?: components["schemas"]["ExternalId"];
            kind?: components["schemas"]["VoidKind"];
            /** @description Why. */
            reason?: string;
            occurredAt?: components["schemas"]["Timestamp"];
        };
        /**
         * @description Units of a promo item that came back.
         * @example {
         *       "promoItemId": "external:SKU-1",
         *       "quantity": 1,
         *       "amount": 640
         *     }
         */
        RefundItem: {
            promoItemId: components["schemas"]["ResourceReference"];
            /** @description How many came back. */
            quantity: number;
            amount: components["schemas"]["Amount"];
        };
        /** @description Gives back a part or all of a sale. With an externalId, the same refund sent twice counts once. */
        RefundInput: {
            externalId?: components["schemas"]["ExternalId"];
            /**
             * Format: int64
             * @description NT$ given back, tax included.
             */
            amount: number;
            /** @description Why. */
            reason?: string;
            occurredAt?: components["schemas"]["Timestamp"];
            /** @description Units of promo items that came back. A refund of the whole takes back all of them by itself. */
            items?: components["schemas"]["RefundItem"][];
        };
        /**
         * @description Id of a promo item, given by the service.
         * @example itm_01kb1q3m8x7v5r2t9w4y6z0j
         */
        PromoItemId: string;
        /**
         * @description Id of a campaign zone of an e-commerce platform.
         * @example main
         */
        ZoneId: string;
        /**
         * @description Kind of offer.
         * @example discountProduct
         * @enum {string}
         */
        PromoItemType: "discountProduct" | "exclusiveProduct" | "experienceVoucher" | "gift";
        /**
         * @description draft → live ⇄ paused → expired or removed (a tombstone).
         * @example live
         * @enum {string}
         */
        PromoItemStatus: "draft" | "live" | "paused" | "expired" | "removed";
        /**
         * @description The states that a partner sets; expiry and removal follow from `validTo` and from removing.
         * @example live
         * @enum {string}
         */
        PromoItemStatusInput: "draft" | "live" | "paused";
        /**
         * @description Stock of an offer.
         * @example inStock
         * @enum {string}
         */
        Availability: "inStock" | "outOfStock" | "preorder" | "backorder";
        /** @description An offer of a merchant in a zone, created or replaced by its externalId. */
        PromoItemInput: {
            externalId: components["schemas"]["ExternalId"];
            merchantId?: components["schemas"]["MerchantId"];
            merchantExternalId?: components["schemas"]["ExternalId"];
            zone?: components["schemas"]["ZoneId"];
            type: components["schemas"]["PromoItemType"];
            /** @description Title as shown to shoppers. */
            title: string;
            listPrice: components["schemas"]["Amount"];
            salePrice: components["schemas"]["Amount"];
            url?: components["schemas"]["WebUrl"];
            imageUrl?: components["schemas"]["WebUrl"];
            availability: components["schemas"]["Availability"];
            validFrom?: components["schemas"]["Timestamp"];
            validTo?: components["schemas"]["Timestamp"];
            status?: components["schemas"]["PromoItemStatusInput"];
            /** @description Brings back an item that was removed; without it a removed item stays removed, so that a late message does not revive it. */
            restore?: boolean;
        };
        /** @description Up to 1,000 promo items, at most 1 MiB. Each row is checked by itself: a bad row is answered as rejected and the others go on. */
        PromoItemBatch: {
            /** @description The rows, answered in this order. */
            rows: components["schemas"]["PromoItemInput"][];
        };
        /** @description An offer of a merchant in a zone. */
        PromoItem: {
            id: components["schemas"]["PromoItemId"];
            organizationId: components["schemas"]["OrganizationId"];
            externalId: components["schemas"]["ExternalId"];
            merchantId: components["schemas"]["MerchantId"];
            merchantExternalId: components["schemas"]["ExternalId"];
            zone: components["schemas"]["ZoneId"];
            type: components["schemas"]["OpenPromoItemType"];
            /** @description Title as shown to shoppers. */
            title: string;
            listPrice: components["schemas"]["Amount"];
            salePrice: components["schemas"]["Amount"];
            /** @description Address of the offer. */
            url: string | null;
            /** @description Address of a picture. */
            imageUrl: string | null;
            availability: components["schemas"]["OpenAvailability"];
            validFrom: components["schemas"]["Timestamp"] | null;
            validTo: components["schemas"]["Timestamp"] | null;
            status: components["schemas"]["OpenPromoItemStatus"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description One page of promo items. */
        PromoItemPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["PromoItem"][];
            /** @description Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /**
         * @description Id of a mirror, given by the service.
         * @example mir_01kb1q3m8x7v5r2t9w4y6z0k
         */
        MirrorId: string;
        /**
         * @description open → planned or blocked → applied; or aborted.
         * @example planned
         * @enum {string}
         */
        MirrorStatus: "open" | "planned" | "blocked" | "applied" | "aborted";
        /**
         * @description What becomes of an item.
         * @example updated
         * @enum {string}
         */
        MirrorChangeKind: "created" | "updated" | "removed";
        /**
         * @description Why a mirror is not applied without confirmation. empty_feed: the feed has no item, and the zone has. too_many_removals: more items would go than `maxDelete` allows. unidentified_rows: rows of the feed could not be read, not even their externalId, so their offers would be removed.
         * @example too_many_removals
         * @enum {string}
         */
        MirrorObstacle: "empty_feed" | "too_many_removals" | "unidentified_rows";
        /**
         * @description Why offers that are in the zone do not show, or soon will not. offer_expired: `validTo` has passed. offer_expires_soon: it passes within 72 hours. offer_outside_campaign: the offer is valid only before or after the purchase period. merchant_not_approved: its merchant is not approved.
         * @example offer_expires_soon
         * @enum {string}
         */
        MirrorWarningCode: "offer_expired" | "offer_expires_soon" | "offer_outside_campaign" | "merchant_not_approved";
        /**
         * Format: int64
         * @description Leading bits of the position of an item.
         * @example 8
         */
        MirrorDepth: number;
        /** @description The zone that is to be brought in step. */
        MirrorInput: {
            zone: components["schemas"]["ZoneId"];
            /** @description Aborts another mirror of the zone that is still under way. */
            takeOver?: boolean;
        };
        /** @description Offers of the zone, as it would be, to look at. */
        MirrorWarning: {
            code: components["schemas"]["OpenMirrorWarningCode"];
            /**
             * Format: int64
             * @description How many offers.
             */
            count: number;
        };
        /** @description What the mirror changes in the zone. */
        MirrorPlan: {
            /**
             * Format: int64
             * @description Items that are new or come back.
             */
            created: number;
            /**
             * Format: int64
             * @description Items that change.
             */
            updated: number;
            /**
             * Format: int64
             * @description Items that stay as they are.
             */
            unchanged: number;
            /**
             * Format: int64
             * @description Items that the feed has no more.
             */
            removed: number;
            /**
             * Format: int64
             * @description Rows of the feed that were rejected.
             */
            rejected: number;
            /** @description Why it is blocked; empty where it is not. */
            obstacles: components["schemas"]["OpenMirrorObstacle"][];
            /** @description Offers to look at, by kind. */
            warnings: components["schemas"]["MirrorWarning"][];
        };
        /** @description One sync of a zone with a feed. */
        Mirror: {
            id: components["schemas"]["MirrorId"];
            organizationId: components["schemas"]["OrganizationId"];
            zone: components["schemas"]["ZoneId"];
            status: components["schemas"]["OpenMirrorStatus"];
            /**
             * Format: int64
             * @description Items of the zone when the mirror was opened, without those removed.
             */
            itemCount: number;
            /** @description Digest of all items of the zone when the mirror was opened, in hexadecimal; see MirrorDigests. */
            digest: string;
            plan: components["schemas"]["MirrorPlan"] | null;
            createdAt: components["schemas"]["Timestamp"];
            expiresAt: components["schemas"]["Timestamp"];
            endedAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description One page of mirrors. */
        MirrorPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["Mirror"][];
            /** @description Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** @description One digest for each bucket. The digest of an item is the first 8 bytes of the SHA-256 of the JSON array (without blanks, in UTF-8) of its externalId, merchant (merchantId, or `external:` and merchantExternalId, as it was given), type, title, listPrice, salePrice, url, imageUrl, availability, validFrom and validTo (in milliseconds since 1970), and status; null for what is absent, `live` for an absent status. The digest of a bucket is the sum of those of its items, each half (4 bytes, big-endian) modulo 2^32. The position of an item is the first 4 bytes of the SHA-256 of its externalId; its leading `depth` bits are the number of its bucket. Removed items do not count. */
        MirrorDigests: {
            depth: components["schemas"]["MirrorDepth"];
            /** @description The digests in the order of the buckets, 8 bytes each, in Base64. */
            digests: string;
        };
        /** @description All that the feed has in one bucket. */
        MirrorBucketInput: {
            /**
             * Format: int64
             * @description Number of the bucket.
             */
            bucket: number;
            /** @description Digests of its items, 8 bytes each, in Base64, in any order. */
            digests: string;
        };
        /** @description Whole buckets of the feed. */
        MirrorComparisonInput: {
            depth: components["schemas"]["MirrorDepth"];
            /** @description The buckets, each once. */
            buckets: components["schemas"]["MirrorBucketInput"][];
            /** @description Items in these buckets whose row was rejected; they stay as they are. */
            kept?: components["schemas"]["ExternalId"][];
        };
        /** @description What the zone lacks of one bucket. */
        MirrorBucket: {
            /**
             * Format: int64
             * @description Number of the bucket.
             */
            bucket: number;
            /** @description Places of the digests that the zone lacks, from 0. */
            wanted: number[];
        };
        /** @description What the zone lacks. */
        MirrorComparison: {
            /** @description One answer for each bucket, in order. */
            buckets: components["schemas"]["MirrorBucket"][];
        };
        /** @description What becomes of one item. */
        MirrorChange: {
            change: components["schemas"]["OpenMirrorChangeKind"];
            externalId: components["schemas"]["ExternalId"];
            before: components["schemas"]["PromoItem"] | null;
            after: components["schemas"]["PromoItem"] | null;
        };
        /** @description One page of changes. */
        MirrorChangePage: {
            /** @description The rows of this page. */
            items: components["schemas"]["MirrorChange"][];
            /** @description Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** @description What the sender knows of the feed. */
        MirrorPlanInput: {
            /**
             * Format: int64
             * @description Rows of the feed, rejected ones too.
             */
            rows: number;
            /**
             * Format: int64
             * @description Rows that were rejected, by whichever side.
             */
            rejected: number;
            /**
             * Format: int64
             * @description Rejected rows without a readable externalId.
             */
            unidentified: number;
            /** @description Share of the items of the zone that may be removed without confirmation. */
            maxDelete: number;
        };
        /** @description Whether to apply a mirror that is blocked. */
        MirrorApplyInput: {
            /** @description The plan was seen and is meant; obstacles do not count. */
            confirm?: boolean;
        };
        /**
         * @description Id of a draw, given by the service.
         * @example drw_01kb1q3m8x7v5r2t9w4y6z0m
         */
        DrawId: string;
        /**
         * @description Signature of a round of drand's quicknet chain in hexadecimal.
         * @example b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39
         */
        DrandSignature: string;
        /**
         * Format: int64
         * @description A round of drand's quicknet chain; there is one every three seconds.
         * @example 1000
         */
        DrandRound: number;
        /**
         * @description How often such a draw takes place, or what it is for.
         * @example weekly
         * @enum {string}
         */
        DrawKind: "daily" | "weekly" | "biweekly" | "monthly" | "regional" | "grand";
        /**
         * @description planned → frozen → committed → drawn ⇄ published, while a publication of it is public; or voided.
         * @example planned
         * @enum {string}
         */
        DrawStatus: "planned" | "frozen" | "committed" | "drawn" | "published" | "voided";
        /**
         * @description draw: nobody wins twice in the draw. prize: nobody wins the same prize twice.
         * @example draw
         * @enum {string}
         */
        RepeatRule: "draw" | "prize";
        /** @description Which sales' entries take part. What is left out does not matter. */
        DrawPool: {
            period: components["schemas"]["Period"];
            /** @description Only sales that took place in these regions. */
            regions?: components["schemas"]["RegionCode"][];
            /** @description Only sales of these channels. */
            channels?: components["schemas"]["Channel"][];
            /** @description Only sales of these activities. */
            activities?: components["schemas"]["ActivityId"][];
        };
        /** @description A prize, how often it is given, and how many reserves wait for it. */
        DrawPrize: {
            /** @description What is won. Different from the other prizes of the draw. */
            name: string;
            value: components["schemas"]["Amount"];
            /**
             * Format: int64
             * @description How often it is given.
             */
            count: number;
            /**
             * Format: int64
             * @description Reserves for it.
             */
            reserves: number;
        };
        /** @description By which parameters the tax facts of a prize are told. They are facts for the operator, not advice. */
        PrizeTaxRules: {
            withholdingThreshold: components["schemas"]["Amount"];
            /**
             * Format: int64
             * @description Per cent withheld from residents when the value is above the threshold.
             */
            residentRate: number;
            /**
             * Format: int64
             * @description Per cent withheld from others, whatever the value.
             */
            nonResidentRate: number;
            listingThreshold: components["schemas"]["Amount"];
        };
        /** @description A draw as it is planned. */
        DrawInput: {
            /** @description Name in Traditional Chinese. */
            name: string;
            kind: components["schemas"]["DrawKind"];
            pool: components["schemas"]["DrawPool"];
            cutOff: components["schemas"]["Timestamp"];
            /** @description In the order in which they are drawn; 20,000 slots at most, reserves included. */
            prizes: components["schemas"]["DrawPrize"][];
            repeat?: components["schemas"]["RepeatRule"];
            /** @description Earlier draws whose winners are left out of the pool. */
            excludesWinnersOf?: components["schemas"]["DrawId"][];
            taxRules?: components["schemas"]["PrizeTaxRules"];
            replacesId?: components["schemas"]["DrawId"];
        };
        /** @description A round of drand, at least ten minutes ahead. */
        DrandRoundChoice: {
            /**
             * @description Kind of beacon. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "drand";
            round: components["schemas"]["DrandRound"];
        };
        /**
         * @description What a witness publishes before the draw.
         * @example {
         *       "name": "公證人",
         *       "commitment": "02d449a31fbb267c8f352e9968a79e3e5fc95c1bbeaa502fd6454ebde5a4bedc"
         *     }
         */
        WitnessPromise: {
            /** @description Name or office of the witness, which is published. */
            name: string;
            commitment: components["schemas"]["Hash"];
        };
        /**
         * @description At least three witnesses, each with the SHA-256 of 32 bytes that will be revealed.
         * @example {
         *       "kind": "witness",
         *       "witnesses": [
         *         {
         *           "name": "公證人",
         *           "commitment": "02d449a31fbb267c8f352e9968a79e3e5fc95c1bbeaa502fd6454ebde5a4bedc"
         *         },
         *         {
         *           "name": "市議會",
         *           "commitment": "9f72ea0cf49536e3c66c787f705186df9a4378083753ae9536d65b3ad7fcddc4"
         *         },
         *         {
         *           "name": "消費者團體",
         *           "commitment": "deb0e38ced1e41de6f92e70e80c418d2d356afaaa99e26f5939dbc7d3ef4772a"
         *         }
         *       ]
         *     }
         */
        WitnessChoice: {
            /**
             * @description Kind of beacon. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "witness";
            /** @description The witnesses, in the order of their reveals; all different. */
            witnesses: components["schemas"]["WitnessPromise"][];
        };
        /** @description The randomness that will decide, named before it exists. */
        BeaconChoice: components["schemas"]["DrandRoundChoice"] | components["schemas"]["WitnessChoice"];
        /** @description By what the draw will be decided. */
        DrawCommitInput: {
            beacon: components["schemas"]["BeaconChoice"];
        };
        /** @description What drand published for the round. */
        DrandReveal: {
            /**
             * @description Kind of beacon. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "drand";
            signature: components["schemas"]["DrandSignature"];
        };
        /**
         * @description What the witnesses revealed.
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
             * @description Kind of beacon. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "witness";
            /** @description One for each witness, in order; null where one does not reveal, which voids the draw. */
            reveals: (components["schemas"]["Hash"] | null)[];
        };
        /** @description What the beacon gave. */
        BeaconReveal: components["schemas"]["DrandReveal"] | components["schemas"]["WitnessReveals"];
        /** @description By what the draw is decided. */
        DrawRunInput: {
            beacon: components["schemas"]["BeaconReveal"];
        };
        /** @description Why the draw does not count. */
        DrawVoidInput: {
            /** @description Reason, for everybody to read. */
            reason: string;
        };
        /** @description Who asks. */
        DrawInclusionInput: {
            participant: components["schemas"]["ParticipantReference"];
        };
        /** @description One prize to be given once, or one reserve for it. */
        DrawSlot: {
            /** @description Name of the prize. */
            prize: string;
            /** @description Whether it is a reserve. */
            reserve: boolean;
        };
        /** @description The round of drand that decides. */
        NamedRound: {
            /**
             * @description Kind of beacon. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "drand";
            chain: components["schemas"]["Hash"];
            round: components["schemas"]["DrandRound"];
        };
        /**
         * @description What the witnesses promised, in the order of their names.
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
             * @description Kind of beacon. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "witness";
            /** @description SHA-256 of what each reveals. */
            commitments: components["schemas"]["Hash"][];
        };
        /** @description The randomness that decides. */
        NamedBeacon: components["schemas"]["NamedRound"] | components["schemas"]["NamedWitnesses"];
        /** @description The rules of a draw, all of which the commitment holds. */
        DrawParams: {
            draw: components["schemas"]["DrawId"];
            campaign: components["schemas"]["CampaignId"];
            /**
             * Format: int64
             * @description 1, or more where it replaces another.
             */
            version: number;
            kind: components["schemas"]["OpenDrawKind"];
            /** @description Name in Traditional Chinese. */
            name: string;
            /** @description In the order in which they are drawn; each prize as often as it is given, then the reserves. */
            slots: components["schemas"]["DrawSlot"][];
            repeat: components["schemas"]["OpenRepeatRule"];
            beacon: components["schemas"]["NamedBeacon"];
            /** @description Names of the witnesses; none where drand decides. */
            witnesses: string[];
            pool: components["schemas"]["DrawPool"];
            cutOff: components["schemas"]["Timestamp"];
            /** @description The prizes. */
            prizes: components["schemas"]["DrawPrize"][];
            /** @description Earlier draws whose winners are not in the pool. */
            excludesWinnersOf: components["schemas"]["DrawId"][];
        };
        /** @description What is published before the beacon's time: C fixes the rules (params), the pool of n participants with W entries, and its Merkle root. With a leaf and its path it is an inclusion proof. */
        DrawCommitment: {
            params: components["schemas"]["DrawParams"];
            /**
             * Format: int64
             * @description Participants.
             */
            n: number;
            /**
             * Format: int64
             * @description Their entries.
             */
            W: number;
            root: components["schemas"]["Hash"];
            C: components["schemas"]["Hash"];
        };
        /** @description A draw. */
        Draw: {
            id: components["schemas"]["DrawId"];
            /**
             * Format: int64
             * @description 1, or more where it replaces another.
             */
            version: number;
            replacesId: components["schemas"]["DrawId"] | null;
            /** @description Name in Traditional Chinese. */
            name: string;
            kind: components["schemas"]["OpenDrawKind"];
            status: components["schemas"]["OpenDrawStatus"];
            pool: components["schemas"]["DrawPool"];
            cutOff: components["schemas"]["Timestamp"];
            /** @description The prizes. */
            prizes: components["schemas"]["DrawPrize"][];
            repeat: components["schemas"]["OpenRepeatRule"];
            /** @description Earlier draws whose winners are left out. */
            excludesWinnersOf: components["schemas"]["DrawId"][];
            taxRules: components["schemas"]["PrizeTaxRules"];
            /**
             * Format: int64
             * @description Participants in the pool, once it is frozen.
             */
            participantCount: number | null;
            /**
             * Format: int64
             * @description Entries in the pool, once it is frozen.
             */
            entryCount: number | null;
            commitment: components["schemas"]["Hash"] | null;
            /** @description Why it was voided. */
            reason: string | null;
            createdAt: components["schemas"]["Timestamp"];
            frozenAt: components["schemas"]["Timestamp"] | null;
            committedAt: components["schemas"]["Timestamp"] | null;
            drawnAt: components["schemas"]["Timestamp"] | null;
            voidedAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description One page of draws. */
        DrawPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["Draw"][];
            /** @description Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** @description A participant's place in the pool, which has the entries from start up to, not including, end. */
        DrawLeaf: {
            /**
             * Format: int64
             * @description Place, from 0.
             */
            i: number;
            /**
             * Format: int64
             * @description First entry.
             */
            start: number;
            /**
             * Format: int64
             * @description End of the entries.
             */
            end: number;
            key: components["schemas"]["Hash"];
        };
        /** @description One slot, drawn. */
        DrawStep: {
            /**
             * Format: int64
             * @description Place of the slot, from 0.
             */
            slot: number;
            /**
             * Format: int64
             * @description The entry among those left.
             */
            r: number;
            /**
             * Format: int64
             * @description The same entry among all.
             */
            p: number;
            leaf: components["schemas"]["DrawLeaf"];
            /** @description Siblings in the Merkle tree, from below. */
            path: components["schemas"]["Hash"][];
        };
        /** @description What drand gave. */
        DrandBeacon: {
            /**
             * @description Kind of beacon. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "drand";
            round: components["schemas"]["DrandRound"];
            signature: components["schemas"]["DrandSignature"];
            randomness: components["schemas"]["Hash"];
        };
        /**
         * @description A witness who revealed.
         * @example {
         *       "name": "公證人",
         *       "commitment": "02d449a31fbb267c8f352e9968a79e3e5fc95c1bbeaa502fd6454ebde5a4bedc",
         *       "reveal": "1111111111111111111111111111111111111111111111111111111111111111"
         *     }
         */
        DrawWitness: {
            /** @description Name or office. */
            name: string;
            commitment: components["schemas"]["Hash"];
            reveal: components["schemas"]["Hash"];
        };
        /**
         * @description What the witnesses gave.
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
             * @description Kind of beacon. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "witness";
            /** @description The witnesses. */
            witnesses: components["schemas"]["DrawWitness"][];
            randomness: components["schemas"]["Hash"];
        };
        /** @description The randomness that decided. */
        DrawBeacon: components["schemas"]["DrandBeacon"] | components["schemas"]["WitnessBeacon"];
        /** @description Proof of a draw by draw/1. Its names of one letter are those of that definition. */
        DrawProof: {
            params: components["schemas"]["DrawParams"];
            /**
             * Format: int64
             * @description Participants.
             */
            n: number;
            /**
             * Format: int64
             * @description Their entries.
             */
            W: number;
            root: components["schemas"]["Hash"];
            C: components["schemas"]["Hash"];
            beacon: components["schemas"]["DrawBeacon"];
            S: components["schemas"]["Hash"];
            /** @description The slots, drawn in their order. */
            steps: components["schemas"]["DrawStep"][];
        };
        /** @description Proof that a leaf is in the pool that was committed to. */
        DrawInclusion: {
            params: components["schemas"]["DrawParams"];
            /**
             * Format: int64
             * @description Participants.
             */
            n: number;
            /**
             * Format: int64
             * @description Their entries.
             */
            W: number;
            root: components["schemas"]["Hash"];
            C: components["schemas"]["Hash"];
            leaf: components["schemas"]["DrawLeaf"];
            /** @description Siblings in the Merkle tree, from below. */
            path: components["schemas"]["Hash"][];
        };
        /** @description A leaf to which the caller's sales gave entries. */
        DrawEntry: {
            /**
             * Format: int64
             * @description Entries that the caller's sales gave.
             */
            entries: number;
            leaf: components["schemas"]["DrawLeaf"];
            /** @description Siblings in the Merkle tree, from below. */
            path: components["schemas"]["Hash"][];
        };
        /** @description One page of leaves. It may be empty before the last one, where participants are not in the pool. */
        DrawEntryPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["DrawEntry"][];
            /** @description Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /**
         * @description Id of a winner, given by the service. It says nothing of the participant.
         * @example win_01kb1q3m8x7v5r2t9w4y6z0n
         */
        WinnerId: string;
        /**
         * @description drawn → notified → claimed → documentsRequested → approved → paid. reserve: waits for another's prize, and is drawn then. forfeited: not claimed in time. disqualified: may not have it.
         * @example notified
         * @enum {string}
         */
        WinnerStatus: "drawn" | "reserve" | "notified" | "claimed" | "documentsRequested" | "approved" | "paid" | "forfeited" | "disqualified";
        /**
         * @description The states that the operator sets; who is drawn or a reserve follows from the draw.
         * @example notified
         * @enum {string}
         */
        WinnerStep: "notified" | "claimed" | "documentsRequested" | "approved" | "paid" | "forfeited" | "disqualified";
        /** @description What the parameters of the draw give for the value of the prize. Facts, not advice. */
        PrizeTax: {
            /** @description Whether the value is above the threshold of listing. */
            listed: boolean;
            withheldFromResident: components["schemas"]["Amount"];
            withheldFromNonResident: components["schemas"]["Amount"];
        };
        /** @description Who holds a slot of a draw. It has no field for a name, phone, e-mail or token. */
        Winner: {
            id: components["schemas"]["WinnerId"];
            /**
             * Format: int64
             * @description Place of the slot, from 0.
             */
            slot: number;
            /** @description Name of the prize. */
            prize: string;
            value: components["schemas"]["Amount"];
            /** @description Whether the slot is one of a reserve, called or not. */
            isReserve: boolean;
            code: components["schemas"]["WinnerCode"];
            key: components["schemas"]["Hash"];
            status: components["schemas"]["OpenWinnerStatus"];
            replacesId: components["schemas"]["WinnerId"] | null;
            claimBy: components["schemas"]["Timestamp"] | null;
            /** @description Why the prize was forfeited or the winner disqualified. */
            reason: string | null;
            tax: components["schemas"]["PrizeTax"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description One page of winners. */
        WinnerPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["Winner"][];
            /** @description Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /**
         * @description Made for one draw alone, to be shown in public; two lists cannot be joined by it.
         * @example 7K2M-9QXD-4TFA
         */
        WinnerCode: string;
        /** @description What became of a prize. */
        WinnerAdvanceInput: {
            status: components["schemas"]["WinnerStep"];
            claimBy?: components["schemas"]["Timestamp"];
            /** @description Why; for a winner who is disqualified it has to be given. */
            reason?: string;
        };
        /**
         * @description Id of a publication, given by the service.
         * @example pub_01kb1q3m8x7v5r2t9w4y6z0k
         */
        PublicationId: string;
        /**
         * @description draft → scanned → submitted → approved → published → retracted; any change leads back to draft.
         * @example draft
         * @enum {string}
         */
        PublicationStatus: "draft" | "scanned" | "submitted" | "approved" | "published" | "retracted";
        /**
         * @description page: HTML. data: JSON.
         * @example page
         * @enum {string}
         */
        ReadForm: "page" | "data";
        /**
         * @description What a reader says it is by its User-Agent. crawler: search engines and previews of links. program: anything else.
         * @example browser
         * @enum {string}
         */
        ReaderKind: "browser" | "crawler" | "program";
        /** @description A picture of a prize. What stands in it no scan sees; whoever approves looks at it. */
        PublicationPicture: {
            /** @description An https address without a query, so that no reader is told apart by it. */
            url: string;
            /** @description What it shows, for those who do not see it. */
            alt: string;
            /** @description What it shows, in English. */
            altEn: string;
        };
        /** @description What a publication of a draw says beside the prizes. */
        PublicationInput: {
            drawId: components["schemas"]["DrawId"];
            /** @description Title of the page. */
            title: string;
            /** @description Title of the page in English. */
            titleEn: string;
            /** @description Words below the title. */
            note?: string;
            /** @description Words below the title in English. */
            noteEn?: string;
            /** @description Pictures beside the prizes; replaces those before. */
            pictures?: components["schemas"]["PublicationPicture"][];
            /** @description Names of shops and public numbers that the scan would take for a person's. They are a part of the content, which another person approves, and public with it. */
            allowedTerms?: string[];
        };
        /** @description What changes; null takes a note away. */
        PublicationUpdate: {
            /** @description Title of the page. */
            title?: string;
            /** @description Title of the page in English. */
            titleEn?: string;
            note?: string | null;
            noteEn?: string | null;
            /** @description Pictures beside the prizes; replaces those before. */
            pictures?: components["schemas"]["PublicationPicture"][];
            /** @description Names of shops and public numbers that the scan would take for a person's. They are a part of the content, which another person approves, and public with it. */
            allowedTerms?: string[];
        };
        /** @description What is approved. */
        PublicationApproval: {
            contentHash: components["schemas"]["Hash"];
        };
        /** @description Why it is taken back. */
        PublicationRetraction: {
            /** @description Reason, for the operator; whoever opens the page is told only that it was taken back. */
            reason: string;
            incident?: components["schemas"]["RetractionIncident"];
        };
        /** @description Where personal data was shown, an incident is opened with the retraction; it lay open from the publication to the retraction. */
        RetractionIncident: {
            severity: components["schemas"]["IncidentSeverity"];
            dataKinds: components["schemas"]["PersonalDataKinds"];
        };
        /** @description The campaign of a publication. */
        PublicationCampaign: {
            id: components["schemas"]["CampaignId"];
            /** @description Name. */
            name: string;
            /** @description Name in English. */
            nameEn: string | null;
        };
        /** @description The draw of a publication. */
        PublicationDraw: {
            id: components["schemas"]["DrawId"];
            /** @description Name. */
            name: string;
            kind: components["schemas"]["OpenDrawKind"];
            drawnAt: components["schemas"]["Timestamp"];
            /**
             * Format: int64
             * @description Participants in the pool.
             */
            participantCount: number;
            /**
             * Format: int64
             * @description Their entries.
             */
            entryCount: number;
            commitment: components["schemas"]["Hash"];
        };
        /** @description Who holds a prize. It has no field for a name, phone, e-mail or token. */
        PublicationWinner: {
            code: components["schemas"]["WinnerCode"];
            /** @description Whether it waits for another's prize. */
            isReserve: boolean;
        };
        /** @description A prize and its winners, in the order in which they were drawn. */
        PublicationPrize: {
            /** @description Name of the prize. */
            name: string;
            /** @description Winners, then reserves. */
            winners: components["schemas"]["PublicationWinner"][];
        };
        /** @description All that the public sees of a draw. */
        PublicationContent: {
            campaign: components["schemas"]["PublicationCampaign"];
            draw: components["schemas"]["PublicationDraw"];
            publication: components["schemas"]["PublicationId"];
            /**
             * Format: int64
             * @description Counts the changes, so that no content is ever the same again.
             */
            version: number;
            /** @description Title. */
            title: string;
            /** @description Title in English. */
            titleEn: string;
            /** @description Words below the title. */
            note: string | null;
            /** @description Words below the title in English. */
            noteEn: string | null;
            /** @description Pictures. */
            pictures: components["schemas"]["PublicationPicture"][];
            /** @description Terms that the scan passed over. */
            allowedTerms: string[];
            /** @description Prizes. */
            prizes: components["schemas"]["PublicationPrize"][];
        };
        /** @description A content with its SHA-256 over its canonical JSON (RFC 8785). */
        PublicationDocument: {
            contentHash: components["schemas"]["Hash"];
            status: components["schemas"]["OpenPublicationStatus"];
            publishedAt: components["schemas"]["Timestamp"] | null;
            content: components["schemas"]["PublicationContent"];
        };
        /** @description How often one kind of reader read it in one form. */
        PublicationReadCount: {
            form: components["schemas"]["OpenReadForm"];
            reader: components["schemas"]["OpenReaderKind"];
            /**
             * Format: int64
             * @description Answers given.
             */
            count: number;
            firstAt: components["schemas"]["Timestamp"];
            lastAt: components["schemas"]["Timestamp"];
        };
        /** @description How often it was read. Nothing is kept of who read it. */
        PublicationReads: {
            /**
             * Format: int64
             * @description Answers given.
             */
            total: number;
            /** @description By form and reader. */
            by: components["schemas"]["PublicationReadCount"][];
        };
        /** @description What the public is to see of a draw, and who answers for it. */
        Publication: {
            id: components["schemas"]["PublicationId"];
            campaignId: components["schemas"]["CampaignId"];
            drawId: components["schemas"]["DrawId"];
            status: components["schemas"]["OpenPublicationStatus"];
            /**
             * Format: int64
             * @description Counts the changes.
             */
            version: number;
            /** @description Title. */
            title: string;
            /** @description Title in English. */
            titleEn: string;
            contentHash: components["schemas"]["Hash"];
            /** @description Who made, changed or submitted it; none of them can approve it. */
            makers: components["schemas"]["PersonId"][];
            submittedBy: components["schemas"]["PersonId"] | null;
            approvedBy: components["schemas"]["PersonId"] | null;
            /** @description Path of its page while it is public. */
            publicPath: string | null;
            reads: components["schemas"]["PublicationReads"];
            /** @description Why it was retracted. */
            reason: string | null;
            incidentId: components["schemas"]["IncidentId"] | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            publishedAt: components["schemas"]["Timestamp"] | null;
            retractedAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description One page of publications. */
        PublicationPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["Publication"][];
            /** @description Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** @description What a retraction ended. */
        PublicationReceipt: {
            publicationId: components["schemas"]["PublicationId"];
            contentHash: components["schemas"]["Hash"];
            /** @description Why it was retracted. */
            reason: string;
            publishedAt: components["schemas"]["Timestamp"];
            retractedAt: components["schemas"]["Timestamp"];
            incidentId: components["schemas"]["IncidentId"] | null;
            reads: components["schemas"]["PublicationReads"];
        };
        /** @description An HTML page. */
        PublicationHtml: string;
        /**
         * @description own: the caller's own rows. campaign: the public totals of the whole campaign.
         * @example own
         * @enum {string}
         */
        Coverage: "own" | "campaign";
        /**
         * @description A figure over time.
         * @example registeredAmount
         * @enum {string}
         */
        Metric: "registeredAmount" | "documentCount" | "qualifiedCount" | "entryCount";
        /**
         * @description Length of a step of a time series; days and weeks (from Monday) in Asia/Taipei.
         * @example day
         * @enum {string}
         */
        Interval: "hour" | "day" | "week";
        /**
         * @description What a breakdown is by.
         * @example district
         * @enum {string}
         */
        BreakdownBy: "district" | "region" | "industry" | "channel" | "merchant" | "activity" | "documentType";
        /** @description Figures of the campaign zones; four different things. Cancellations and returns are taken off. */
        ZoneFigures: {
            /**
             * Format: int64
             * @description Offers that shoppers can see now.
             */
            itemsListed: number;
            /** @description Units of promo items sold. */
            unitsSold: number;
            /**
             * Format: int64
             * @description Sales with at least one promo item.
             */
            orders: number;
            /**
             * Format: int64
             * @description NT$ of promo items sold.
             */
            gmv: number;
        };
        /** @description Figures of one merchant in a zone. */
        ZoneBreakdownRow: {
            merchantId: components["schemas"]["MerchantId"];
            /** @description The partner's own id of the merchant. */
            externalId: string;
            /** @description Name of the merchant. */
            name: string;
            /**
             * Format: int64
             * @description Its offers in the zone that shoppers can see now.
             */
            itemsListed: number;
            /** @description Units of its promo items sold. */
            unitsSold: number;
            /**
             * Format: int64
             * @description Sales with at least one of its promo items.
             */
            orders: number;
            /**
             * Format: int64
             * @description NT$ of its promo items sold.
             */
            gmv: number;
        };
        /** @description The merchants beyond the rows, summed up. */
        ZoneBreakdownRest: {
            /**
             * Format: int64
             * @description How many merchants.
             */
            rows: number;
            /** @description Units of promo items sold. */
            unitsSold: number;
            /**
             * Format: int64
             * @description Sales with at least one promo item.
             */
            orders: number;
            /**
             * Format: int64
             * @description NT$ of promo items sold.
             */
            gmv: number;
        };
        /** @description Figures of a zone by merchant. */
        ZoneBreakdown: {
            asOf: components["schemas"]["Timestamp"];
            zone: components["schemas"]["ZoneId"];
            /** @description The merchants, largest sales first. */
            rows: components["schemas"]["ZoneBreakdownRow"][];
            rest: components["schemas"]["ZoneBreakdownRest"];
        };
        /** @description What is not in the figures yet. */
        PendingFigures: {
            /**
             * Format: int64
             * @description Merchants submitted and not decided.
             */
            merchantsAwaitingReview: number;
            /**
             * Format: int64
             * @description Transactions that wait for the approval of their merchant.
             */
            transactionsHeld: number;
        };
        /** @description Figures of the campaign, or of the caller. Net of voids and refunds. */
        Summary: {
            asOf: components["schemas"]["Timestamp"];
            coverage: components["schemas"]["OpenCoverage"];
            /**
             * Format: int64
             * @description NT$ of all documents that stand.
             */
            registeredAmount: number;
            /**
             * Format: int64
             * @description Documents that stand.
             */
            documentCount: number;
            /**
             * Format: int64
             * @description Of these, documents that qualify.
             */
            qualifiedCount: number;
            /**
             * Format: int64
             * @description Draw entries.
             */
            entryCount: number;
            /**
             * Format: int64
             * @description Different participants with at least one document that stands.
             */
            participantCount: number;
            /**
             * Format: int64
             * @description Approved merchants.
             */
            merchantCount: number;
            zone: components["schemas"]["ZoneFigures"];
            pending: components["schemas"]["PendingFigures"];
        };
        /** @description One step of a time series. */
        TimeseriesPoint: {
            start: components["schemas"]["Timestamp"];
            /**
             * Format: int64
             * @description The figure in this step.
             */
            value: number;
        };
        /** @description A figure over time, by the time of the sale. Steps without sales are 0. */
        Timeseries: {
            asOf: components["schemas"]["Timestamp"];
            coverage: components["schemas"]["OpenCoverage"];
            metric: components["schemas"]["OpenMetric"];
            interval: components["schemas"]["OpenInterval"];
            /** @description The steps, oldest first. */
            points: components["schemas"]["TimeseriesPoint"][];
        };
        /** @description One row of a breakdown. */
        BreakdownRow: {
            /** @description Code of the row; `none` where the sale has none, such as the region of an online sale. */
            key: string;
            /** @description Name in Traditional Chinese. */
            label: string;
            /** @description Name in English; the Traditional Chinese one where there is none. */
            labelEn: string;
            /**
             * Format: int64
             * @description NT$ registered.
             */
            amount: number;
            /**
             * Format: int64
             * @description Documents.
             */
            count: number;
            /**
             * Format: int64
             * @description Draw entries.
             */
            entries: number;
        };
        /** @description What the rows left out by `top` come to. */
        BreakdownRest: {
            /**
             * Format: int64
             * @description How many rows were left out.
             */
            rows: number;
            /**
             * Format: int64
             * @description NT$ registered.
             */
            amount: number;
            /**
             * Format: int64
             * @description Documents.
             */
            count: number;
            /**
             * Format: int64
             * @description Draw entries.
             */
            entries: number;
        };
        /** @description Figures by one attribute, largest amount first. */
        Breakdown: {
            asOf: components["schemas"]["Timestamp"];
            coverage: components["schemas"]["OpenCoverage"];
            by: components["schemas"]["OpenBreakdownBy"];
            /** @description The rows. */
            rows: components["schemas"]["BreakdownRow"][];
            rest: components["schemas"]["BreakdownRest"];
        };
        /** @description Parts of the numerator, in NT$. */
        BenefitNumerator: {
            /**
             * Format: int64
             * @description Amount of all documents that stand.
             */
            registeredAmount: number;
            /**
             * Format: int64
             * @description Amount of the zones.
             */
            zoneAmount: number;
            /**
             * Format: int64
             * @description Amount that is in both; counted once.
             */
            overlapAmount: number;
        };
        /** @description Benefit for each NT$1 of budget. */
        BenefitRatio: {
            /** @description Unrounded. */
            value: number;
            /**
             * Format: int64
             * @description Rounded half up.
             */
            rounded: number;
            numerator: components["schemas"]["BenefitNumerator"];
            /**
             * Format: int64
             * @description Budget in NT$.
             */
            denominator: number;
            /** @description How it is computed. */
            formula: string;
            /** @description Whether sales of the zone are also inside the registered amount. */
            overlap: boolean;
        };
        /** @description One figure of an external series. */
        ExternalPoint: {
            date: components["schemas"]["LocalDate"];
            /** @description The figure as reported. */
            value: number;
        };
        /** @description A figure from elsewhere, stored as reported with its source, never computed. */
        ExternalSeriesInput: {
            /** @description Name in Traditional Chinese. */
            name: string;
            /** @description Name in English. */
            nameEn?: string;
            /** @description Unit, such as 人次 or NT$. */
            unit: string;
            /** @description Who reported it, and where. */
            source: string;
            sourceDate: components["schemas"]["LocalDate"];
            /** @description A remark, such as an oddity of the source. */
            note?: string;
            /** @description The figures. */
            points: components["schemas"]["ExternalPoint"][];
        };
        /** @description A figure from elsewhere, as reported. */
        ExternalSeries: {
            /** @description Id of the series. */
            id: string;
            /** @description Name in Traditional Chinese. */
            name: string;
            /** @description Name in English. */
            nameEn: string | null;
            /** @description Unit. */
            unit: string;
            /** @description Who reported it, and where. */
            source: string;
            sourceDate: components["schemas"]["LocalDate"];
            /** @description A remark. */
            note: string | null;
            /** @description The figures. */
            points: components["schemas"]["ExternalPoint"][];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description Key figures of the campaign. */
        Kpis: {
            asOf: components["schemas"]["Timestamp"];
            benefitRatio: components["schemas"]["BenefitRatio"] | null;
            /** @description External series, as reported. */
            external: components["schemas"]["ExternalSeries"][];
        };
        /** @description An industry of the festival. */
        IndustryReference: {
            code: components["schemas"]["OpenIndustry"];
            /** @description Name in Traditional Chinese. */
            name: string;
            /** @description Name in English. */
            nameEn: string;
            /** @description Codes of the tax registry that belong to it, by prefix. */
            taxCodePrefixes: string[];
        };
        /** @description All industries. */
        IndustryList: {
            /** @description All rows, in their natural order. */
            items: components["schemas"]["IndustryReference"][];
        };
        /** @description A district. */
        DistrictReference: {
            code: components["schemas"]["DistrictCode"];
            /** @description Name in Traditional Chinese. */
            name: string;
            /** @description Name in English. */
            nameEn: string;
            /** @description Postal code of 3 digits. */
            postalCode: string;
            region: components["schemas"]["RegionCode"];
        };
        /** @description All districts. */
        DistrictList: {
            /** @description All rows, in their natural order. */
            items: components["schemas"]["DistrictReference"][];
        };
        /** @description All regions. */
        RegionList: {
            /** @description All rows, in their natural order. */
            items: components["schemas"]["Region"][];
        };
        /** @description An error code. */
        ErrorCodeReference: {
            /** @description The code. */
            code: string;
            /**
             * Format: int64
             * @description HTTP status; null where the library raises it without an answer.
             */
            status: number | null;
            /** @description English title. */
            title: string;
            /** @description 中文標題。 */
            titleZh: string;
            /** @description What to do, in English. */
            advice: string;
            /** @description 處理方式（中文）。 */
            adviceZh: string;
            /** @description Whether sending the same again may succeed. */
            retryable: boolean;
        };
        /** @description All error codes. */
        ErrorCodeList: {
            /** @description All rows, in their natural order. */
            items: components["schemas"]["ErrorCodeReference"][];
        };
        /**
         * @description What is derived from the ledger. participant, the balance of a participant. transaction, the entries that stand of a sale. campaign, the total of the campaign.
         * @example participant
         * @enum {string}
         */
        LedgerPart: "participant" | "transaction" | "campaign";
        /** @description Where something derived from the ledger does not agree with it. */
        LedgerDifference: {
            part: components["schemas"]["OpenLedgerPart"];
            /** @description Id of the transaction, or keyed hash of the participant; null for the campaign. */
            subject: string | null;
            /**
             * Format: int64
             * @description Sum of the lines.
             */
            ledger: number;
            /**
             * Format: int64
             * @description What is held beside the ledger.
             */
            derived: number;
        };
        /** @description Whether the ledger agrees with all that is derived from it. */
        LedgerCheck: {
            checkedAt: components["schemas"]["Timestamp"];
            /** @description Whether there is no difference. */
            agrees: boolean;
            /**
             * Format: int64
             * @description Lines of the ledger.
             */
            lines: number;
            /**
             * Format: int64
             * @description Their sum.
             */
            entries: number;
            /**
             * Format: int64
             * @description Of these, the entries that are a participant's.
             */
            claimedEntries: number;
            /**
             * Format: int64
             * @description Participants with at least one entry.
             */
            participants: number;
            /** @description The first 100. */
            differences: components["schemas"]["LedgerDifference"][];
        };
        /**
         * @description An operationId of this contract, or createOperatorKey for a key that was made right in the database.
         * @example approveMerchant
         */
        AuditOperationId: string;
        /**
         * @description Id of what something was done to.
         * @example mer_01kb1q3m8x7v5r2t9w4y6z0e
         */
        AuditSubjectId: string;
        /**
         * @description SHA-256 in lower-case hexadecimal.
         * @example 0000000000000000000000000000000000000000000000000000000000000000
         */
        AuditHash: string;
        /**
         * @description Whether it was done, or refused and left nothing behind.
         * @example done
         * @enum {string}
         */
        AuditOutcome: "done" | "refused";
        /**
         * @description What is wrong with an entry. hash, it is not what its hash says; link, it does not follow the entry before; gap, the entry before is missing; head, the log does not end where it is held to end.
         * @example hash
         * @enum {string}
         */
        AuditFault: "hash" | "link" | "gap" | "head";
        /** @description What somebody did or was refused, never what was in it. The hash is SHA-256 over the canonical JSON (RFC 8785) of all other members, and previousHash among them chains each entry to the one before. */
        AuditEntry: {
            /** @description Number of the entry, without gaps. */
            sequence: number;
            at: components["schemas"]["Timestamp"];
            /** @description Id of the request; null for what was done right in the database. */
            requestId: string | null;
            /** @description What was asked for, by its operationId. */
            operationId: string;
            /** @description The organization through which it was asked, then the one that it stands under, up to the first. */
            organizationIds: components["schemas"]["OrganizationId"][];
            /** @description Who holds the key; null for a key of no person. */
            personId: components["schemas"]["PersonId"] | null;
            /** @description By which key; null for what was done right in the database. */
            keyId: components["schemas"]["ApiKeyId"] | null;
            /** @description In which campaign; null for what belongs to none. */
            campaignId: components["schemas"]["CampaignId"] | null;
            /** @description What kind of thing it was done to, such as merchant or key. */
            subjectType: string;
            /** @description Its id; null where there is none. */
            subjectId: string | null;
            /** @description IP address from which it was asked; null where there is no network between. */
            remoteAddress: string | null;
            outcome: components["schemas"]["OpenAuditOutcome"];
            /** @description Of a refusal, its error code. */
            code: string | null;
            previousHash: components["schemas"]["AuditHash"];
            hash: components["schemas"]["AuditHash"];
        };
        /** @description One page of the audit log. */
        AuditEntryPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["AuditEntry"][];
            /** @description Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** @description Number and hash of an entry; 0 and zeros of a log without any. */
        AuditHead: {
            /** @description Number of the entry. */
            sequence: number;
            hash: components["schemas"]["AuditHash"];
        };
        /** @description Where the audit log is broken, and how. */
        AuditBreak: {
            /** @description Number of the entry. */
            sequence: number;
            fault: components["schemas"]["OpenAuditFault"];
        };
        /** @description Whether the audit log is whole. */
        AuditVerification: {
            /** @description Whether every entry is what its hash says and follows the one before. */
            valid: boolean;
            /** @description How many entries were looked at. */
            entries: number;
            head: components["schemas"]["AuditHead"];
            /** @description The first entry that is not right; null where all are. */
            firstBroken: components["schemas"]["AuditBreak"] | null;
        };
        /** @description The shopper, by an opaque token scanned at the till. Never a name, phone or e-mail. Kept only as a keyed hash. */
        ParticipantReference: {
            /** @description Opaque token of the participant. */
            token: string;
        };
        /**
         * @description Id of a participant, given by the service.
         * @example par_01kb1q3m8x7v5r2t9w4y6z0r
         */
        ParticipantId: string;
        /**
         * @description active; or erased, without contact data and for good.
         * @example active
         * @enum {string}
         */
        ParticipantStatus: "active" | "erased";
        /**
         * @description A field of contact data.
         * @example phone
         * @enum {string}
         */
        ContactField: "name" | "phone" | "email";
        /**
         * @description Name of a person.
         * @example 王小美
         */
        ContactName: string;
        /**
         * @description A phone number, with or without the prefix of the country.
         * @example 0912-345-678
         */
        ContactPhone: string;
        /**
         * @description An e-mail address.
         * @example someone@example.com
         */
        ContactEmail: string;
        /** @description Contact data of a participant. Encrypted at rest; nothing but an approved export shows it. */
        ContactInput: {
            name?: components["schemas"]["ContactName"];
            phone?: components["schemas"]["ContactPhone"];
            email?: components["schemas"]["ContactEmail"];
        };
        /** @description A participant to be registered. */
        ParticipantInput: {
            /** @description Opaque token of the participant, as sales bear it. Kept only as a keyed hash. */
            token: string;
            contact?: components["schemas"]["ContactInput"];
        };
        /** @description Entries from sales in a region. */
        RegionEntries: {
            /** @description Null for sales in no region. */
            region: components["schemas"]["RegionCode"] | null;
            /**
             * Format: int64
             * @description Entries that stand now.
             */
            entries: number;
        };
        /** @description Entries of a participant that stand now, by the ledger. */
        ParticipantEntries: {
            /**
             * Format: int64
             * @description In all.
             */
            total: number;
            /** @description Region by region, by where the sale took place. */
            byRegion: components["schemas"]["RegionEntries"][];
        };
        /** @description A shopper who takes part. Contact data is never part of it. */
        Participant: {
            id: components["schemas"]["ParticipantId"];
            campaignId: components["schemas"]["CampaignId"];
            status: components["schemas"]["OpenParticipantStatus"];
            /** @description Whether there is contact data. */
            hasContact: boolean;
            entries: components["schemas"]["ParticipantEntries"];
            registeredAt: components["schemas"]["Timestamp"];
            /** @description When contact data was erased; null where it was not. */
            erasedAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description By what participants are looked for; one of both. */
        ParticipantQuery: {
            phone?: components["schemas"]["ContactPhone"];
            email?: components["schemas"]["ContactEmail"];
        };
        /** @description Who gave what was looked for. More than one where people share a phone or an address. */
        ParticipantMatches: {
            /** @description The first 1,000. */
            participantIds: components["schemas"]["ParticipantId"][];
        };
        /** @description A line of the ledger of entries; +n or -n for a participant. */
        EntryLine: {
            transactionId: components["schemas"]["TransactionId"];
            /** @description The adjustment that the line comes from; null for the sale itself. */
            adjustmentId: components["schemas"]["AdjustmentId"] | null;
            /**
             * Format: int64
             * @description Entries given, or taken back where it is below 0.
             */
            entries: number;
            /**
             * Format: int64
             * @description Version of the rule set that the sale was judged by.
             */
            ruleSetVersion: number | null;
            /** @description Where the sale took place; null for no region. */
            region: components["schemas"]["RegionCode"] | null;
            channel: components["schemas"]["OpenChannel"];
            /** @description At which activity. */
            activityId: components["schemas"]["ActivityId"] | null;
            occurredAt: components["schemas"]["Timestamp"];
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description One page of lines of the ledger. */
        EntryLinePage: {
            /** @description The rows of this page. */
            items: components["schemas"]["EntryLine"][];
            /** @description Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** @description How many are to be re-wrapped at most. */
        ContactRewrapInput: {
            /** @description At most so many in this call. */
            maxRows: number;
        };
        /** @description How far the contact data of a campaign is wrapped by the current key. */
        ContactRewrap: {
            /** @description Id of the current key. */
            keyId: string;
            /** @description Participants in this call. */
            rewrapped: number;
            /** @description Participants whose data key is still wrapped by another one. */
            remaining: number;
        };
        /** @description A participant that nobody is. Its data is never answered but by an export, among others. */
        Canary: {
            id: components["schemas"]["ParticipantId"];
            registeredAt: components["schemas"]["Timestamp"];
        };
        /** @description What was found in public. */
        CanaryCheckInput: {
            /** @description Text of a page, a list or a file. It is searched and not kept. */
            content: string;
        };
        /** @description A canary that was found, and by what of it. */
        CanaryFinding: {
            participantId: components["schemas"]["ParticipantId"];
            /** @description What of its contact data was found. */
            fields: components["schemas"]["OpenContactField"][];
        };
        /** @description What a content gave away. */
        CanaryCheck: {
            /** @description Canaries in the content; none is good news, and no proof. */
            found: components["schemas"]["CanaryFinding"][];
            /** @description Exports by which these were downloaded, earliest first. */
            exportIds: components["schemas"]["ExportId"][];
            /** @description The incident that is open for it; null where nothing was found. */
            incident: components["schemas"]["Incident"] | null;
        };
        /**
         * @description Id of an export of personal data, given by the service.
         * @example exp_01kb1q3m8x7v5r2t9w4y6z0s
         */
        ExportId: string;
        /**
         * @description How far an export is: requested, approved and open for download, rejected, or expired since the time of the approval is over.
         * @example approved
         * @enum {string}
         */
        ExportStatus: "requested" | "approved" | "rejected" | "expired";
        /** @description Which fields of contact data; no more than the purpose needs. */
        ExportFields: components["schemas"]["ContactField"][];
        /**
         * @description A line in words, without personal data.
         * @example 通知第一週得獎者領獎
         */
        ExportText: string;
        /** @description Whom an export is about. The winners of a draw who are to get a prize, or participants by id. */
        ExportSelection: {
            drawId?: components["schemas"]["DrawId"];
            /** @description Participants by id. */
            participantIds?: components["schemas"]["ParticipantId"][];
        };
        /** @description An export of personal data that is asked for. */
        ExportInput: {
            purpose: components["schemas"]["ExportText"];
            selection: components["schemas"]["ExportSelection"];
            fields: components["schemas"]["ExportFields"];
            /** @description More participants with contact data than this are refused. */
            maxRows: number;
        };
        /** @description For how long an export may be downloaded. */
        ExportApproval: {
            /** @description Minutes from now; 15 by default. */
            validMinutes?: number;
        };
        /** @description Why an export is refused. */
        ExportRejection: {
            reason: components["schemas"]["ExportText"];
        };
        /** @description An export of personal data, without the data. */
        Export: {
            id: components["schemas"]["ExportId"];
            campaignId: components["schemas"]["CampaignId"];
            status: components["schemas"]["OpenExportStatus"];
            /** @description What for. */
            purpose: string;
            /** @description The draw whose winners it is about; null where participants were named. */
            drawId: components["schemas"]["DrawId"] | null;
            fields: components["schemas"]["ExportFields"];
            /** @description The ceiling that was asked for. */
            maxRows: number;
            /** @description Participants with contact data when it was asked for. A canary goes out besides. */
            participants: number;
            /** @description Of those who were chosen, how many gave no contact data. */
            withoutContact: number;
            requestedBy: components["schemas"]["PersonId"];
            requestedAt: components["schemas"]["Timestamp"];
            /** @description Who approved or rejected it. */
            decidedBy: components["schemas"]["PersonId"] | null;
            /** @description When; null where nobody did. */
            decidedAt: components["schemas"]["Timestamp"] | null;
            /** @description Why it was rejected. */
            reason: string | null;
            /** @description Until when it may be downloaded; null where it is not approved. */
            grantExpiresAt: components["schemas"]["Timestamp"] | null;
            /** @description How often it was downloaded. */
            downloads: number;
            /** @description When last; null where it was not. */
            lastDownloadedAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description One page of exports. */
        ExportPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["Export"][];
            /** @description Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** @description Contact data of a participant. Fields that were not asked for are left out. */
        ExportedContact: {
            participantId: components["schemas"]["ParticipantId"];
            /** @description Of an export by draw, what the participant is to get there. */
            winnerIds: components["schemas"]["WinnerId"][];
            /** @description Name; null where none was given. */
            name?: string | null;
            /** @description Phone number; null where none was given. */
            phone?: string | null;
            /** @description E-mail address; null where none was given. */
            email?: string | null;
        };
        /** @description What was approved. Keep it no longer than its purpose needs. */
        ExportDownload: {
            exportId: components["schemas"]["ExportId"];
            /** @description One row for each participant. */
            rows: components["schemas"]["ExportedContact"][];
        };
        /**
         * @description Id of an incident, given by the service.
         * @example inc_01kb1q3m8x7v5r2t9w4y6z0n
         */
        IncidentId: string;
        /**
         * @description How far an incident is, each step with all before it: open, contained, notified, reported, closed. A step that was taken early counts once those before it are.
         * @example open
         * @enum {string}
         */
        IncidentStatus: "open" | "contained" | "notified" | "reported" | "closed";
        /**
         * @description What happened to the data, in the words of the Personal Data Protection Act.
         * @example leak
         * @enum {string}
         */
        IncidentKind: "leak" | "theft" | "alteration" | "damage" | "loss";
        /**
         * @description Who or what opened an incident; a person, a retraction, a canary that was seen, an export.
         * @example person
         * @enum {string}
         */
        IncidentSource: "person" | "retraction" | "canary" | "export";
        /**
         * @description A kind of personal data.
         * @example name
         * @enum {string}
         */
        PersonalDataKind: "name" | "phone" | "email" | "address" | "nationalId" | "carrier" | "purchases";
        /**
         * @description A way to tell those affected.
         * @example sms
         * @enum {string}
         */
        NoticeChannel: "app" | "sms" | "email" | "website";
        /**
         * @description What is to be done within a time.
         * @example report
         * @enum {string}
         */
        IncidentDeadline: "report" | "notify";
        /**
         * @description What was done about an incident.
         * @example opened
         * @enum {string}
         */
        IncidentEventKind: "opened" | "updated" | "contained" | "notified" | "reported" | "closed" | "noted";
        /**
         * @description Level of an incident, from 1 (minor) to 4 (critical), as cyber-security incidents are graded.
         * @example 3
         */
        IncidentSeverity: number;
        /**
         * @description A line in words. Digits and @ are refused, so that no number or address of a person stands in it.
         * @example 名單頁面已下架
         */
        IncidentText: string;
        /** @description Which kinds of personal data. */
        PersonalDataKinds: components["schemas"]["PersonalDataKind"][];
        /**
         * @description Where those affected may ask, such as a hotline of the city. Not of a person.
         * @example 1999 市民專線
         */
        IncidentContact: string;
        /** @description An incident to be opened. */
        IncidentInput: {
            kind: components["schemas"]["IncidentKind"];
            severity: components["schemas"]["IncidentSeverity"];
            dataKinds: components["schemas"]["PersonalDataKinds"];
            /** @description Since when the data lay open. */
            exposedFrom: components["schemas"]["Timestamp"];
            /** @description Until when; it still does where this is left out. */
            exposedTo?: components["schemas"]["Timestamp"];
            /** @description When it became known, from which the deadlines run; now by default. */
            knownAt?: components["schemas"]["Timestamp"];
            /** @description Id of the publication, export or draw that it is about. */
            subjectId?: components["schemas"]["AuditSubjectId"];
            /** @description How many are affected, where that is known otherwise. */
            participants?: number;
            contact: components["schemas"]["IncidentContact"];
            /** @description Within which it is to be reported; 60 by default. */
            reportWithinMinutes?: number;
            /** @description Within which those affected are to be notified; 72 by default. */
            notifyWithinHours?: number;
        };
        /** @description Corrections of an incident. */
        IncidentUpdate: {
            severity?: components["schemas"]["IncidentSeverity"];
            dataKinds?: components["schemas"]["PersonalDataKinds"];
            exposedFrom?: components["schemas"]["Timestamp"];
            exposedTo?: components["schemas"]["Timestamp"];
            /** @description How many are affected, where that is known otherwise. */
            participants?: number;
            contact?: components["schemas"]["IncidentContact"];
        };
        /** @description A step, with a line for the timeline where there is something to say. */
        IncidentNote: {
            note?: components["schemas"]["IncidentText"];
        };
        /** @description By which channels those affected were told. */
        IncidentNotification: {
            /** @description By which channels. */
            channels: components["schemas"]["NoticeChannel"][];
            note?: components["schemas"]["IncidentText"];
        };
        /** @description A line for the timeline. */
        IncidentRemark: {
            note: components["schemas"]["IncidentText"];
        };
        /** @description How many are affected. */
        IncidentAffected: {
            /** @description Participants whose data was read while it was exposed, by the access log. */
            inAccessLog: number;
            /** @description As said by hand; null where nothing was. */
            stated: number | null;
            /** @description The larger of both. */
            atLeast: number;
        };
        /** @description What a provision of law provides for, in NT$. Whether it applies is for a lawyer to say. */
        LegalProvision: {
            /** @description Article of the law. */
            article: string;
            /** @description Where it was read. */
            source: string;
            asOf: components["schemas"]["LocalDate"];
            /** @description NT$. */
            minimum: number;
            /** @description NT$. */
            maximum: number;
            /** @description What it is about. */
            title: string;
            /** @description What it is about, in Traditional Chinese. */
            titleZh: string;
        };
        /** @description A range in NT$ between what the provisions below provide for. No legal opinion. */
        LegalExposure: {
            /** @description NT$. */
            minimum: number;
            /** @description NT$. */
            maximum: number;
            /** @description The provisions it is the sum of. */
            provisions: components["schemas"]["LegalProvision"][];
        };
        /** @description What happened to personal data, and how far one is with it. */
        Incident: {
            id: components["schemas"]["IncidentId"];
            campaignId: components["schemas"]["CampaignId"];
            source: components["schemas"]["OpenIncidentSource"];
            /** @description Id of what it is about. */
            subjectId: string | null;
            kind: components["schemas"]["OpenIncidentKind"];
            severity: components["schemas"]["IncidentSeverity"];
            dataKinds: components["schemas"]["PersonalDataKinds"];
            status: components["schemas"]["OpenIncidentStatus"];
            exposedFrom: components["schemas"]["Timestamp"];
            /** @description Until when the data lay open; null where it still does. */
            exposedTo: components["schemas"]["Timestamp"] | null;
            /** @description Where those affected may ask; null where an alarm opened it and nobody has said so yet. */
            contact: string | null;
            knownAt: components["schemas"]["Timestamp"];
            reportDueAt: components["schemas"]["Timestamp"];
            notifyDueAt: components["schemas"]["Timestamp"];
            /** @description When it was contained; null where it is not. */
            containedAt: components["schemas"]["Timestamp"] | null;
            /** @description When those affected were first notified; null where they were not. */
            notifiedAt: components["schemas"]["Timestamp"] | null;
            /** @description When it was reported at its severity; null where it was not. */
            reportedAt: components["schemas"]["Timestamp"] | null;
            /** @description When it was closed; null where it is not. */
            closedAt: components["schemas"]["Timestamp"] | null;
            /** @description What was not done in time, also where it was done later. */
            overdue: components["schemas"]["OpenIncidentDeadline"][];
            affected: components["schemas"]["IncidentAffected"];
            exposure: components["schemas"]["LegalExposure"];
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description One page of incidents. */
        IncidentPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["Incident"][];
            /** @description Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** @description A line of the timeline of an incident. */
        IncidentEvent: {
            /** @description Id of the line. */
            id: string;
            at: components["schemas"]["Timestamp"];
            kind: components["schemas"]["OpenIncidentEventKind"];
            severity: components["schemas"]["IncidentSeverity"];
            /** @description Of a notification, by which channels. */
            channels: components["schemas"]["OpenNoticeChannel"][];
            /** @description What was written down with it. */
            note: string | null;
            /** @description Who did it; null for a key of no person and for an alarm. */
            personId: components["schemas"]["PersonId"] | null;
            /** @description By which key; null for an alarm. */
            keyId: components["schemas"]["ApiKeyId"] | null;
        };
        /** @description One page of the timeline of an incident. */
        IncidentEventPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["IncidentEvent"][];
            /** @description Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** @description The text of a notice. */
        IncidentNotice: {
            channel: components["schemas"]["OpenNoticeChannel"];
            language: components["schemas"]["OpenLanguage"];
            /** @description Its heading; null where the channel has none. */
            subject: string | null;
            /** @description What it says. */
            text: string;
        };
        /** @description The texts of the notices by channel and language. */
        IncidentNotices: {
            /** @description One for each channel and language. */
            items: components["schemas"]["IncidentNotice"][];
        };
        /** @description A participant whose personal data was read while it was exposed. */
        AffectedParticipant: {
            participantId: components["schemas"]["ParticipantId"];
            /** @description How often. */
            accesses: number;
            firstAt: components["schemas"]["Timestamp"];
            lastAt: components["schemas"]["Timestamp"];
        };
        /** @description One page of those affected. */
        AffectedParticipantPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["AffectedParticipant"][];
            /** @description Token of the next page, null on the last one. */
            nextPageToken: string | null;
        };
        /** @description All that is known of an incident. The hash is SHA-256 over the canonical JSON (RFC 8785) of all other members. */
        IncidentEvidence: {
            asOf: components["schemas"]["Timestamp"];
            incident: components["schemas"]["Incident"];
            /** @description The publication that it is about, with how often it was read. */
            publication: components["schemas"]["Publication"] | null;
            /** @description The whole timeline. */
            timeline: components["schemas"]["IncidentEvent"][];
            /** @description The notices as they read now. */
            notices: components["schemas"]["IncidentNotice"][];
            /** @description Without a gap, from the first entry about the incident to the last, at most the first 1,000 of them. */
            auditEntries: components["schemas"]["AuditEntry"][];
            auditHead: components["schemas"]["AuditHead"];
            hash: components["schemas"]["AuditHash"];
        };
        /**
         * @description Scope, or a value that is not listed yet.
         * @example transactions:write
         * @enum {string}
         */
        OpenScope: "campaigns:read" | "campaigns:write" | "merchants:read" | "merchants:write" | "merchants:review" | "transactions:read" | "transactions:write" | "promoItems:read" | "promoItems:write" | "stats:read" | "stats:write" | "organizations:manage" | "keys:manage" | "metrics:read" | "rules:write" | "rules:publish" | "participants:read" | "participants:write" | "draws:read" | "draws:write" | "winners:manage" | "publications:write" | "publications:approve" | "exports:request" | "exports:approve" | "incidents:manage" | "audit:read" | (string & {});
        /**
         * @description Mode, or a value that is not listed yet.
         * @example test
         * @enum {string}
         */
        OpenMode: "test" | "live" | (string & {});
        /**
         * @description Industry, or a value that is not listed yet.
         * @example retail
         * @enum {string}
         */
        OpenIndustry: "beauty" | "sportsLeisure" | "lodgingDining" | "retail" | (string & {});
        /**
         * @description Channel, or a value that is not listed yet.
         * @example store
         * @enum {string}
         */
        OpenChannel: "store" | "mall" | "online" | "tv" | (string & {});
        /**
         * @description RowStatus, or a value that is not listed yet.
         * @example accepted
         * @enum {string}
         */
        OpenRowStatus: "accepted" | "duplicate" | "rejected" | "retry" | (string & {});
        /**
         * @description Language, or a value that is not listed yet.
         * @example zh-TW
         * @enum {string}
         */
        OpenLanguage: "zh-TW" | "en" | (string & {});
        /**
         * @description OrganizationRole, or a value that is not listed yet.
         * @example partner
         * @enum {string}
         */
        OpenOrganizationRole: "operator" | "partner" | "app" | (string & {});
        /**
         * @description CampaignStatus, or a value that is not listed yet.
         * @example active
         * @enum {string}
         */
        OpenCampaignStatus: "draft" | "active" | "registrationClosed" | "settled" | (string & {});
        /**
         * @description ActivityKind, or a value that is not listed yet.
         * @example event
         * @enum {string}
         */
        OpenActivityKind: "event" | "tvSlot" | (string & {});
        /**
         * @description Accumulation, or a value that is not listed yet.
         * @example document
         * @enum {string}
         */
        OpenAccumulation: "document" | "participant" | (string & {});
        /**
         * @description SaleCategory, or a value that is not listed yet.
         * @example storedValue
         * @enum {string}
         */
        OpenSaleCategory: "utilities" | "parking" | "fuel" | "tax" | "tuition" | "medical" | "fees" | "insurance" | "fines" | "transport" | "storedValue" | "vouchers" | (string & {});
        /**
         * @description RuleSetStatus, or a value that is not listed yet.
         * @example published
         * @enum {string}
         */
        OpenRuleSetStatus: "draft" | "submitted" | "published" | "superseded" | "discarded" | (string & {});
        /**
         * @description MerchantKind, or a value that is not listed yet.
         * @example store
         * @enum {string}
         */
        OpenMerchantKind: "store" | "counter" | "mall" | "businessDistrict" | "association" | "marketplace" | "onlineSeller" | "tvChannel" | "stall" | (string & {});
        /**
         * @description MerchantStatus, or a value that is not listed yet.
         * @example approved
         * @enum {string}
         */
        OpenMerchantStatus: "submitted" | "changesRequested" | "approved" | "suspended" | "rejected" | "withdrawn" | (string & {});
        /**
         * @description DocumentType, or a value that is not listed yet.
         * @example einvoice
         * @enum {string}
         */
        OpenDocumentType: "einvoice" | "receipt" | (string & {});
        /**
         * @description TransactionStatus, or a value that is not listed yet.
         * @example qualified
         * @enum {string}
         */
        OpenTransactionStatus: "received" | "qualified" | "notQualified" | "held" | "adjusted" | "voided" | (string & {});
        /**
         * @description AdjustmentKind, or a value that is not listed yet.
         * @example refund
         * @enum {string}
         */
        OpenAdjustmentKind: "cancel" | "void" | "refund" | "recomputation" | "claim" | (string & {});
        /**
         * @description ClaimStatus, or a value that is not listed yet.
         * @example claimed
         * @enum {string}
         */
        OpenClaimStatus: "waiting" | "claimed" | "rejected" | (string & {});
        /**
         * @description VoidKind, or a value that is not listed yet.
         * @example cancel
         * @enum {string}
         */
        OpenVoidKind: "cancel" | "void" | (string & {});
        /**
         * @description PromoItemType, or a value that is not listed yet.
         * @example discountProduct
         * @enum {string}
         */
        OpenPromoItemType: "discountProduct" | "exclusiveProduct" | "experienceVoucher" | "gift" | (string & {});
        /**
         * @description PromoItemStatus, or a value that is not listed yet.
         * @example live
         * @enum {string}
         */
        OpenPromoItemStatus: "draft" | "live" | "paused" | "expired" | "removed" | (string & {});
        /**
         * @description PromoItemStatusInput, or a value that is not listed yet.
         * @example live
         * @enum {string}
         */
        OpenPromoItemStatusInput: "draft" | "live" | "paused" | (string & {});
        /**
         * @description Availability, or a value that is not listed yet.
         * @example inStock
         * @enum {string}
         */
        OpenAvailability: "inStock" | "outOfStock" | "preorder" | "backorder" | (string & {});
        /**
         * @description MirrorStatus, or a value that is not listed yet.
         * @example planned
         * @enum {string}
         */
        OpenMirrorStatus: "open" | "planned" | "blocked" | "applied" | "aborted" | (string & {});
        /**
         * @description MirrorChangeKind, or a value that is not listed yet.
         * @example updated
         * @enum {string}
         */
        OpenMirrorChangeKind: "created" | "updated" | "removed" | (string & {});
        /**
         * @description MirrorObstacle, or a value that is not listed yet.
         * @example too_many_removals
         * @enum {string}
         */
        OpenMirrorObstacle: "empty_feed" | "too_many_removals" | "unidentified_rows" | (string & {});
        /**
         * @description MirrorWarningCode, or a value that is not listed yet.
         * @example offer_expires_soon
         * @enum {string}
         */
        OpenMirrorWarningCode: "offer_expired" | "offer_expires_soon" | "offer_outside_campaign" | "merchant_not_approved" | (string & {});
        /**
         * @description DrawKind, or a value that is not listed yet.
         * @example weekly
         * @enum {string}
         */
        OpenDrawKind: "daily" | "weekly" | "biweekly" | "monthly" | "regional" | "grand" | (string & {});
        /**
         * @description DrawStatus, or a value that is not listed yet.
         * @example planned
         * @enum {string}
         */
        OpenDrawStatus: "planned" | "frozen" | "committed" | "drawn" | "published" | "voided" | (string & {});
        /**
         * @description RepeatRule, or a value that is not listed yet.
         * @example draw
         * @enum {string}
         */
        OpenRepeatRule: "draw" | "prize" | (string & {});
        /**
         * @description WinnerStatus, or a value that is not listed yet.
         * @example notified
         * @enum {string}
         */
        OpenWinnerStatus: "drawn" | "reserve" | "notified" | "claimed" | "documentsRequested" | "approved" | "paid" | "forfeited" | "disqualified" | (string & {});
        /**
         * @description WinnerStep, or a value that is not listed yet.
         * @example notified
         * @enum {string}
         */
        OpenWinnerStep: "notified" | "claimed" | "documentsRequested" | "approved" | "paid" | "forfeited" | "disqualified" | (string & {});
        /**
         * @description PublicationStatus, or a value that is not listed yet.
         * @example draft
         * @enum {string}
         */
        OpenPublicationStatus: "draft" | "scanned" | "submitted" | "approved" | "published" | "retracted" | (string & {});
        /**
         * @description ReadForm, or a value that is not listed yet.
         * @example page
         * @enum {string}
         */
        OpenReadForm: "page" | "data" | (string & {});
        /**
         * @description ReaderKind, or a value that is not listed yet.
         * @example browser
         * @enum {string}
         */
        OpenReaderKind: "browser" | "crawler" | "program" | (string & {});
        /**
         * @description Coverage, or a value that is not listed yet.
         * @example own
         * @enum {string}
         */
        OpenCoverage: "own" | "campaign" | (string & {});
        /**
         * @description Metric, or a value that is not listed yet.
         * @example registeredAmount
         * @enum {string}
         */
        OpenMetric: "registeredAmount" | "documentCount" | "qualifiedCount" | "entryCount" | (string & {});
        /**
         * @description Interval, or a value that is not listed yet.
         * @example day
         * @enum {string}
         */
        OpenInterval: "hour" | "day" | "week" | (string & {});
        /**
         * @description BreakdownBy, or a value that is not listed yet.
         * @example district
         * @enum {string}
         */
        OpenBreakdownBy: "district" | "region" | "industry" | "channel" | "merchant" | "activity" | "documentType" | (string & {});
        /**
         * @description LedgerPart, or a value that is not listed yet.
         * @example participant
         * @enum {string}
         */
        OpenLedgerPart: "participant" | "transaction" | "campaign" | (string & {});
        /**
         * @description AuditOutcome, or a value that is not listed yet.
         * @example done
         * @enum {string}
         */
        OpenAuditOutcome: "done" | "refused" | (string & {});
        /**
         * @description AuditFault, or a value that is not listed yet.
         * @example hash
         * @enum {string}
         */
        OpenAuditFault: "hash" | "link" | "gap" | "head" | (string & {});
        /**
         * @description ParticipantStatus, or a value that is not listed yet.
         * @example active
         * @enum {string}
         */
        OpenParticipantStatus: "active" | "erased" | (string & {});
        /**
         * @description ContactField, or a value that is not listed yet.
         * @example phone
         * @enum {string}
         */
        OpenContactField: "name" | "phone" | "email" | (string & {});
        /**
         * @description ExportStatus, or a value that is not listed yet.
         * @example approved
         * @enum {string}
         */
        OpenExportStatus: "requested" | "approved" | "rejected" | "expired" | (string & {});
        /**
         * @description IncidentStatus, or a value that is not listed yet.
         * @example open
         * @enum {string}
         */
        OpenIncidentStatus: "open" | "contained" | "notified" | "reported" | "closed" | (string & {});
        /**
         * @description IncidentKind, or a value that is not listed yet.
         * @example leak
         * @enum {string}
         */
        OpenIncidentKind: "leak" | "theft" | "alteration" | "damage" | "loss" | (string & {});
        /**
         * @description IncidentSource, or a value that is not listed yet.
         * @example person
         * @enum {string}
         */
        OpenIncidentSource: "person" | "retraction" | "canary" | "export" | (string & {});
        /**
         * @description PersonalDataKind, or a value that is not listed yet.
         * @example name
         * @enum {string}
         */
        OpenPersonalDataKind: "name" | "phone" | "email" | "address" | "nationalId" | "carrier" | "purchases" | (string & {});
        /**
         * @description NoticeChannel, or a value that is not listed yet.
         * @example sms
         * @enum {string}
         */
        OpenNoticeChannel: "app" | "sms" | "email" | "website" | (string & {});
        /**
         * @description IncidentDeadline, or a value that is not listed yet.
         * @example report
         * @enum {string}
         */
        OpenIncidentDeadline: "report" | "notify" | (string & {});
        /**
         * @description IncidentEventKind, or a value that is not listed yet.
         * @example opened
         * @enum {string}
         */
        OpenIncidentEventKind: "opened" | "updated" | "contained" | "notified" | "reported" | "closed" | "noted" | (string & {});
    };
    responses: {
        /** @description The request cannot be read. */
        BadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key is missing, unknown, expired, revoked or of the wrong mode. */
        Unauthorized: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key may not do this. */
        Forbidden: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing among what the caller may see. */
        NotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The present state does not allow it, or the same request is still in flight. */
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
        /** @description It was public, and is no more. */
        Gone: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large. */
        TooLarge: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not JSON. */
        UnsupportedMediaType: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request does not fit the contract or the rules. */
        Unprocessable: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests. */
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
        /** @description The service failed. */
        InternalError: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service cannot answer now. */
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
        /** @description Id of the campaign. */
        CampaignId: components["schemas"]["CampaignId"];
        /** @description Id of the organization. */
        OrganizationId: components["schemas"]["OrganizationId"];
        /** @description Id of the key. */
        ApiKeyId: components["schemas"]["ApiKeyId"];
        /** @description Id of the merchant, or `external:` and the caller's own externalId. */
        MerchantId: components["schemas"]["ResourceReference"];
        /** @description Id of the transaction, `external:` and the caller's own externalId, or `einvoice:` with period and number. */
        TransactionId: components["schemas"]["TransactionReference"];
        /** @description Id of the promo item, or `external:` and the caller's own externalId. */
        PromoItemId: components["schemas"]["ResourceReference"];
        /** @description Id of the mirror. */
        MirrorId: components["schemas"]["MirrorId"];
        /** @description Id of the rule set. */
        RuleSetId: components["schemas"]["RuleSetId"];
        /** @description Id of the draw. */
        DrawId: components["schemas"]["DrawId"];
        /** @description Id of the winner. */
        WinnerId: components["schemas"]["WinnerId"];
        /** @description Id of the publication. */
        PublicationId: components["schemas"]["PublicationId"];
        /** @description Id of the incident. */
        IncidentId: components["schemas"]["IncidentId"];
        /** @description Id of the participant. */
        ParticipantId: components["schemas"]["ParticipantId"];
        /** @description Id of the export. */
        ExportId: components["schemas"]["ExportId"];
        /** @description Id of the series. */
        SeriesId: string;
        /**
         * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
         * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
         */
        IdempotencyKey: string;
        /** @description Rows in a page, 100 by default. */
        PageSize: number;
        /** @description nextPageToken of the page before. */
        PageToken: string;
        /** @description own (a partner's default) or campaign (the operator's default). */
        Coverage: components["schemas"]["Coverage"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Id of the request, for support.
         * @example req_01kb1q3m8x7v5r2t9w4y6z0k
         */
        RequestId: string;
        /**
         * @description What is left in the window (draft-ietf-httpapi-ratelimit-headers-11).
         * @example "default";r=599;t=60
         */
        RateLimit: string;
        /**
         * @description Quota and window (draft-ietf-httpapi-ratelimit-headers-11).
         * @example "default";q=600;w=60
         */
        RateLimitPolicy: string;
        /**
         * @description Seconds to wait.
         * @example 2
         */
        RetryAfter: number;
        /**
         * @description `true` when this is the stored answer of an earlier request with the same key.
         * @example true
         */
        IdempotentReplayed: string;
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
            /** @description State of the service. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
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
            /** @description This contract as JSON. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
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
            /** @description Who the key belongs to, what it may do, and the limits. */
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
            /** @description Metrics, as Prometheus reads them. */
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
                /** @description Rows in a page, 100 by default. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description nextPageToken of the page before. */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of organizations. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
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
            /** @description A participating organization: it owns keys and rows. */
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
                /** @description Id of the organization. */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A participating organization: it owns keys and rows. */
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
                /** @description Id of the organization. */
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
            /** @description A participating organization, which owns keys and rows. */
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
                /** @description Only persons of this organization. */
                organizationId?: components["schemas"]["OrganizationId"];
                /** @description Rows in a page, 100 by default. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description nextPageToken of the page before. */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of persons. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
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
            /** @description A natural person who may hold keys. */
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
    listKeys: {
        parameters: {
            query?: {
                /** @description Only keys of this organization. */
                organizationId?: components["schemas"]["OrganizationId"];
                /** @description Rows in a page, 100 by default. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description nextPageToken of the page before. */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of keys. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
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
            /** @description A new key. The secret is shown once; a repeated request with the same Idempotency-Key shows null. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyWithSecret"];
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the key. */
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
            /** @description A new key. The secret is shown once; a repeated request with the same Idempotency-Key shows null. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyWithSecret"];
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the key. */
                keyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An API key, without its secret. */
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
    listCampaigns: {
        parameters: {
            query?: {
                /** @description Only campaigns in this state. */
                status?: components["schemas"]["CampaignStatus"];
                /** @description Rows in a page, 100 by default. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description nextPageToken of the page before. */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of campaigns. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
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
            /** @description A campaign. Its four windows differ: purchase, registration, draw, claim. */
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
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A campaign. Its four windows differ: purchase, registration, draw, claim. */
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
                /** @description Id of the campaign. */
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
            /** @description A campaign. Its four windows differ: purchase, registration, draw, claim. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A campaign. Its four windows differ: purchase, registration, draw, claim. */
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
    closeRegistration: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A campaign. Its four windows differ: purchase, registration, draw, claim. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A campaign. Its four windows differ: purchase, registration, draw, claim. */
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
    listRuleSets: {
        parameters: {
            query?: {
                /** @description Rows in a page, 100 by default. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description nextPageToken of the page before. */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of rule sets. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
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
            /** @description The draft. */
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
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the rule set. */
                ruleSetId: components["parameters"]["RuleSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule set. */
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
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the rule set. */
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
            /** @description The draft. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the rule set. */
                ruleSetId: components["parameters"]["RuleSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The submitted rule set. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the rule set. */
                ruleSetId: components["parameters"]["RuleSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The discarded version. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the rule set. */
                ruleSetId: components["parameters"]["RuleSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The published rule set. */
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
                /** @description Only this merchant. */
                merchantId?: components["schemas"]["ResourceReference"];
            };
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules and their signature. */
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
                /** @description Only merchants in this state. */
                status?: components["schemas"]["MerchantStatus"];
                /** @description Only merchants of this kind. */
                kind?: components["schemas"]["MerchantKind"];
                /** @description Only merchants of this industry. */
                industry?: components["schemas"]["Industry"];
                /** @description Only merchants in this district. */
                district?: components["schemas"]["DistrictCode"];
                /** @description Only merchants with this UBN. */
                ubn?: components["schemas"]["Ubn"];
                /** @description Only merchants directly below this one. */
                parentId?: components["schemas"]["ResourceReference"];
                /** @description Only the merchant with this externalId. */
                externalId?: components["schemas"]["ExternalId"];
                /** @description Only merchants of this organization (for the operator). */
                organizationId?: components["schemas"]["OrganizationId"];
                /** @description Rows in a page, 100 by default. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description nextPageToken of the page before. */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of merchants. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
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
            /** @description The merchant was registered before with the same content. */
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
            /** @description A participating merchant. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
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
            /** @description One result for each row, in order. */
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
    retrieveMerchant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the merchant, or `external:` and the caller's own externalId. */
                merchantId: components["parameters"]["MerchantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A participating merchant. */
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
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the merchant, or `external:` and the caller's own externalId. */
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
            /** @description A participating merchant. */
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
            query?: never;
            header: {
                /**
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the merchant, or `external:` and the caller's own externalId. */
                merchantId: components["parameters"]["MerchantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A participating merchant. */
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
            query?: never;
            header: {
                /**
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the merchant, or `external:` and the caller's own externalId. */
                merchantId: components["parameters"]["MerchantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A participating merchant. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the merchant, or `external:` and the caller's own externalId. */
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
            /** @description A participating merchant. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the merchant, or `external:` and the caller's own externalId. */
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
            /** @description A participating merchant. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the merchant, or `external:` and the caller's own externalId. */
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
            /** @description A participating merchant. */
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
            query?: never;
            header: {
                /**
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the merchant, or `external:` and the caller's own externalId. */
                merchantId: components["parameters"]["MerchantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A participating merchant. */
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
    listTransactions: {
        parameters: {
            query?: {
                /** @description Only transactions in this state. */
                status?: components["schemas"]["TransactionStatus"];
                /** @description Only transactions of this merchant. */
                merchantId?: components["schemas"]["ResourceReference"];
                /** @description Only transactions of this channel. */
                channel?: components["schemas"]["Channel"];
                /** @description Only the transaction with this externalId. */
                externalId?: components["schemas"]["ExternalId"];
                /** @description Only transactions with this document number. */
                documentNumber?: string;
                /** @description Only sales from this moment on. */
                occurredFrom?: components["schemas"]["Timestamp"];
                /** @description Only sales before this moment. */
                occurredTo?: components["schemas"]["Timestamp"];
                /** @description Only transactions of this organization (for the operator). */
                organizationId?: components["schemas"]["OrganizationId"];
                /** @description Rows in a page, 100 by default. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description nextPageToken of the page before. */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of transactions. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
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
            /** @description The document was known already; nothing was counted. */
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
            /** @description What became of one row. */
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
                /** @description Adds the evaluation to each row. */
                include?: "evaluation";
            };
            header: {
                /**
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
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
            /** @description One result for each row, in order. */
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
    claimTransaction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
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
            /** @description What became of the claim. */
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
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the transaction, `external:` and the caller's own externalId, or `einvoice:` with period and number. */
                transactionId: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A sale as the campaign holds it. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the transaction, `external:` and the caller's own externalId, or `einvoice:` with period and number. */
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
            /** @description A sale as the campaign holds it. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the transaction, `external:` and the caller's own externalId, or `einvoice:` with period and number. */
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
            /** @description A sale as the campaign holds it. */
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
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the transaction, `external:` and the caller's own externalId, or `einvoice:` with period and number. */
                transactionId: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Why a transaction qualified or not. */
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
    listPromoItems: {
        parameters: {
            query?: {
                /** @description Only items of this zone. */
                zone?: components["schemas"]["ZoneId"];
                /** @description Only items in this state; removed ones are listed only when asked for. */
                status?: components["schemas"]["PromoItemStatus"];
                /** @description Only items of this type. */
                type?: components["schemas"]["PromoItemType"];
                /** @description Only items of this merchant. */
                merchantId?: components["schemas"]["ResourceReference"];
                /** @description Only the item with this externalId. */
                externalId?: components["schemas"]["ExternalId"];
                /** @description Only items of this organization (for the operator). */
                organizationId?: components["schemas"]["OrganizationId"];
                /** @description Rows in a page, 100 by default. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description nextPageToken of the page before. */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of promo items. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
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
            /** @description An offer of a merchant in a zone. */
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
            /** @description The item was created. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
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
            /** @description One result for each row, in order. */
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
    retrievePromoItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the promo item, or `external:` and the caller's own externalId. */
                promoItemId: components["parameters"]["PromoItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An offer of a merchant in a zone. */
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
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the promo item, or `external:` and the caller's own externalId. */
                promoItemId: components["parameters"]["PromoItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An offer of a merchant in a zone. */
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
    listMirrors: {
        parameters: {
            query?: {
                /** @description Only mirrors of this zone. */
                zone?: components["schemas"]["ZoneId"];
                /** @description Only mirrors in this state. */
                status?: components["schemas"]["MirrorStatus"];
                /** @description Only mirrors of this organization (for the operator). */
                organizationId?: components["schemas"]["OrganizationId"];
                /** @description Rows in a page, 100 by default. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description nextPageToken of the page before. */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of mirrors. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
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
            /** @description The mirror was opened. */
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
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the mirror. */
                mirrorId: components["parameters"]["MirrorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One sync of a zone with a feed. */
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
                /** @description Leading bits of the position by which items are shared out; there are 2^depth buckets. */
                depth: components["schemas"]["MirrorDepth"];
            };
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the mirror. */
                mirrorId: components["parameters"]["MirrorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One digest for each bucket. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the mirror. */
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
            /** @description What the zone lacks. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the mirror. */
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
            /** @description One result for each row, in order. */
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
                /** @description Only changes of this kind. */
                change: components["schemas"]["MirrorChangeKind"];
                /** @description Rows in a page, 100 by default. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description nextPageToken of the page before. */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the mirror. */
                mirrorId: components["parameters"]["MirrorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of changes. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the mirror. */
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
            /** @description The mirror with its plan. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the mirror. */
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
            /** @description The mirror was applied. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the mirror. */
                mirrorId: components["parameters"]["MirrorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mirror was aborted. */
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
                /** @description Only draws of this kind. */
                kind?: components["schemas"]["DrawKind"];
                /** @description Only draws in this state. */
                status?: components["schemas"]["DrawStatus"];
                /** @description Rows in a page, 100 by default. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description nextPageToken of the page before. */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of draws. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
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
            /** @description The draw was planned. */
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
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the draw. */
                drawId: components["parameters"]["DrawId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A draw. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the draw. */
                drawId: components["parameters"]["DrawId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draw with the size of its pool. */
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
    commitDraw: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the draw. */
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
            /** @description The draw with its commitment. */
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
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the draw. */
                drawId: components["parameters"]["DrawId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The commitment. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the draw. */
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
            /** @description The draw, drawn or voided. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the draw. */
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
            /** @description The voided draw. */
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
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the draw. */
                drawId: components["parameters"]["DrawId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proof. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the draw. */
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
            /** @description The proof for one participant. */
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
                /** @description Rows in a page, 100 by default. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description nextPageToken of the page before. */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the draw. */
                drawId: components["parameters"]["DrawId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of leaves. */
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
    listWinners: {
        parameters: {
            query?: {
                /** @description Only winners in this state. */
                status?: components["schemas"]["WinnerStatus"];
                /** @description Rows in a page, 100 by default. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description nextPageToken of the page before. */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the draw. */
                drawId: components["parameters"]["DrawId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of winners. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the draw. */
                drawId: components["parameters"]["DrawId"];
                /** @description Id of the winner. */
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
            /** @description The winner. */
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
    listPublications: {
        parameters: {
            query?: {
                /** @description Only publications of this draw. */
                drawId?: components["schemas"]["DrawId"];
                /** @description Only publications in this state. */
                status?: components["schemas"]["PublicationStatus"];
                /** @description Rows in a page, 100 by default. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description nextPageToken of the page before. */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of publications. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
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
            /** @description The draft. */
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
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the publication. */
                publicationId: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A publication. */
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
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the publication. */
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
            /** @description The draft of the next version. */
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
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the publication. */
                publicationId: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content and its hash. */
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
                /** @description Language of the page; Traditional Chinese by default. */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the publication. */
                publicationId: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the publication. */
                publicationId: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The publication, scanned. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the publication. */
                publicationId: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The publication, submitted. */
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
    approvePublication: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the publication. */
                publicationId: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationApproval"];
            };
        };
        responses: {
            /** @description The publication, approved. */
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
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the publication. */
                publicationId: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The publication, public now. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the publication. */
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
            /** @description The receipt. */
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
    retrievePublished: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the publication. */
                publicationId: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content and its hash. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    showPublished: {
        parameters: {
            query?: {
                /** @description Language of the page; Traditional Chinese by default. */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                /** @description Id of the publication. */
                publicationId: components["parameters"]["PublicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["PublicationHtml"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description It was taken back; a page that says so, or a problem for whoever accepts application/problem+json. */
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
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retrieveSummary: {
        parameters: {
            query?: {
                /** @description own (a partner's default) or campaign (the operator's default). */
                coverage?: components["parameters"]["Coverage"];
            };
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures of the campaign, or of the caller. Net of voids and refunds. */
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
                /** @description The figure. */
                metric: components["schemas"]["Metric"];
                /** @description Length of a step. */
                interval: components["schemas"]["Interval"];
                /** @description First moment. */
                from?: components["schemas"]["Timestamp"];
                /** @description End, not included. */
                to?: components["schemas"]["Timestamp"];
                /** @description own (a partner's default) or campaign (the operator's default). */
                coverage?: components["parameters"]["Coverage"];
            };
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A figure over time, by the time of the sale. Steps without sales are 0. */
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
                /** @description What the breakdown is by. */
                by: components["schemas"]["BreakdownBy"];
                /** @description How many rows; the rest is summed. 1,000 by default. */
                top?: number;
                /** @description own (a partner's default) or campaign (the operator's default). */
                coverage?: components["parameters"]["Coverage"];
            };
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures by one attribute, largest amount first. */
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
                /** @description Only this merchant, also when it sold nothing. */
                merchantId?: components["schemas"]["ResourceReference"];
                /** @description How many rows; the rest is summed. 100 by default. */
                top?: number;
            };
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the zone. */
                zone: components["schemas"]["ZoneId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures of a zone by merchant. */
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
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Key figures of the campaign. */
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
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the series. */
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
            /** @description A figure from elsewhere, as reported. */
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
            /** @description All industries. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndustryList"];
                };
            };
            400: components["responses"]["BadRequest"];
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
            /** @description All districts. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictList"];
                };
            };
            400: components["responses"]["BadRequest"];
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
            /** @description All regions. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionList"];
                };
            };
            400: components["responses"]["BadRequest"];
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
            /** @description All error codes. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorCodeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkLedger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the ledger agrees with all that is derived from it. */
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
                /** @description Only what this person did. */
                personId?: components["schemas"]["PersonId"];
                /** @description Only this operation. */
                operationId?: components["schemas"]["AuditOperationId"];
                /** @description Only what was done to this subject. */
                subjectId?: components["schemas"]["AuditSubjectId"];
                /** @description Only what belongs to this campaign. */
                campaignId?: components["schemas"]["CampaignId"];
                /** @description Only with this outcome. */
                outcome?: components["schemas"]["AuditOutcome"];
                /** @description Only entries from this moment on. */
                from?: components["schemas"]["Timestamp"];
                /** @description Only entries before this moment. */
                to?: components["schemas"]["Timestamp"];
                /** @description Rows in a page, 100 by default. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description nextPageToken of the page before. */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the audit log. */
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
    verifyAuditLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the audit log is whole. */
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
            /** @description Number and hash of the newest entry. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
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
            /** @description Registered before. */
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
            /** @description The participant was registered. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
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
            /** @description Who gave it. */
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
    rewrapContacts: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
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
            /** @description What was re-wrapped, and what remains. */
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
    retrieveParticipant: {
        parameters: {
            query?: {
                /** @description Only of sales from this moment on. */
                from?: components["schemas"]["Timestamp"];
                /** @description Only of sales before this moment. */
                to?: components["schemas"]["Timestamp"];
            };
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the participant. */
                participantId: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A participant. */
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
                /** @description Rows in a page, 100 by default. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description nextPageToken of the page before. */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the participant. */
                participantId: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of lines. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the participant. */
                participantId: components["parameters"]["ParticipantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A participant. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A canary. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
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
            /** @description What was found. */
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
                /** @description Only in this state. */
                status?: components["schemas"]["ExportStatus"];
                /** @description Rows in a page, 100 by default. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description nextPageToken of the page before. */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of exports. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
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
            /** @description An export. */
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
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the export. */
                exportId: components["parameters"]["ExportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An export. */
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
    approveExport: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the export. */
                exportId: components["parameters"]["ExportId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportApproval"];
            };
        };
        responses: {
            /** @description An export. */
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
    rejectExport: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the export. */
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
            /** @description An export. */
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
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the export. */
                exportId: components["parameters"]["ExportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact data. */
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
                /** @description Only in this state. */
                status?: components["schemas"]["IncidentStatus"];
                /** @description Rows in a page, 100 by default. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description nextPageToken of the page before. */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of incidents. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
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
            /** @description An incident. */
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
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the incident. */
                incidentId: components["parameters"]["IncidentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An incident. */
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
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the incident. */
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
            /** @description An incident. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the incident. */
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
            /** @description An incident. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the incident. */
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
            /** @description An incident. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the incident. */
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
            /** @description An incident. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the incident. */
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
            /** @description An incident. */
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
                 * @description A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.
                 * @example "0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11"
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the incident. */
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
            /** @description An incident. */
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
                /** @description Rows in a page, 100 by default. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description nextPageToken of the page before. */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the incident. */
                incidentId: components["parameters"]["IncidentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the timeline. */
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
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the incident. */
                incidentId: components["parameters"]["IncidentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Texts of the notices. */
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
                /** @description Rows in a page, 100 by default. */
                pageSize?: components["parameters"]["PageSize"];
                /** @description nextPageToken of the page before. */
                pageToken?: components["parameters"]["PageToken"];
            };
            header?: never;
            path: {
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the incident. */
                incidentId: components["parameters"]["IncidentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of those affected. */
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
                /** @description Id of the campaign. */
                campaignId: components["parameters"]["CampaignId"];
                /** @description Id of the incident. */
                incidentId: components["parameters"]["IncidentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evidence. */
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
  | 'ApiKeyInput'
  | 'ApiKey'
  | 'ApiKeyPage'
  | 'ApiKeyWithSecret'
  | 'ApiKeyRotation'
  | 'CampaignId'
  | 'ActivityId'
  | 'CampaignStatus'
  | 'ActivityKind'
  | 'Period'
  | 'Region'
  | 'Activity'
  | 'CampaignInput'
  | 'CampaignUpdate'
  | 'Campaign'
  | 'CampaignPage'
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
  | 'BundleSignature'
  | 'SignedRuleBundle'
  | 'MerchantId'
  | 'MerchantKind'
  | 'MerchantStatus'
  | 'MerchantInput'
  | 'MerchantUpdate'
  | 'Merchant'
  | 'MerchantPage'
  | 'MerchantBatch'
  | 'MerchantDecision'
  | 'TransactionId'
  | 'AdjustmentId'
  | 'ClaimId'
  | 'TransactionReference'
  | 'DocumentType'
  | 'TransactionStatus'
  | 'AdjustmentKind'
  | 'ClaimStatus'
  | 'VoidKind'
  | 'EInvoiceDocument'
  | 'ReceiptDocument'
  | 'DocumentInput'
  | 'ClaimInput'
  | 'Claim'
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
  | 'PromoItemId'
  | 'ZoneId'
  | 'PromoItemType'
  | 'PromoItemStatus'
  | 'PromoItemStatusInput'
  | 'Availability'
  | 'PromoItemInput'
  | 'PromoItemBatch'
  | 'PromoItem'
  | 'PromoItemPage'
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
  | 'MirrorBucketInput'
  | 'MirrorComparisonInput'
  | 'MirrorBucket'
  | 'MirrorComparison'
  | 'MirrorChange'
  | 'MirrorChangePage'
  | 'MirrorPlanInput'
  | 'MirrorApplyInput'
  | 'DrawId'
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
  | 'WitnessPromise'
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
  | 'WinnerId'
  | 'WinnerStatus'
  | 'WinnerStep'
  | 'PrizeTax'
  | 'Winner'
  | 'WinnerPage'
  | 'WinnerCode'
  | 'WinnerAdvanceInput'
  | 'PublicationId'
  | 'PublicationStatus'
  | 'ReadForm'
  | 'ReaderKind'
  | 'PublicationPicture'
  | 'PublicationInput'
  | 'PublicationUpdate'
  | 'PublicationApproval'
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
  | 'ZoneFigures'
  | 'ZoneBreakdownRow'
  | 'ZoneBreakdownRest'
  | 'ZoneBreakdown'
  | 'PendingFigures'
  | 'Summary'
  | 'TimeseriesPoint'
  | 'Timeseries'
  | 'BreakdownRow'
  | 'BreakdownRest'
  | 'Breakdown'
  | 'BenefitNumerator'
  | 'BenefitRatio'
  | 'ExternalPoint'
  | 'ExternalSeriesInput'
  | 'ExternalSeries'
  | 'Kpis'
  | 'IndustryReference'
  | 'IndustryList'
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
  | 'ParticipantInput'
  | 'RegionEntries'
  | 'ParticipantEntries'
  | 'Participant'
  | 'ParticipantQuery'
  | 'ParticipantMatches'
  | 'EntryLine'
  | 'EntryLinePage'
  | 'ContactRewrapInput'
  | 'ContactRewrap'
  | 'Canary'
  | 'CanaryCheckInput'
  | 'CanaryFinding'
  | 'CanaryCheck'
  | 'ExportId'
  | 'ExportStatus'
  | 'ExportFields'
  | 'ExportText'
  | 'ExportSelection'
  | 'ExportInput'
  | 'ExportApproval'
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
export type ApiKeyInput = components['schemas']['ApiKeyInput'];
export type ApiKey = components['schemas']['ApiKey'];
export type ApiKeyPage = components['schemas']['ApiKeyPage'];
export type ApiKeyWithSecret = components['schemas']['ApiKeyWithSecret'];
export type ApiKeyRotation = components['schemas']['ApiKeyRotation'];
export type CampaignId = components['schemas']['CampaignId'];
export type ActivityId = components['schemas']['ActivityId'];
export type CampaignStatus = components['schemas']['CampaignStatus'];
export type ActivityKind = components['schemas']['ActivityKind'];
export type Period = components['schemas']['Period'];
export type Region = components['schemas']['Region'];
export type Activity = components['schemas']['Activity'];
export type CampaignInput = components['schemas']['CampaignInput'];
export type CampaignUpdate = components['schemas']['CampaignUpdate'];
export type Campaign = components['schemas']['Campaign'];
export type CampaignPage = components['schemas']['CampaignPage'];
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
export type BundleSignature = components['schemas']['BundleSignature'];
export type SignedRuleBundle = components['schemas']['SignedRuleBundle'];
export type MerchantId = components['schemas']['MerchantId'];
export type MerchantKind = components['schemas']['MerchantKind'];
export type MerchantStatus = components['schemas']['MerchantStatus'];
export type MerchantInput = components['schemas']['MerchantInput'];
export type MerchantUpdate = components['schemas']['MerchantUpdate'];
export type Merchant = components['schemas']['Merchant'];
export type MerchantPage = components['schemas']['MerchantPage'];
export type MerchantBatch = components['schemas']['MerchantBatch'];
export type MerchantDecision = components['schemas']['MerchantDecision'];
export type TransactionId = components['schemas']['TransactionId'];
export type AdjustmentId = components['schemas']['AdjustmentId'];
export type ClaimId = components['schemas']['ClaimId'];
export type TransactionReference = components['schemas']['TransactionReference'];
export type DocumentType = components['schemas']['DocumentType'];
export type TransactionStatus = components['schemas']['TransactionStatus'];
export type AdjustmentKind = components['schemas']['AdjustmentKind'];
export type ClaimStatus = components['schemas']['ClaimStatus'];
export type VoidKind = components['schemas']['VoidKind'];
export type EInvoiceDocument = components['schemas']['EInvoiceDocument'];
export type ReceiptDocument = components['schemas']['ReceiptDocument'];
export type DocumentInput = components['schemas']['DocumentInput'];
export type ClaimInput = components['schemas']['ClaimInput'];
export type Claim = components['schemas']['Claim'];
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
export type PromoItemId = components['schemas']['PromoItemId'];
export type ZoneId = components['schemas']['ZoneId'];
export type PromoItemType = components['schemas']['PromoItemType'];
export type PromoItemStatus = components['schemas']['PromoItemStatus'];
export type PromoItemStatusInput = components['schemas']['PromoItemStatusInput'];
export type Availability = components['schemas']['Availability'];
export type PromoItemInput = components['schemas']['PromoItemInput'];
export type PromoItemBatch = components['schemas']['PromoItemBatch'];
export type PromoItem = components['schemas']['PromoItem'];
export type PromoItemPage = components['schemas']['PromoItemPage'];
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
export type MirrorBucketInput = components['schemas']['MirrorBucketInput'];
export type MirrorComparisonInput = components['schemas']['MirrorComparisonInput'];
export type MirrorBucket = components['schemas']['MirrorBucket'];
export type MirrorComparison = components['schemas']['MirrorComparison'];
export type MirrorChange = components['schemas']['MirrorChange'];
export type MirrorChangePage = components['schemas']['MirrorChangePage'];
export type MirrorPlanInput = components['schemas']['MirrorPlanInput'];
export type MirrorApplyInput = components['schemas']['MirrorApplyInput'];
export type DrawId = components['schemas']['DrawId'];
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
export type WitnessPromise = components['schemas']['WitnessPromise'];
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
export type WinnerId = components['schemas']['WinnerId'];
export type WinnerStatus = components['schemas']['WinnerStatus'];
export type WinnerStep = components['schemas']['WinnerStep'];
export type PrizeTax = components['schemas']['PrizeTax'];
export type Winner = components['schemas']['Winner'];
export type WinnerPage = components['schemas']['WinnerPage'];
export type WinnerCode = components['schemas']['WinnerCode'];
export type WinnerAdvanceInput = components['schemas']['WinnerAdvanceInput'];
export type PublicationId = components['schemas']['PublicationId'];
export type PublicationStatus = components['schemas']['PublicationStatus'];
export type ReadForm = components['schemas']['ReadForm'];
export type ReaderKind = components['schemas']['ReaderKind'];
export type PublicationPicture = components['schemas']['PublicationPicture'];
export type PublicationInput = components['schemas']['PublicationInput'];
export type PublicationUpdate = components['schemas']['PublicationUpdate'];
export type PublicationApproval = components['schemas']['PublicationApproval'];
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
export type ZoneFigures = components['schemas']['ZoneFigures'];
export type ZoneBreakdownRow = components['schemas']['ZoneBreakdownRow'];
export type ZoneBreakdownRest = components['schemas']['ZoneBreakdownRest'];
export type ZoneBreakdown = components['schemas']['ZoneBreakdown'];
export type PendingFigures = components['schemas']['PendingFigures'];
export type Summary = components['schemas']['Summary'];
export type TimeseriesPoint = components['schemas']['TimeseriesPoint'];
export type Timeseries = components['schemas']['Timeseries'];
export type BreakdownRow = components['schemas']['BreakdownRow'];
export type BreakdownRest = components['schemas']['BreakdownRest'];
export type Breakdown = components['schemas']['Breakdown'];
export type BenefitNumerator = components['schemas']['BenefitNumerator'];
export type BenefitRatio = components['schemas']['BenefitRatio'];
export type ExternalPoint = components['schemas']['ExternalPoint'];
export type ExternalSeriesInput = components['schemas']['ExternalSeriesInput'];
export type ExternalSeries = components['schemas']['ExternalSeries'];
export type Kpis = components['schemas']['Kpis'];
export type IndustryReference = components['schemas']['IndustryReference'];
export type IndustryList = components['schemas']['IndustryList'];
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
export type ParticipantInput = components['schemas']['ParticipantInput'];
export type RegionEntries = components['schemas']['RegionEntries'];
export type ParticipantEntries = components['schemas']['ParticipantEntries'];
export type Participant = components['schemas']['Participant'];
export type ParticipantQuery = components['schemas']['ParticipantQuery'];
export type ParticipantMatches = components['schemas']['ParticipantMatches'];
export type EntryLine = components['schemas']['EntryLine'];
export type EntryLinePage = components['schemas']['EntryLinePage'];
export type ContactRewrapInput = components['schemas']['ContactRewrapInput'];
export type ContactRewrap = components['schemas']['ContactRewrap'];
export type Canary = components['schemas']['Canary'];
export type CanaryCheckInput = components['schemas']['CanaryCheckInput'];
export type CanaryFinding = components['schemas']['CanaryFinding'];
export type CanaryCheck = components['schemas']['CanaryCheck'];
export type ExportId = components['schemas']['ExportId'];
export type ExportStatus = components['schemas']['ExportStatus'];
export type ExportFields = components['schemas']['ExportFields'];
export type ExportText = components['schemas']['ExportText'];
export type ExportSelection = components['schemas']['ExportSelection'];
export type ExportInput = components['schemas']['ExportInput'];
export type ExportApproval = components['schemas']['ExportApproval'];
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
export type OpenCampaignStatus = components['schemas']['OpenCampaignStatus'];
export type OpenActivityKind = components['schemas']['OpenActivityKind'];
export type OpenAccumulation = components['schemas']['OpenAccumulation'];
export type OpenSaleCategory = components['schemas']['OpenSaleCategory'];
export type OpenRuleSetStatus = components['schemas']['OpenRuleSetStatus'];
export type OpenMerchantKind = components['schemas']['OpenMerchantKind'];
export type OpenMerchantStatus = components['schemas']['OpenMerchantStatus'];
export type OpenDocumentType = components['schemas']['OpenDocumentType'];
export type OpenTransactionStatus = components['schemas']['OpenTransactionStatus'];
export type OpenAdjustmentKind = components['schemas']['OpenAdjustmentKind'];
export type OpenClaimStatus = components['schemas']['OpenClaimStatus'];
export type OpenVoidKind = components['schemas']['OpenVoidKind'];
export type OpenPromoItemType = components['schemas']['OpenPromoItemType'];
export type OpenPromoItemStatus = components['schemas']['OpenPromoItemStatus'];
export type OpenPromoItemStatusInput = components['schemas']['OpenPromoItemStatusInput'];
export type OpenAvailability = components['schemas']['OpenAvailability'];
export type OpenMirrorStatus = components['schemas']['OpenMirrorStatus'];
export type OpenMirrorChangeKind = components['schemas']['OpenMirrorChangeKind'];
export type OpenMirrorObstacle = components['schemas']['OpenMirrorObstacle'];
export type OpenMirrorWarningCode = components['schemas']['OpenMirrorWarningCode'];
export type OpenDrawKind = components['schemas']['OpenDrawKind'];
export type OpenDrawStatus = components['schemas']['OpenDrawStatus'];
export type OpenRepeatRule = components['schemas']['OpenRepeatRule'];
export type OpenWinnerStatus = components['schemas']['OpenWinnerStatus'];
export type OpenWinnerStep = components['schemas']['OpenWinnerStep'];
export type OpenPublicationStatus = components['schemas']['OpenPublicationStatus'];
export type OpenReadForm = components['schemas']['OpenReadForm'];
export type OpenReaderKind = components['schemas']['OpenReaderKind'];
export type OpenCoverage = components['schemas']['OpenCoverage'];
export type OpenMetric = components['schemas']['OpenMetric'];
export type OpenInterval = components['schemas']['OpenInterval'];
export type OpenBreakdownBy = components['schemas']['OpenBreakdownBy'];
export type OpenLedgerPart = components['schemas']['OpenLedgerPart'];
export type OpenAuditOutcome = components['schemas']['OpenAuditOutcome'];
export type OpenAuditFault = components['schemas']['OpenAuditFault'];
export type OpenParticipantStatus = components['schemas']['OpenParticipantStatus'];
export type OpenContactField = components['schemas']['OpenContactField'];
export type OpenExportStatus = components['schemas']['OpenExportStatus'];
export type OpenIncidentStatus = components['schemas']['OpenIncidentStatus'];
export type OpenIncidentKind = components['schemas']['OpenIncidentKind'];
export type OpenIncidentSource = components['schemas']['OpenIncidentSource'];
export type OpenPersonalDataKind = components['schemas']['OpenPersonalDataKind'];
export type OpenNoticeChannel = components['schemas']['OpenNoticeChannel'];
export type OpenIncidentDeadline = components['schemas']['OpenIncidentDeadline'];
export type OpenIncidentEventKind = components['schemas']['OpenIncidentEventKind'];
