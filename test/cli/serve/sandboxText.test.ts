import { describe, expect, it } from 'vitest';
import { sandboxText } from '../../../src/cli/serve/sandboxText.js';
import { languages, localizeIn } from '../../../src/cli/terminal/text.js';

const sandbox = {
  campaign: 'taichung-2020',
  apiKeys: {
    operator: 'sf_test_o',
    secondOperator: 'sf_test_s',
    partner: 'sf_test_p',
    otherPartner: 'sf_test_q',
    readOnly: 'sf_test_r',
    app: 'sf_test_a',
  },
};

describe.each(languages)('the text of a sandbox in %s', (language) => {
  const linesOn = (platform: NodeJS.Platform): string[] =>
    sandboxText('http://127.0.0.1:8787', sandbox, localizeIn(language), platform).split('\n');
  const commands = (lines: readonly string[]): string[] => lines.filter((line) => /^[^#]/.test(line));

  it('sets the variables for bash, and shows the other shells in comments', () => {
    const lines = linesOn('linux');
    expect(commands(lines)).toEqual([
      'export SHOPFEST_BASE_URL=http://127.0.0.1:8787',
      'export SHOPFEST_CAMPAIGN=taichung-2020',
      'export SHOPFEST_API_KEY=sf_test_p',
    ]);
    expect(lines).toContain(
      "# PowerShell:  $env:SHOPFEST_BASE_URL = 'http://127.0.0.1:8787'; $env:SHOPFEST_CAMPAIGN = 'taichung-2020'; $env:SHOPFEST_API_KEY = 'sf_test_p'",
    );
    expect(lines).toContain(
      '# cmd:  set "SHOPFEST_BASE_URL=http://127.0.0.1:8787" & set "SHOPFEST_CAMPAIGN=taichung-2020" & set "SHOPFEST_API_KEY=sf_test_p"',
    );
    expect(lines.filter((line) => line.includes('curl -X'))).toHaveLength(4);
  });

  it('sets the variables for PowerShell on Windows', () => {
    const lines = linesOn('win32');
    expect(commands(lines)).toEqual([
      "$env:SHOPFEST_BASE_URL = 'http://127.0.0.1:8787'",
      "$env:SHOPFEST_CAMPAIGN = 'taichung-2020'",
      "$env:SHOPFEST_API_KEY = 'sf_test_p'",
    ]);
    expect(lines).toContain(
      '# bash, zsh:  export SHOPFEST_BASE_URL=http://127.0.0.1:8787; export SHOPFEST_CAMPAIGN=taichung-2020; export SHOPFEST_API_KEY=sf_test_p',
    );
    expect(lines.filter((line) => line.startsWith('# cmd:  set "'))).toHaveLength(1);
    expect(lines).toContain(
      '#   Invoke-RestMethod -Method PUT http://127.0.0.1:8787/sandbox/clock -Headers @{ Authorization = "Bearer $OPERATOR_KEY" } -ContentType application/json -Body \'{"advanceSeconds":86400}\'',
    );
  });
});
