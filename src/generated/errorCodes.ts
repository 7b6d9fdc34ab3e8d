// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: fc3087fdfee5f827712104320a5e56b8ec193e20e50db6d5067e667a6f15025e

/** What an error code means and what to do about it, in English and Traditional Chinese. */
export interface ErrorCodeEntry {
  /** HTTP status; null where the library raises the error without an answer. */
  readonly status: number | null;
  readonly title: string;
  readonly titleZh: string;
  readonly advice: string;
  readonly adviceZh: string;
  /** Whether sending the same again may succeed. */
  readonly retryable: boolean;
}

export const errorCodes = {
  malformed_json: { status: 400, title: 'The body is not valid JSON', titleZh: '內容不是有效的 JSON', advice: 'Send UTF-8 JSON as the Content-Type says.', adviceZh: '請以 UTF-8 編碼送出有效的 JSON。', retryable: false },
  validation_failed: { status: 422, title: 'The request does not fit the contract', titleZh: '請求內容不符合規格', advice: 'Mend the fields named in errors and send again.', adviceZh: '請依 errors 所列欄位修正後重新送出。', retryable: false },
  parameter_invalid: { status: 400, title: 'A path or query parameter does not fit the contract', titleZh: '路徑或查詢參數不符合規格', advice: 'Mend the parameters named in errors.', adviceZh: '請修正 errors 所列的參數。', retryable: false },
  page_token_invalid: { status: 400, title: 'The page token is not valid here', titleZh: '分頁權杖無效', advice: 'Take nextPageToken of the page before, with the same filters.', adviceZh: '請使用前一頁的 nextPageToken，並維持相同的篩選條件。', retryable: false },
  version_unknown: { status: 400, title: 'The Shopfest-Version is not known', titleZh: '不認識的 Shopfest-Version', advice: 'Send a version that the service supports, or none.', adviceZh: '請改送服務支援的版本，或不送此標頭。', retryable: false },
  unsupported_media_type: { status: 415, title: 'The body must be application/json', titleZh: '內容必須是 application/json', advice: 'Send Content-Type: application/json.', adviceZh: '請送出 Content-Type: application/json。', retryable: false },
  request_too_large: { status: 413, title: 'The request is too large', titleZh: '請求內容過大', advice: 'Send at most 1 MiB and 1,000 rows in one request.', adviceZh: '每次請求最多 1 MiB、1,000 筆。', retryable: false },
  method_not_allowed: { status: 405, title: 'The method is not allowed here', titleZh: '此路徑不接受這個方法', advice: 'Use a method named in the Allow header.', adviceZh: '請使用 Allow 標頭所列的方法。', retryable: false },
  route_not_found: { status: 404, title: 'There is no such path', titleZh: '沒有這個路徑', advice: 'Compare the path with the contract, GET /v1/openapi.json.', adviceZh: '請對照 GET /v1/openapi.json 的路徑。', retryable: false },
  key_missing: { status: 401, title: 'An API key is missing', titleZh: '缺少 API 金鑰', advice: 'Send Authorization: Bearer followed by the key.', adviceZh: '請以 Authorization: Bearer 送出金鑰。', retryable: false },
  key_invalid: { status: 401, title: 'The API key is not known', titleZh: 'API 金鑰無效', advice: 'Check the key; it may be mistyped or from another service.', adviceZh: '請檢查金鑰是否有誤或屬於其他服務。', retryable: false },
  key_expired: { status: 401, title: 'The API key has expired', titleZh: 'API 金鑰已過期', advice: 'Use the newer key, or ask the operator to rotate it.', adviceZh: '請改用新的金鑰，或請主辦單位更換。', retryable: false },
  key_revoked: { status: 401, title: 'The API key was revoked', titleZh: 'API 金鑰已撤銷', advice: 'Ask the operator for a new key.', adviceZh: '請向主辦單位申請新的金鑰。', retryable: false },
  key_mode_mismatch: { status: 401, title: 'The key is of the wrong mode for this service', titleZh: '金鑰的模式與此服務不符', advice: 'Use an sf_live_ key with the live service and an sf_test_ key with a test service.', adviceZh: '正式服務請用 sf_live_ 金鑰，測試服務請用 sf_test_ 金鑰。', retryable: false },
  scope_missing: { status: 403, title: 'The key lacks a scope that this operation needs', titleZh: '金鑰缺少此操作所需的權限', advice: 'Ask the operator for a key with the scopes named in the contract.', adviceZh: '請向主辦單位申請具備所需權限的金鑰。', retryable: false },
  operator_only: { status: 403, title: 'Only the operator may see this', titleZh: '僅限主辦單位', advice: 'Ask for your own rows, or for another breakdown.', adviceZh: '請改查自己的資料，或改用其他分組。', retryable: false },
  idempotency_key_missing: { status: 400, title: 'The Idempotency-Key header is missing or malformed', titleZh: '缺少 Idempotency-Key 或格式不符', advice: 'Send a quoted string of your own, a new one for each logical call.', adviceZh: '請為每次邏輯呼叫送出一個新的 Idempotency-Key（以雙引號包住的字串）。', retryable: false },
  idempotency_key_reused: { status: 422, title: 'The Idempotency-Key was used for another request', titleZh: 'Idempotency-Key 已用於其他請求', advice: 'Use a new key for a new request; repeat the old one byte for byte.', adviceZh: '新的請求請使用新的鍵；重送時內容必須完全相同。', retryable: false },
  idempotency_in_flight: { status: 409, title: 'The same request is still being worked on', titleZh: '相同的請求仍在處理中', advice: 'Wait as Retry-After says and send the same again.', adviceZh: '請依 Retry-After 等候後再重送。', retryable: true },
  rate_limited: { status: 429, title: 'Too many requests', titleZh: '請求過於頻繁', advice: 'Wait as Retry-After says.', adviceZh: '請依 Retry-After 等候。', retryable: true },
  service_unavailable: { status: 503, title: 'The service cannot answer now', titleZh: '服務暫時無法回應', advice: 'Send the same again after Retry-After; nothing is counted twice.', adviceZh: '請依 Retry-After 等候後重送，不會重複計算。', retryable: true },
  internal_error: { status: 500, title: 'The service failed', titleZh: '服務發生錯誤', advice: 'Send the same again; report requestId if it goes on.', adviceZh: '請重送；若持續發生，請回報 requestId。', retryable: true },
  campaign_not_found: { status: 404, title: 'There is no such campaign', titleZh: '沒有這個活動', advice: 'Check the campaign id.', adviceZh: '請檢查活動代碼。', retryable: false },
  organization_not_found: { status: 404, title: 'There is no such organization', titleZh: '沒有這個機構', advice: 'Check the organization id.', adviceZh: '請檢查機構識別碼。', retryable: false },
  key_not_found: { status: 404, title: 'There is no such key', titleZh: '沒有這把金鑰', advice: 'Check the key id.', adviceZh: '請檢查金鑰識別碼。', retryable: false },
  merchant_not_found: { status: 404, title: 'There is no such merchant among yours', titleZh: '您的名下沒有這個店家', advice: 'Register the merchant first, or check its id.', adviceZh: '請先登錄店家，或檢查識別碼。', retryable: false },
  transaction_not_found: { status: 404, title: 'There is no such transaction among yours', titleZh: '您的名下沒有這筆交易', advice: 'Check the id; a sale must be pushed before it is changed.', adviceZh: '請檢查識別碼；交易須先送出才能異動。', retryable: false },
  promo_item_not_found: { status: 404, title: 'There is no such promo item among yours', titleZh: '您的名下沒有這個優惠商品', advice: 'Check the id.', adviceZh: '請檢查識別碼。', retryable: false },
  parent_not_found: { status: 422, title: 'The parent merchant is not known', titleZh: '找不到上層店家', advice: 'Register the parent first, or in the same batch.', adviceZh: '請先登錄上層店家，或放在同一批。', retryable: false },
  campaign_exists: { status: 409, title: 'There is a campaign with this id', titleZh: '活動代碼已存在', advice: 'Choose another id, or update the campaign.', adviceZh: '請改用其他代碼，或更新既有活動。', retryable: false },
  campaign_not_draft: { status: 409, title: 'This may be changed only in draft', titleZh: '僅能在草稿狀態變更', advice: 'Leave out the rule set, or make a new campaign.', adviceZh: '請勿變更規則，或另建活動。', retryable: false },
  campaign_not_active: { status: 409, title: 'The campaign takes no sales now', titleZh: '活動目前不接受交易', advice: 'Wait until the operator activates the campaign.', adviceZh: '請待主辦單位啟用活動。', retryable: false },
  state_conflict: { status: 409, title: 'The present state does not allow this', titleZh: '目前狀態不允許此操作', advice: 'Retrieve the resource and look at its status.', adviceZh: '請先查詢資料的狀態。', retryable: false },
  external_id_conflict: { status: 409, title: 'The externalId is taken by a row with other content', titleZh: 'externalId 已被內容不同的資料使用', advice: 'Use a new externalId, or update the row that has it.', adviceZh: '請改用新的 externalId，或更新既有資料。', retryable: false },
  document_conflict: { status: 409, title: 'The document was pushed before with other content', titleZh: '此憑證曾以不同內容送出', advice: 'Compare with the transaction that has this document; void or refund it instead of pushing it changed.', adviceZh: '請與既有交易比對；如需更正請作廢或退款，勿改內容重送。', retryable: false },
  merchant_reference_missing: { status: 422, title: 'The merchant is not named', titleZh: '未指明店家', advice: 'Send merchantId or merchantExternalId (one of them), or document.sellerUbn of one of your merchants.', adviceZh: '請擇一送出 merchantId 或 merchantExternalId，或提供名下店家的 document.sellerUbn。', retryable: false },
  merchant_ambiguous: { status: 422, title: 'Several of your merchants have this sellerUbn', titleZh: '有多個店家使用此賣方統一編號', advice: 'Name the merchant by merchantId or merchantExternalId.', adviceZh: '請以 merchantId 或 merchantExternalId 指明店家。', retryable: false },
  merchant_not_approved: { status: 409, title: 'The merchant does not take part now', titleZh: '店家目前未參加活動', advice: 'A suspended, rejected or withdrawn merchant takes no sales; ask the operator.', adviceZh: '停權、退件或已退出的店家不接受交易，請洽主辦單位。', retryable: false },
  merchant_cycle: { status: 422, title: 'A merchant cannot be below itself', titleZh: '店家的上下層關係形成循環', advice: 'Mend parentId or parentExternalId.', adviceZh: '請修正 parentId 或 parentExternalId。', retryable: false },
  district_unknown: { status: 422, title: 'The district is not one of the campaign', titleZh: '行政區不屬於此活動', advice: 'See GET /v1/reference/districts.', adviceZh: '請見 GET /v1/reference/districts。', retryable: false },
  industry_not_in_campaign: { status: 422, title: 'The industry does not take part in this campaign', titleZh: '此產業未參加本活動', advice: 'See industries of the campaign.', adviceZh: '請見活動的 industries。', retryable: false },
  activity_unknown: { status: 422, title: 'The activity is not one of the campaign', titleZh: '活動場次不屬於此活動', advice: 'See activities of the campaign.', adviceZh: '請見活動的 activities。', retryable: false },
  period_invalid: { status: 422, title: 'A period ends before it begins', titleZh: '期間的結束早於開始', advice: 'Let endsAt be after startsAt.', adviceZh: 'endsAt 必須晚於 startsAt。', retryable: false },
  price_invalid: { status: 422, title: 'The sale price is above the list price', titleZh: '優惠價高於原價', advice: 'Let salePrice be at most listPrice.', adviceZh: 'salePrice 不得高於 listPrice。', retryable: false },
  promo_item_removed: { status: 409, title: 'The promo item was removed', titleZh: '優惠商品已移除', advice: 'Send restore: true to bring it back.', adviceZh: '如要恢復，請送出 restore: true。', retryable: false },
  refund_exceeds_total: { status: 422, title: 'The refund is more than what is left of the sale', titleZh: '退款超過交易餘額', advice: 'Refund at most netAmount.', adviceZh: '退款不得超過 netAmount。', retryable: false },
  transaction_voided: { status: 409, title: 'The transaction is voided', titleZh: '交易已作廢', advice: 'A voided sale cannot be changed.', adviceZh: '已作廢的交易無法再異動。', retryable: false },
  configuration_invalid: { status: null, title: 'The client is not set up correctly', titleZh: '用戶端設定不正確', advice: 'Set the option named in the message, or its environment variable.', adviceZh: '請設定訊息所指的選項或環境變數。', retryable: false },
  connection_failed: { status: null, title: 'The service could not be reached', titleZh: '無法連線至服務', advice: 'Check the network and baseURL; the call may be repeated with the same idempotency key.', adviceZh: '請檢查網路與 baseURL；可使用相同的冪等鍵重送。', retryable: true },
  timeout: { status: null, title: 'The deadline passed', titleZh: '逾時', advice: 'Repeat with the same idempotency key, or give more time by timeout.', adviceZh: '請使用相同的冪等鍵重送，或調高 timeout。', retryable: true },
  aborted: { status: null, title: 'The call was aborted', titleZh: '呼叫已中止', advice: 'The caller aborted it.', adviceZh: '由呼叫端中止。', retryable: false },
  response_invalid: { status: null, title: 'The answer could not be read', titleZh: '無法解讀服務的回應', advice: 'Check that baseURL points to the campaign service and not to a proxy.', adviceZh: '請確認 baseURL 指向活動服務而非代理伺服器。', retryable: true },
} as const satisfies Readonly<Record<string, ErrorCodeEntry>>;

export type ErrorCode = keyof typeof errorCodes;
