import {
  type DrawCheck,
  type DrawVerification,
  type GivenApprovals,
  verifyDraw,
} from '../../campaign/draw/index.js';
import { defineCommand, jsonOption, type Options } from '../command/command.js';
import { fetchJson } from '../connection/fetched.js';
import { exitCodes } from '../errors/exitCodes.js';
import { readJsonFile } from '../rows/jsonFile.js';
import { passkeyPages } from '../signing/passkeys.js';
import { toJson } from '../terminal/json.js';
import { printable } from '../terminal/printable.js';
import { formatNumber, table } from '../terminal/table.js';
import type { Localize } from '../terminal/text.js';
import { fetchCommitment, fetchRound } from './published.js';

const options = {
  commitment: {
    value: 'C',
    text: {
      en: 'the commitment as it was published before the draw, to be compared',
      zh: '抽獎前公布的承諾值，用以比對',
    },
  },
  published: {
    value: 'URL',
    text: {
      en: 'the address where the commitment is published, to be fetched and compared',
      zh: '公布承諾值的網址，取得後用以比對',
    },
  },
  signature: {
    value: 'hex',
    text: {
      en: 'the signature of the drand round, as drand published it',
      zh: 'drand 就該輪次公布的簽章',
    },
  },
  drand: {
    value: 'URL',
    text: {
      en: 'the node of drand from which --strict fetches the round where it cannot check the signature',
      zh: '--strict 無法檢查簽章時，用以取得該輪次的 drand 節點',
    },
  },
  approvals: {
    value: 'file|URL',
    text: {
      en: 'the published approvals of the campaign, to check that approvers signed the draw; --published finds them, too',
      zh: '活動公布的核准檔案，用以驗證抽獎經核准人簽署；已給 --published 者可自動取得',
    },
  },
  fingerprint: {
    value: 'hash',
    text: {
      en: 'the fingerprint of an approver set as it was published',
      zh: '公布的核准人名冊指紋',
    },
  },
  origin: {
    value: 'url',
    text: {
      en: 'the page on which approvers sign by passkey, where they do',
      zh: '核准人以通行金鑰簽署時所用的網頁',
    },
  },
  'rp-id': {
    value: 'domain',
    text: {
      en: 'the domain for which passkeys were made, by default that of --origin',
      zh: '通行金鑰所屬的網域，預設為 --origin 的網域',
    },
  },
  strict: {
    text: {
      en: 'leave nothing unchecked: what cannot be checked is a failure',
      zh: '不容任何未檢查的項目：無法檢查即視為不成立',
    },
  },
  ...jsonOption,
} as const satisfies Options;

export const drawVerify = defineCommand({
  name: 'draw verify',
  text: { en: 'check the proof of a draw, offline', zh: '離線驗證抽獎證明' },
  arguments: [{ name: 'proof.json' }],
  options,
  examples: [
    'draw verify proof.json',
    'draw verify proof.json --strict --commitment a3f507…243af',
    'draw verify proof.json --strict --commitment a3f507…243af --approvals approvals.json --fingerprint b163fa…4da6a5',
    'draw verify proof.json --strict --published https://shopfest.example/v1/publications/pub_… --json',
  ],
  async run({ args: [file = ''], options: { json: asJson, ...given }, io, localize }) {
    const verification = await verify(await readJsonFile(file), given);
    io.out.write(asJson ? toJson(verification) : asText(verification, localize));
    return verification.valid ? exitCodes.done : exitCodes.service;
  },
});

interface Given {
  readonly commitment?: string | undefined;
  readonly published?: string | undefined;
  readonly signature?: string | undefined;
  readonly drand?: string | undefined;
  readonly approvals?: string | undefined;
  readonly fingerprint?: string | undefined;
  readonly origin?: string | undefined;
  readonly 'rp-id'?: string | undefined;
  readonly strict?: boolean | undefined;
}

/** Verifies with what is given, and fetches what is named or, in strict mode, missing. */
async function verify(proof: unknown, given: Given): Promise<DrawVerification> {
  const { commitment, published, signature, drand = 'https://api.drand.sh', strict } = given;
  const fetched = published === undefined ? null : await fetchCommitment(published);
  const approvals = await approvalsOf(proof, given);
  const options = { commitment: commitment ?? fetched ?? undefined, approvals, strict };
  const round = roundOf(proof);
  const shown = signature === undefined || round === null ? null : { round, signature };
  const verification = await verifyDraw(proof, { ...options, round: shown ?? undefined });
  const isOpen = verification.checks.some(
    ({ code, status }) => code === 'signature' && status === 'unchecked',
  );
  if (!strict || !isOpen || round === null) return verification;
  return verifyDraw(proof, { ...options, round: (await fetchRound(drand, round)) ?? undefined });
}

/** The approvals of a file or an address, or beside the publication of the draw; undefined where none are given. */
async function approvalsOf(
  proof: unknown,
  { approvals, published, fingerprint, origin, 'rp-id': rpId }: Given,
): Promise<GivenApprovals | undefined> {
  const beside = published === undefined ? undefined : approvalsBeside(published, proof);
  const address = approvals ?? beside;
  if (address === undefined) return undefined;
  const file = /^https?:/.test(address) ? await fetchJson(address) : await readJsonFile(address);
  const origins = origin === undefined ? undefined : [origin];
  // What cannot be fetched is not checked, which the check says.
  if (file === null) return undefined;
  return { file, fingerprint, passkeys: passkeyPages({ origins, rpId }, 'origin') };
}

function approvalsBeside(published: string, proof: unknown): string | undefined {
  const { campaign } = (proof as { params?: { campaign?: unknown } } | null)?.params ?? {};
  const service = /^(https?:\/\/.+)\/v1\/publications\//.exec(published)?.[1];
  return service === undefined || typeof campaign !== 'string'
    ? undefined
    : `${service}/v1/campaigns/${encodeURIComponent(campaign)}/approvals`;
}

function roundOf(proof: unknown): number | null {
  const round = (proof as { beacon?: { round?: unknown } } | null)?.beacon?.round;
  return typeof round === 'number' ? round : null;
}

function asText({ valid, checks, winners }: DrawVerification, localize: Localize): string {
  const open = checks.filter(({ status }) => status === 'unchecked').length;
  const lines = [table(checks.map((check) => lineOf(check, localize)))];
  if (!valid)
    lines.push(localize(checks.some(({ status }) => status === 'failed') ? refuted : incomplete(open)));
  else {
    const title = localize({ en: 'Winners', zh: '中獎者' });
    const reserved = localize({ en: ' (reserve)', zh: '（備取）' });
    const rows = winners.map(({ slot, prize, reserve, key }) => [
      { right: formatNumber(slot + 1) },
      `${printable(prize)}${reserve ? reserved : ''}`,
      key,
    ]);
    lines.push(`${title}\n${table(rows)}`, localize(endText(open)));
  }
  return `${lines.join('\n')}\n`;
}

const refuted = { en: 'The draw does not hold.', zh: '此抽獎證明不成立。' };

const incomplete = (open: number) => ({
  en: `Nothing failed, but ${open} marked ? could not be checked: the draw is not verified.`,
  zh: `沒有項目不成立，但標示 ? 的 ${open} 項無法檢查：此抽獎未完成驗證。`,
});

const endText = (open: number) =>
  open === 0
    ? { en: 'The draw holds.', zh: '此抽獎證明成立。' }
    : {
        en: `The draw holds, as far as it was checked; ${open} marked ? for you to look at.`,
        zh: `就已檢查的部分，此抽獎證明成立；標示 ? 的 ${open} 項請自行確認。`,
      };

const marks = { passed: '✓', failed: '✗', unchecked: '?' } as const;

function lineOf({ status, message, messageZh, pointer }: DrawCheck, localize: Localize): string[] {
  const text = localize({ en: message, zh: messageZh });
  return [marks[status], pointer === null ? text : `${text} (${pointer})`];
}
