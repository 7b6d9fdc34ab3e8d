// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: e1fa71aad7b79dd30522b56262cdfacc4bc43e71f9f800b71b9e161c70d64fbc

/** The contract, as `GET /v1/openapi.json` answers it. Large: only the service imports it. */
export const openapi: Readonly<Record<string, unknown>> = {
 "openapi": "3.1.0",
 "info": {
  "title": "Shopfest Partner API",
  "version": "1.0.0",
  "x-api-version": "2026-11-01",
  "summary": "The API of a city's shopping festival for stores, malls and e-commerce sites.",
  "license": {
   "name": "MIT",
   "identifier": "MIT"
  },
  "description": "Partners register merchants, push qualifying transactions, keep promo items in step and read the campaign's statistics; the operator runs the campaign.\n\nMoney is an integer of NT$. Time is RFC 3339 with offset. Every POST carries an `Idempotency-Key`. Errors are RFC 9457 problem documents with a stable `code` and texts in English and Traditional Chinese. A partner sees and touches only what belongs to its organization.\n"
 },
 "servers": [
  {
   "url": "http://127.0.0.1:8787",
   "description": "The reference service (`shopfest serve`)."
  }
 ],
 "security": [
  {
   "apiKey": []
  }
 ],
 "tags": [
  {
   "name": "service",
   "x-name-zh": "服務",
   "description": "Health, contract, and who is calling."
  },
  {
   "name": "organizations",
   "x-name-zh": "機構",
   "description": "Partners and operators."
  },
  {
   "name": "persons",
   "x-name-zh": "人員",
   "description": "Natural persons who hold keys."
  },
  {
   "name": "keys",
   "x-name-zh": "金鑰",
   "description": "API keys."
  },
  {
   "name": "campaigns",
   "x-name-zh": "活動",
   "description": "Campaigns and their rules."
  },
  {
   "name": "ruleSets",
   "x-name-zh": "規則",
   "description": "Versions of a campaign's rules and the signed bundle of them."
  },
  {
   "name": "merchants",
   "x-name-zh": "店家",
   "description": "Participating merchants."
  },
  {
   "name": "transactions",
   "x-name-zh": "交易",
   "description": "Sales, voids and refunds."
  },
  {
   "name": "promoItems",
   "x-name-zh": "優惠商品",
   "description": "Offers of a campaign zone."
  },
  {
   "name": "mirrors",
   "x-name-zh": "鏡像同步",
   "description": "Zones brought in step with a feed as one change."
  },
  {
   "name": "draws",
   "x-name-zh": "抽獎",
   "description": "Draws that anyone can check afterwards."
  },
  {
   "name": "winners",
   "x-name-zh": "中獎者",
   "description": "What becomes of the prizes."
  },
  {
   "name": "publications",
   "x-name-zh": "公告",
   "description": "What the public sees of a draw."
  },
  {
   "name": "stats",
   "x-name-zh": "統計",
   "description": "Figures of the campaign."
  },
  {
   "name": "reference",
   "x-name-zh": "參考資料",
   "description": "Industries, districts, regions, error codes."
  },
  {
   "name": "audit",
   "x-name-zh": "稽核",
   "description": "Who did what."
  },
  {
   "name": "participants",
   "x-name-zh": "參加者",
   "description": "Shoppers by their tokens, their entries and contact data."
  },
  {
   "name": "canaries",
   "x-name-zh": "誘餌參加者",
   "description": "Participants that nobody is and whose data gives a leak away."
  },
  {
   "name": "exports",
   "x-name-zh": "個資匯出",
   "description": "Contact data that two persons let out."
  },
  {
   "name": "incidents",
   "x-name-zh": "個資事件",
   "description": "What happened to personal data."
  }
 ],
 "paths": {
  "/v1/health": {
   "get": {
    "operationId": "retrieveHealth",
    "tags": [
     "service"
    ],
    "summary": "Health of the service",
    "x-summary-zh": "服務狀態",
    "description": "Says whether the service and its store answer. Needs no key.",
    "security": [],
    "responses": {
     "200": {
      "description": "State of the service.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Health"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Health"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/openapi.json": {
   "get": {
    "operationId": "retrieveOpenApi",
    "tags": [
     "service"
    ],
    "summary": "This contract",
    "x-summary-zh": "本 API 規格",
    "description": "The contract that the service serves, as JSON. Needs no key.",
    "security": [],
    "responses": {
     "200": {
      "description": "This contract as JSON.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/OpenApiDocument"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/OpenApiDocument"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/me": {
   "get": {
    "operationId": "retrieveMe",
    "tags": [
     "service"
    ],
    "summary": "Key, scopes and limits of the caller",
    "x-summary-zh": "查詢目前金鑰、權限與限制",
    "description": "Says which organization the key belongs to, what it may do, and its limits.",
    "security": [
     {
      "apiKey": []
     }
    ],
    "responses": {
     "200": {
      "description": "Who the key belongs to, what it may do, and the limits.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Me"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Me"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/metrics": {
   "get": {
    "operationId": "retrieveMetrics",
    "tags": [
     "service"
    ],
    "summary": "Metrics of the service",
    "x-summary-zh": "服務監控指標",
    "description": "Counters, gauges and histograms of the service in the text format of Prometheus, version 0.0.4. Labels are operation ids, classes of status and other words of this contract; never ids of rows, keys or persons. Where several processes answer at one address, counters are their sum and what belongs to a process bears the label worker. For the operator; a key with this scope alone is meant for it. A key that was known before is taken while the database cannot be reached.\n",
    "security": [
     {
      "apiKey": [
       "metrics:read"
      ]
     }
    ],
    "responses": {
     "200": {
      "description": "Metrics, as Prometheus reads them.",
      "content": {
       "text/plain": {
        "schema": {
         "$ref": "#/components/schemas/MetricsText"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/MetricsText"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/organizations": {
   "get": {
    "operationId": "listOrganizations",
    "tags": [
     "organizations"
    ],
    "summary": "List organizations",
    "x-summary-zh": "列出機構",
    "description": "All organizations, oldest first. For the operator.",
    "security": [
     {
      "apiKey": [
       "organizations:manage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/PageSize"
     },
     {
      "$ref": "#/components/parameters/PageToken"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of organizations.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/OrganizationPage"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/OrganizationPage"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "post": {
    "operationId": "createOrganization",
    "tags": [
     "organizations"
    ],
    "x-audit": "organization",
    "summary": "Enter an organization",
    "x-summary-zh": "新增機構",
    "description": "Enters a partner (a mall, a chain, a platform, a POS vendor) or another operator. For the operator.",
    "security": [
     {
      "apiKey": [
       "organizations:manage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/OrganizationInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/OrganizationInput"
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "A participating organization: it owns keys and rows.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Organization"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Organization"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/organizations/{organizationId}": {
   "get": {
    "operationId": "retrieveOrganization",
    "tags": [
     "organizations"
    ],
    "summary": "Retrieve an organization",
    "x-summary-zh": "查詢機構",
    "description": "One organization. For the operator.",
    "security": [
     {
      "apiKey": [
       "organizations:manage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/OrganizationId"
     }
    ],
    "responses": {
     "200": {
      "description": "A participating organization: it owns keys and rows.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Organization"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Organization"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "patch": {
    "operationId": "updateOrganization",
    "tags": [
     "organizations"
    ],
    "summary": "Change what an organization is left",
    "x-summary-zh": "調整機構獲授予的權限",
    "description": "Sets which scopes an organization is left. What it loses all organizations below it and all their keys lose at once. An organization under another cannot change itself, nor what does not stand below it. For the operator.",
    "x-audit": "organization",
    "security": [
     {
      "apiKey": [
       "organizations:manage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/OrganizationId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/OrganizationUpdate"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/OrganizationUpdate"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "A participating organization, which owns keys and rows.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Organization"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Organization"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/persons": {
   "get": {
    "operationId": "listPersons",
    "tags": [
     "persons"
    ],
    "summary": "List persons",
    "x-summary-zh": "列出人員",
    "description": "Persons of all organizations or of one, oldest first. For the operator.",
    "security": [
     {
      "apiKey": [
       "organizations:manage"
      ]
     }
    ],
    "parameters": [
     {
      "name": "organizationId",
      "in": "query",
      "required": false,
      "description": "Only persons of this organization.",
      "schema": {
       "$ref": "#/components/schemas/OrganizationId"
      }
     },
     {
      "$ref": "#/components/parameters/PageSize"
     },
     {
      "$ref": "#/components/parameters/PageToken"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of persons.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PersonPage"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/PersonPage"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "post": {
    "operationId": "createPerson",
    "tags": [
     "persons"
    ],
    "x-audit": "person",
    "summary": "Enter a person",
    "x-summary-zh": "新增人員",
    "description": "Enters a natural person who works for an organization and may hold keys. What needs two persons is told apart by this, however many keys each of them holds. For the operator.",
    "security": [
     {
      "apiKey": [
       "organizations:manage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PersonInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/PersonInput"
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "A natural person who may hold keys.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Person"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Person"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/keys": {
   "get": {
    "operationId": "listKeys",
    "tags": [
     "keys"
    ],
    "summary": "List API keys",
    "x-summary-zh": "列出金鑰",
    "description": "Keys of all organizations or of one, newest first, without their secrets. For the operator.",
    "security": [
     {
      "apiKey": [
       "keys:manage"
      ]
     }
    ],
    "parameters": [
     {
      "name": "organizationId",
      "in": "query",
      "required": false,
      "description": "Only keys of this organization.",
      "schema": {
       "$ref": "#/components/schemas/OrganizationId"
      }
     },
     {
      "$ref": "#/components/parameters/PageSize"
     },
     {
      "$ref": "#/components/parameters/PageToken"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of keys.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ApiKeyPage"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/ApiKeyPage"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "post": {
    "operationId": "createKey",
    "tags": [
     "keys"
    ],
    "x-audit": "key",
    "summary": "Make an API key",
    "x-summary-zh": "建立金鑰",
    "description": "Makes a key for an organization, in the mode of the service. The secret is shown once. For the operator.",
    "security": [
     {
      "apiKey": [
       "keys:manage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ApiKeyInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/ApiKeyInput"
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "A new key. The secret is shown once; a repeated request with the same Idempotency-Key shows null.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ApiKeyWithSecret"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/ApiKeyWithSecret"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/keys/{keyId}/rotate": {
   "post": {
    "operationId": "rotateKey",
    "tags": [
     "keys"
    ],
    "x-audit": "key",
    "summary": "Rotate an API key",
    "x-summary-zh": "更換金鑰",
    "description": "Makes a new key with the same scopes; the old one stays valid for graceSeconds, so that tills can be changed one by one. For the operator.",
    "security": [
     {
      "apiKey": [
       "keys:manage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ApiKeyId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ApiKeyRotation"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/ApiKeyRotation"
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "A new key. The secret is shown once; a repeated request with the same Idempotency-Key shows null.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ApiKeyWithSecret"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/ApiKeyWithSecret"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/keys/{keyId}/revoke": {
   "post": {
    "operationId": "revokeKey",
    "tags": [
     "keys"
    ],
    "x-audit": "key",
    "summary": "Revoke an API key",
    "x-summary-zh": "撤銷金鑰",
    "description": "Ends a key at once. Revoking it again changes nothing. For the operator.",
    "security": [
     {
      "apiKey": [
       "keys:manage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ApiKeyId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "responses": {
     "200": {
      "description": "An API key, without its secret.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ApiKey"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/ApiKey"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns": {
   "get": {
    "operationId": "listCampaigns",
    "tags": [
     "campaigns"
    ],
    "summary": "List campaigns",
    "x-summary-zh": "列出活動",
    "description": "Campaigns, in the order of their ids. Drafts are shown to the operator only.",
    "security": [
     {
      "apiKey": [
       "campaigns:read"
      ]
     }
    ],
    "parameters": [
     {
      "name": "status",
      "in": "query",
      "required": false,
      "description": "Only campaigns in this state.",
      "schema": {
       "$ref": "#/components/schemas/CampaignStatus"
      }
     },
     {
      "$ref": "#/components/parameters/PageSize"
     },
     {
      "$ref": "#/components/parameters/PageToken"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of campaigns.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CampaignPage"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/CampaignPage"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "post": {
    "operationId": "createCampaign",
    "tags": [
     "campaigns"
    ],
    "x-audit": "campaign",
    "summary": "Create a campaign",
    "x-summary-zh": "建立活動",
    "description": "Creates a campaign in draft. For the operator.",
    "security": [
     {
      "apiKey": [
       "campaigns:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CampaignInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/CampaignInput"
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "A campaign. Its four windows differ: purchase, registration, draw, claim.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Campaign"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Campaign"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}": {
   "get": {
    "operationId": "retrieveCampaign",
    "tags": [
     "campaigns"
    ],
    "summary": "Retrieve a campaign",
    "x-summary-zh": "查詢活動",
    "description": "One campaign with its windows, regions, activities and rules.",
    "security": [
     {
      "apiKey": [
       "campaigns:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     }
    ],
    "responses": {
     "200": {
      "description": "A campaign. Its four windows differ: purchase, registration, draw, claim.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Campaign"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Campaign"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "patch": {
    "operationId": "updateCampaign",
    "tags": [
     "campaigns"
    ],
    "x-audit": "campaign",
    "summary": "Update a campaign",
    "x-summary-zh": "更新活動",
    "description": "Changes what is given and leaves the rest. The rule set may be changed only in draft. For the operator.",
    "security": [
     {
      "apiKey": [
       "campaigns:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CampaignUpdate"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/CampaignUpdate"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "A campaign. Its four windows differ: purchase, registration, draw, claim.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Campaign"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Campaign"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/activate": {
   "post": {
    "operationId": "activateCampaign",
    "tags": [
     "campaigns"
    ],
    "x-audit": "campaign",
    "summary": "Activate a campaign",
    "x-summary-zh": "啟用活動",
    "description": "Opens a draft for merchants and sales. For the operator.",
    "security": [
     {
      "apiKey": [
       "campaigns:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "responses": {
     "200": {
      "description": "A campaign. Its four windows differ: purchase, registration, draw, claim.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Campaign"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Campaign"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/close-registration": {
   "post": {
    "operationId": "closeRegistration",
    "tags": [
     "campaigns"
    ],
    "x-audit": "campaign",
    "summary": "Close the registration of a campaign",
    "x-summary-zh": "結束活動登錄",
    "description": "Takes no more merchants, sales and claims from now on; what was taken can still be refunded and voided, drawn and published. Sales that tills still hold are kept there. For the operator.",
    "security": [
     {
      "apiKey": [
       "campaigns:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "responses": {
     "200": {
      "description": "A campaign. Its four windows differ: purchase, registration, draw, claim.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Campaign"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Campaign"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/settle": {
   "post": {
    "operationId": "settleCampaign",
    "tags": [
     "campaigns"
    ],
    "x-audit": "campaign",
    "summary": "Settle a campaign",
    "x-summary-zh": "活動結案",
    "description": "Ends a campaign whose registration is closed, once every draw was drawn or voided, every prize given or forfeited, and every incident closed. For the operator.",
    "security": [
     {
      "apiKey": [
       "campaigns:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "responses": {
     "200": {
      "description": "A campaign. Its four windows differ: purchase, registration, draw, claim.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Campaign"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Campaign"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/rule-sets": {
   "get": {
    "operationId": "listRuleSets",
    "tags": [
     "ruleSets"
    ],
    "summary": "List rule sets",
    "x-summary-zh": "列出規則版本",
    "description": "All versions of the campaign's rules, oldest first. Drafts are for the operator alone.",
    "security": [
     {
      "apiKey": [
       "campaigns:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/PageSize"
     },
     {
      "$ref": "#/components/parameters/PageToken"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of rule sets.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RuleSetVersionPage"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/RuleSetVersionPage"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "post": {
    "operationId": "createRuleSet",
    "tags": [
     "ruleSets"
    ],
    "x-audit": "ruleSet",
    "summary": "Draft a rule set",
    "x-summary-zh": "擬定規則版本",
    "description": "Drafts a new version of the rules of a campaign that is open, to hold from a date on. Nothing is judged by it before another person has published it. The rules of a campaign in draft are part of it and change with it.",
    "security": [
     {
      "apiKey": [
       "rules:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RuleSetVersionInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/RuleSetVersionInput"
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "The draft.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RuleSetVersion"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/RuleSetVersion"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/rule-sets/{ruleSetId}": {
   "get": {
    "operationId": "retrieveRuleSet",
    "tags": [
     "ruleSets"
    ],
    "summary": "Retrieve a rule set",
    "x-summary-zh": "查詢規則版本",
    "description": "A version of the campaign's rules. Drafts are for the operator alone.",
    "security": [
     {
      "apiKey": [
       "campaigns:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/RuleSetId"
     }
    ],
    "responses": {
     "200": {
      "description": "The rule set.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RuleSetVersion"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/RuleSetVersion"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "patch": {
    "operationId": "updateRuleSet",
    "tags": [
     "ruleSets"
    ],
    "x-audit": "ruleSet",
    "summary": "Change a draft",
    "x-summary-zh": "修改規則草案",
    "description": "Changes a version that is not published. One that was submitted is a draft again.",
    "security": [
     {
      "apiKey": [
       "rules:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/RuleSetId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RuleSetVersionUpdate"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/RuleSetVersionUpdate"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The draft.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RuleSetVersion"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/RuleSetVersion"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/rule-sets/{ruleSetId}/submit": {
   "post": {
    "operationId": "submitRuleSet",
    "tags": [
     "ruleSets"
    ],
    "x-audit": "ruleSet",
    "summary": "Submit a draft",
    "x-summary-zh": "送審規則草案",
    "description": "Asks another person to publish the draft as it is.",
    "security": [
     {
      "apiKey": [
       "rules:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/RuleSetId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "responses": {
     "200": {
      "description": "The submitted rule set.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RuleSetVersion"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/RuleSetVersion"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/rule-sets/{ruleSetId}/discard": {
   "post": {
    "operationId": "discardRuleSet",
    "tags": [
     "ruleSets"
    ],
    "x-audit": "ruleSet",
    "summary": "Discard a rule set",
    "x-summary-zh": "捨棄規則草稿",
    "description": "Ends a draft or a submitted version that is not wanted; it stays in the list, and its number is not given again. For the operator.",
    "security": [
     {
      "apiKey": [
       "rules:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/RuleSetId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "responses": {
     "200": {
      "description": "The discarded version.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RuleSetVersion"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/RuleSetVersion"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/rule-sets/{ruleSetId}/publish": {
   "post": {
    "operationId": "publishRuleSet",
    "tags": [
     "ruleSets"
    ],
    "x-audit": "ruleSet",
    "summary": "Publish a rule set",
    "x-summary-zh": "公布規則版本",
    "description": "Lets a submitted version hold for sales that take place from its date on, in place of the one before. Whoever made, changed or submitted it cannot, with no key. Sales that were judged before keep their verdict.",
    "security": [
     {
      "apiKey": [
       "rules:publish"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/RuleSetId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "responses": {
     "200": {
      "description": "The published rule set.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RuleSetVersion"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/RuleSetVersion"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/rule-bundle": {
   "get": {
    "operationId": "retrieveRuleBundle",
    "tags": [
     "ruleSets"
    ],
    "summary": "Retrieve the signed rules",
    "x-summary-zh": "取得簽章規則檔",
    "description": "The published rules with their dates, and what they need to know of the caller's merchants, signed, so that a till can tell without a network what a sale gives.",
    "security": [
     {
      "apiKey": [
       "campaigns:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "name": "merchantId",
      "in": "query",
      "required": false,
      "description": "Only this merchant.",
      "schema": {
       "$ref": "#/components/schemas/ResourceReference"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The rules and their signature.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SignedRuleBundle"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/SignedRuleBundle"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/merchants": {
   "get": {
    "operationId": "listMerchants",
    "tags": [
     "merchants"
    ],
    "summary": "List merchants",
    "x-summary-zh": "列出店家",
    "description": "The caller's merchants, oldest first; the operator sees all.",
    "security": [
     {
      "apiKey": [
       "merchants:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "name": "status",
      "in": "query",
      "required": false,
      "description": "Only merchants in this state.",
      "schema": {
       "$ref": "#/components/schemas/MerchantStatus"
      }
     },
     {
      "name": "kind",
      "in": "query",
      "required": false,
      "description": "Only merchants of this kind.",
      "schema": {
       "$ref": "#/components/schemas/MerchantKind"
      }
     },
     {
      "name": "industry",
      "in": "query",
      "required": false,
      "description": "Only merchants of this industry.",
      "schema": {
       "$ref": "#/components/schemas/Industry"
      }
     },
     {
      "name": "district",
      "in": "query",
      "required": false,
      "description": "Only merchants in this district.",
      "schema": {
       "$ref": "#/components/schemas/DistrictCode"
      }
     },
     {
      "name": "ubn",
      "in": "query",
      "required": false,
      "description": "Only merchants with this UBN.",
      "schema": {
       "$ref": "#/components/schemas/Ubn"
      }
     },
     {
      "name": "parentId",
      "in": "query",
      "required": false,
      "description": "Only merchants directly below this one.",
      "schema": {
       "$ref": "#/components/schemas/ResourceReference"
      }
     },
     {
      "name": "externalId",
      "in": "query",
      "required": false,
      "description": "Only the merchant with this externalId.",
      "schema": {
       "$ref": "#/components/schemas/ExternalId"
      }
     },
     {
      "name": "organizationId",
      "in": "query",
      "required": false,
      "description": "Only merchants of this organization (for the operator).",
      "schema": {
       "$ref": "#/components/schemas/OrganizationId"
      }
     },
     {
      "$ref": "#/components/parameters/PageSize"
     },
     {
      "$ref": "#/components/parameters/PageToken"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of merchants.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/MerchantPage"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/MerchantPage"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "post": {
    "operationId": "registerMerchant",
    "tags": [
     "merchants"
    ],
    "x-audit": "merchant",
    "summary": "Register a merchant",
    "x-summary-zh": "登錄店家",
    "description": "Registers a merchant for review. The same externalId with the same content answers 200 with the merchant that is there.",
    "security": [
     {
      "apiKey": [
       "merchants:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/MerchantInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/MerchantInput"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The merchant was registered before with the same content.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Merchant"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Merchant"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "201": {
      "description": "A participating merchant.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Merchant"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Merchant"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/merchants/batch": {
   "post": {
    "operationId": "registerMerchants",
    "tags": [
     "merchants"
    ],
    "summary": "Register many merchants",
    "x-summary-zh": "批次登錄店家",
    "description": "Registers up to 1,000 merchants, in any order of parents and children. Each row is answered by itself.",
    "x-rows": "MerchantInput",
    "security": [
     {
      "apiKey": [
       "merchants:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/MerchantBatch"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/MerchantBatch"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "One result for each row, in order.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/BatchResult"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/BatchResult"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/merchants/{merchantId}": {
   "get": {
    "operationId": "retrieveMerchant",
    "tags": [
     "merchants"
    ],
    "summary": "Retrieve a merchant",
    "x-summary-zh": "查詢店家",
    "description": "One merchant, by id or by `external:` and the caller's own externalId.",
    "security": [
     {
      "apiKey": [
       "merchants:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/MerchantId"
     }
    ],
    "responses": {
     "200": {
      "description": "A participating merchant.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Merchant"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Merchant"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "patch": {
    "operationId": "updateMerchant",
    "tags": [
     "merchants"
    ],
    "x-audit": "merchant",
    "summary": "Update a merchant",
    "x-summary-zh": "更新店家",
    "description": "Changes what is given and leaves the rest. A merchant in changesRequested or rejected is submitted again by it.",
    "security": [
     {
      "apiKey": [
       "merchants:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/MerchantId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/MerchantUpdate"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/MerchantUpdate"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "A participating merchant.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Merchant"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Merchant"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/merchants/{merchantId}/withdraw": {
   "post": {
    "operationId": "withdrawMerchant",
    "tags": [
     "merchants"
    ],
    "x-audit": "merchant",
    "summary": "Withdraw a merchant",
    "x-summary-zh": "退出活動",
    "description": "The merchant takes no more sales; what it has stays counted.",
    "security": [
     {
      "apiKey": [
       "merchants:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/MerchantId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "responses": {
     "200": {
      "description": "A participating merchant.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Merchant"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Merchant"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/merchants/{merchantId}/approve": {
   "post": {
    "operationId": "approveMerchant",
    "tags": [
     "merchants"
    ],
    "x-audit": "merchant",
    "summary": "Approve a merchant",
    "x-summary-zh": "核准店家",
    "description": "Approves a submitted merchant. Sales that were held for it are evaluated now. For the operator.",
    "security": [
     {
      "apiKey": [
       "merchants:review"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/MerchantId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "responses": {
     "200": {
      "description": "A participating merchant.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Merchant"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Merchant"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/merchants/{merchantId}/reject": {
   "post": {
    "operationId": "rejectMerchant",
    "tags": [
     "merchants"
    ],
    "x-audit": "merchant",
    "summary": "Reject a merchant",
    "x-summary-zh": "退件",
    "description": "Rejects a submitted merchant, with a reason for the partner. For the operator.",
    "security": [
     {
      "apiKey": [
       "merchants:review"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/MerchantId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/MerchantDecision"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/MerchantDecision"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "A participating merchant.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Merchant"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Merchant"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/merchants/{merchantId}/request-changes": {
   "post": {
    "operationId": "requestMerchantChanges",
    "tags": [
     "merchants"
    ],
    "x-audit": "merchant",
    "summary": "Request changes of a merchant",
    "x-summary-zh": "要求補正",
    "description": "Sends a submitted merchant back to the partner, with what is to be changed. For the operator.",
    "security": [
     {
      "apiKey": [
       "merchants:review"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/MerchantId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/MerchantDecision"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/MerchantDecision"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "A participating merchant.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Merchant"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Merchant"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/merchants/{merchantId}/suspend": {
   "post": {
    "operationId": "suspendMerchant",
    "tags": [
     "merchants"
    ],
    "x-audit": "merchant",
    "summary": "Suspend a merchant",
    "x-summary-zh": "暫停店家",
    "description": "Stops an approved merchant from taking sales, with a reason. What it has stays counted. For the operator.",
    "security": [
     {
      "apiKey": [
       "merchants:review"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/MerchantId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/MerchantDecision"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/MerchantDecision"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "A participating merchant.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Merchant"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Merchant"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/merchants/{merchantId}/resume": {
   "post": {
    "operationId": "resumeMerchant",
    "tags": [
     "merchants"
    ],
    "x-audit": "merchant",
    "summary": "Resume a merchant",
    "x-summary-zh": "恢復店家",
    "description": "Lets a suspended merchant take sales again. For the operator.",
    "security": [
     {
      "apiKey": [
       "merchants:review"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/MerchantId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "responses": {
     "200": {
      "description": "A participating merchant.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Merchant"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Merchant"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/transactions": {
   "get": {
    "operationId": "listTransactions",
    "tags": [
     "transactions"
    ],
    "summary": "List transactions",
    "x-summary-zh": "列出交易",
    "description": "The caller's transactions, in the order in which they came; the operator sees all.",
    "security": [
     {
      "apiKey": [
       "transactions:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "name": "status",
      "in": "query",
      "required": false,
      "description": "Only transactions in this state.",
      "schema": {
       "$ref": "#/components/schemas/TransactionStatus"
      }
     },
     {
      "name": "merchantId",
      "in": "query",
      "required": false,
      "description": "Only transactions of this merchant.",
      "schema": {
       "$ref": "#/components/schemas/ResourceReference"
      }
     },
     {
      "name": "channel",
      "in": "query",
      "required": false,
      "description": "Only transactions of this channel.",
      "schema": {
       "$ref": "#/components/schemas/Channel"
      }
     },
     {
      "name": "externalId",
      "in": "query",
      "required": false,
      "description": "Only the transaction with this externalId.",
      "schema": {
       "$ref": "#/components/schemas/ExternalId"
      }
     },
     {
      "name": "documentNumber",
      "in": "query",
      "required": false,
      "description": "Only transactions with this document number.",
      "schema": {
       "type": "string",
       "description": "Number of the receipt on that till.",
       "minLength": 1,
       "maxLength": 40,
       "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
       "x-expects": {
        "en": "1 to 40 characters without control characters",
        "zh": "1 至 40 個字元，不含控制字元"
       }
      }
     },
     {
      "name": "occurredFrom",
      "in": "query",
      "required": false,
      "description": "Only sales from this moment on.",
      "schema": {
       "$ref": "#/components/schemas/Timestamp"
      }
     },
     {
      "name": "occurredTo",
      "in": "query",
      "required": false,
      "description": "Only sales before this moment.",
      "schema": {
       "$ref": "#/components/schemas/Timestamp"
      }
     },
     {
      "name": "organizationId",
      "in": "query",
      "required": false,
      "description": "Only transactions of this organization (for the operator).",
      "schema": {
       "$ref": "#/components/schemas/OrganizationId"
      }
     },
     {
      "$ref": "#/components/parameters/PageSize"
     },
     {
      "$ref": "#/components/parameters/PageToken"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of transactions.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TransactionPage"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/TransactionPage"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "post": {
    "operationId": "pushTransaction",
    "tags": [
     "transactions"
    ],
    "summary": "Push a transaction",
    "x-summary-zh": "送出交易",
    "description": "Pushes one sale. 201: accepted, with its evaluation. 200: the document was known already; nothing is counted twice. A sale of a merchant that awaits approval is held and evaluated on approval.",
    "security": [
     {
      "apiKey": [
       "transactions:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TransactionInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/TransactionInput"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The document was known already; nothing was counted.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RowResult"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/RowResult"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "201": {
      "description": "What became of one row.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RowResult"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/RowResult"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/transactions/batch": {
   "post": {
    "operationId": "pushTransactions",
    "tags": [
     "transactions"
    ],
    "summary": "Push many transactions",
    "x-summary-zh": "批次送出交易",
    "description": "Pushes up to 1,000 sales. Each row is answered by itself, in order. Evaluations are given on request.",
    "x-rows": "TransactionInput",
    "security": [
     {
      "apiKey": [
       "transactions:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     },
     {
      "name": "include",
      "in": "query",
      "required": false,
      "description": "Adds the evaluation to each row.",
      "schema": {
       "type": "string",
       "enum": [
        "evaluation"
       ]
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TransactionBatch"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/TransactionBatch"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "One result for each row, in order.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/BatchResult"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/BatchResult"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/transactions/claim": {
   "post": {
    "operationId": "claimTransaction",
    "tags": [
     "transactions"
    ],
    "summary": "Claim a transaction for a participant",
    "x-summary-zh": "由參加者登錄發票",
    "description": "Claims an e-invoice by number, date and random code, before or after the sale arrives: where it has not, the claim waits for it. A document is claimed once. Whether there is such a document is not told: a wrong code waits like a right one. After 5 different codes for one document, or 50 claims of one participant that wait, claims are refused for a day. For the app and the operator.",
    "security": [
     {
      "apiKey": [
       "participants:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ClaimInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/ClaimInput"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "What became of the claim.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Claim"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Claim"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/transactions/{transactionId}": {
   "get": {
    "operationId": "retrieveTransaction",
    "tags": [
     "transactions"
    ],
    "summary": "Retrieve a transaction",
    "x-summary-zh": "查詢交易",
    "description": "One transaction with its adjustments, by id or by `external:` and the caller's own externalId.",
    "security": [
     {
      "apiKey": [
       "transactions:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/TransactionId"
     }
    ],
    "responses": {
     "200": {
      "description": "A sale as the campaign holds it.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Transaction"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Transaction"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/transactions/{transactionId}/void": {
   "post": {
    "operationId": "voidTransaction",
    "tags": [
     "transactions"
    ],
    "summary": "Void a transaction",
    "x-summary-zh": "作廢或註銷交易",
    "description": "Takes back a sale as a whole and reverses its entries. Voiding it again with the same kind changes nothing.",
    "security": [
     {
      "apiKey": [
       "transactions:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/TransactionId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/VoidInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/VoidInput"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "A sale as the campaign holds it.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Transaction"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Transaction"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/transactions/{transactionId}/refund": {
   "post": {
    "operationId": "refundTransaction",
    "tags": [
     "transactions"
    ],
    "summary": "Refund a transaction",
    "x-summary-zh": "退款",
    "description": "Gives back a part or all of a sale; what is left is evaluated again and entries are reversed.",
    "security": [
     {
      "apiKey": [
       "transactions:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/TransactionId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RefundInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/RefundInput"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "A sale as the campaign holds it.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Transaction"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Transaction"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/transactions/{transactionId}/evaluation": {
   "get": {
    "operationId": "retrieveEvaluation",
    "tags": [
     "transactions"
    ],
    "summary": "Why a transaction qualified or not",
    "x-summary-zh": "查詢資格判定",
    "description": "The latest evaluation, clause by clause.",
    "security": [
     {
      "apiKey": [
       "transactions:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/TransactionId"
     }
    ],
    "responses": {
     "200": {
      "description": "Why a transaction qualified or not.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Evaluation"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Evaluation"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/promo-items": {
   "get": {
    "operationId": "listPromoItems",
    "tags": [
     "promoItems"
    ],
    "summary": "List promo items",
    "x-summary-zh": "列出優惠商品",
    "description": "The caller's promo items, oldest first; the operator sees all.",
    "security": [
     {
      "apiKey": [
       "promoItems:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "name": "zone",
      "in": "query",
      "required": false,
      "description": "Only items of this zone.",
      "schema": {
       "$ref": "#/components/schemas/ZoneId"
      }
     },
     {
      "name": "status",
      "in": "query",
      "required": false,
      "description": "Only items in this state; removed ones are listed only when asked for.",
      "schema": {
       "$ref": "#/components/schemas/PromoItemStatus"
      }
     },
     {
      "name": "type",
      "in": "query",
      "required": false,
      "description": "Only items of this type.",
      "schema": {
       "$ref": "#/components/schemas/PromoItemType"
      }
     },
     {
      "name": "merchantId",
      "in": "query",
      "required": false,
      "description": "Only items of this merchant.",
      "schema": {
       "$ref": "#/components/schemas/ResourceReference"
      }
     },
     {
      "name": "externalId",
      "in": "query",
      "required": false,
      "description": "Only the item with this externalId.",
      "schema": {
       "$ref": "#/components/schemas/ExternalId"
      }
     },
     {
      "name": "organizationId",
      "in": "query",
      "required": false,
      "description": "Only items of this organization (for the operator).",
      "schema": {
       "$ref": "#/components/schemas/OrganizationId"
      }
     },
     {
      "$ref": "#/components/parameters/PageSize"
     },
     {
      "$ref": "#/components/parameters/PageToken"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of promo items.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PromoItemPage"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/PromoItemPage"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "post": {
    "operationId": "upsertPromoItem",
    "tags": [
     "promoItems"
    ],
    "summary": "Create or replace a promo item",
    "x-summary-zh": "新增或更新優惠商品",
    "description": "Creates the item with this externalId (201), or replaces it (200).",
    "security": [
     {
      "apiKey": [
       "promoItems:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PromoItemInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/PromoItemInput"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "An offer of a merchant in a zone.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PromoItem"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/PromoItem"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "201": {
      "description": "The item was created.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PromoItem"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/PromoItem"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/promo-items/batch": {
   "post": {
    "operationId": "upsertPromoItems",
    "tags": [
     "promoItems"
    ],
    "summary": "Create or replace many promo items",
    "x-summary-zh": "批次新增或更新優惠商品",
    "description": "Creates or replaces up to 1,000 items. A row that changes nothing is answered as duplicate.",
    "x-rows": "PromoItemInput",
    "security": [
     {
      "apiKey": [
       "promoItems:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PromoItemBatch"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/PromoItemBatch"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "One result for each row, in order.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/BatchResult"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/BatchResult"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/promo-items/{promoItemId}": {
   "get": {
    "operationId": "retrievePromoItem",
    "tags": [
     "promoItems"
    ],
    "summary": "Retrieve a promo item",
    "x-summary-zh": "查詢優惠商品",
    "description": "One promo item, by id or by `external:` and the caller's own externalId.",
    "security": [
     {
      "apiKey": [
       "promoItems:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/PromoItemId"
     }
    ],
    "responses": {
     "200": {
      "description": "An offer of a merchant in a zone.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PromoItem"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/PromoItem"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "delete": {
    "operationId": "removePromoItem",
    "tags": [
     "promoItems"
    ],
    "summary": "Remove a promo item",
    "x-summary-zh": "移除優惠商品",
    "description": "Takes the item off; it stays as a tombstone. Removing it again changes nothing.",
    "security": [
     {
      "apiKey": [
       "promoItems:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/PromoItemId"
     }
    ],
    "responses": {
     "200": {
      "description": "An offer of a merchant in a zone.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PromoItem"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/PromoItem"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/mirrors": {
   "get": {
    "operationId": "listMirrors",
    "tags": [
     "mirrors"
    ],
    "summary": "List mirrors",
    "x-summary-zh": "列出鏡像同步",
    "description": "The caller's mirrors, oldest first; the operator sees all.",
    "security": [
     {
      "apiKey": [
       "promoItems:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "name": "zone",
      "in": "query",
      "required": false,
      "description": "Only mirrors of this zone.",
      "schema": {
       "$ref": "#/components/schemas/ZoneId"
      }
     },
     {
      "name": "status",
      "in": "query",
      "required": false,
      "description": "Only mirrors in this state.",
      "schema": {
       "$ref": "#/components/schemas/MirrorStatus"
      }
     },
     {
      "name": "organizationId",
      "in": "query",
      "required": false,
      "description": "Only mirrors of this organization (for the operator).",
      "schema": {
       "$ref": "#/components/schemas/OrganizationId"
      }
     },
     {
      "$ref": "#/components/parameters/PageSize"
     },
     {
      "$ref": "#/components/parameters/PageToken"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of mirrors.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/MirrorPage"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/MirrorPage"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "post": {
    "operationId": "openMirror",
    "tags": [
     "mirrors"
    ],
    "summary": "Open a mirror",
    "x-summary-zh": "開始鏡像同步",
    "description": "Begins to bring one zone of the caller in step with a feed. There is one mirror of a zone at a time; one whose sender has fallen silent until `expiresAt` gives way. Nothing of it shows before it is applied. Items that are upserted or removed by other requests meanwhile are newer than the feed, and stand.",
    "security": [
     {
      "apiKey": [
       "promoItems:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/MirrorInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/MirrorInput"
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "The mirror was opened.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Mirror"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Mirror"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/mirrors/{mirrorId}": {
   "get": {
    "operationId": "retrieveMirror",
    "tags": [
     "mirrors"
    ],
    "summary": "Retrieve a mirror",
    "x-summary-zh": "查詢鏡像同步",
    "description": "One mirror, with its plan once it has one.",
    "security": [
     {
      "apiKey": [
       "promoItems:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/MirrorId"
     }
    ],
    "responses": {
     "200": {
      "description": "One sync of a zone with a feed.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Mirror"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Mirror"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/mirrors/{mirrorId}/digests": {
   "get": {
    "operationId": "retrieveMirrorDigests",
    "tags": [
     "mirrors"
    ],
    "summary": "Digests of a zone",
    "x-summary-zh": "專區摘要",
    "description": "What the zone holds, as one digest for each bucket of items, so that only what differs need travel.",
    "security": [
     {
      "apiKey": [
       "promoItems:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/MirrorId"
     },
     {
      "name": "depth",
      "in": "query",
      "required": true,
      "description": "Leading bits of the position by which items are shared out; there are 2^depth buckets.",
      "schema": {
       "$ref": "#/components/schemas/MirrorDepth"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "One digest for each bucket.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/MirrorDigests"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/MirrorDigests"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/mirrors/{mirrorId}/compare": {
   "post": {
    "operationId": "compareMirror",
    "tags": [
     "mirrors"
    ],
    "summary": "Compare buckets",
    "x-summary-zh": "比對區段",
    "description": "Says of whole buckets which items the feed has in them. Answers which of those the zone lacks, to be sent; what the zone has there beside them is to be removed, unless it is sent in another shape or kept.",
    "security": [
     {
      "apiKey": [
       "promoItems:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/MirrorId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/MirrorComparisonInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/MirrorComparisonInput"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "What the zone lacks.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/MirrorComparison"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/MirrorComparison"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/mirrors/{mirrorId}/items": {
   "post": {
    "operationId": "stageMirrorItems",
    "tags": [
     "mirrors"
    ],
    "summary": "Stage items",
    "x-summary-zh": "暫存商品",
    "description": "Up to 1,000 items as they are to be. A row that is rejected leaves the offer that stands as it is; one that changes nothing is answered as duplicate.",
    "x-rows": "PromoItemInput",
    "security": [
     {
      "apiKey": [
       "promoItems:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/MirrorId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PromoItemBatch"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/PromoItemBatch"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "One result for each row, in order.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/BatchResult"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/BatchResult"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/mirrors/{mirrorId}/changes": {
   "get": {
    "operationId": "listMirrorChanges",
    "tags": [
     "mirrors"
    ],
    "summary": "List changes",
    "x-summary-zh": "列出變更",
    "description": "What the mirror would change, item by item, until it is applied or aborted.",
    "security": [
     {
      "apiKey": [
       "promoItems:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/MirrorId"
     },
     {
      "name": "change",
      "in": "query",
      "required": true,
      "description": "Only changes of this kind.",
      "schema": {
       "$ref": "#/components/schemas/MirrorChangeKind"
      }
     },
     {
      "$ref": "#/components/parameters/PageSize"
     },
     {
      "$ref": "#/components/parameters/PageToken"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of changes.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/MirrorChangePage"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/MirrorChangePage"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/mirrors/{mirrorId}/plan": {
   "post": {
    "operationId": "planMirror",
    "tags": [
     "mirrors"
    ],
    "summary": "Plan a mirror",
    "x-summary-zh": "產生同步計畫",
    "description": "All differences are staged. Counts what would change, and blocks what looks like an accident (see MirrorObstacle). The plan may be made again.",
    "security": [
     {
      "apiKey": [
       "promoItems:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/MirrorId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/MirrorPlanInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/MirrorPlanInput"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The mirror with its plan.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Mirror"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Mirror"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/mirrors/{mirrorId}/apply": {
   "post": {
    "operationId": "applyMirror",
    "tags": [
     "mirrors"
    ],
    "summary": "Apply a mirror",
    "x-summary-zh": "套用同步",
    "description": "The zone becomes what the feed says, as one change. Whoever reads it sees the old state or the new one. A blocked mirror is applied only with `confirm` set to true.",
    "security": [
     {
      "apiKey": [
       "promoItems:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/MirrorId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/MirrorApplyInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/MirrorApplyInput"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The mirror was applied.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Mirror"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Mirror"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/mirrors/{mirrorId}/abort": {
   "post": {
    "operationId": "abortMirror",
    "tags": [
     "mirrors"
    ],
    "summary": "Abort a mirror",
    "x-summary-zh": "中止同步",
    "description": "Leaves the zone as it is. Aborting it again changes nothing.",
    "security": [
     {
      "apiKey": [
       "promoItems:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/MirrorId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "responses": {
     "200": {
      "description": "The mirror was aborted.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Mirror"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Mirror"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/draws": {
   "get": {
    "operationId": "listDraws",
    "tags": [
     "draws"
    ],
    "summary": "List draws",
    "x-summary-zh": "列出抽獎",
    "description": "Draws of the campaign, oldest first, voided ones too.",
    "security": [
     {
      "apiKey": [
       "draws:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "name": "kind",
      "in": "query",
      "required": false,
      "description": "Only draws of this kind.",
      "schema": {
       "$ref": "#/components/schemas/DrawKind"
      }
     },
     {
      "name": "status",
      "in": "query",
      "required": false,
      "description": "Only draws in this state.",
      "schema": {
       "$ref": "#/components/schemas/DrawStatus"
      }
     },
     {
      "$ref": "#/components/parameters/PageSize"
     },
     {
      "$ref": "#/components/parameters/PageToken"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of draws.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/DrawPage"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/DrawPage"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "post": {
    "operationId": "planDraw",
    "tags": [
     "draws"
    ],
    "x-audit": "draw",
    "summary": "Plan a draw",
    "x-summary-zh": "規劃抽獎",
    "description": "Says which entries take part, up to when, and for which prizes. Once it is planned none of it changes: a draw that is not right is voided, and another one planned that replaces it. For the operator.",
    "security": [
     {
      "apiKey": [
       "draws:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/DrawInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/DrawInput"
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "The draw was planned.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Draw"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Draw"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/draws/{drawId}": {
   "get": {
    "operationId": "retrieveDraw",
    "tags": [
     "draws"
    ],
    "summary": "Retrieve a draw",
    "x-summary-zh": "查詢抽獎",
    "description": "One draw, with the hash C of its commitment once it has one.",
    "security": [
     {
      "apiKey": [
       "draws:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/DrawId"
     }
    ],
    "responses": {
     "200": {
      "description": "A draw.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Draw"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Draw"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/draws/{drawId}/freeze": {
   "post": {
    "operationId": "freezeDraw",
    "tags": [
     "draws"
    ],
    "x-audit": "draw",
    "summary": "Freeze the pool of a draw",
    "x-summary-zh": "凍結抽獎名冊",
    "description": "Takes the entries that the ledger held at the cut-off, as one consistent reading: claimed ones only, added up for each participant, those left out who have none. From then on the pool is what it is; again without effect. For the operator.",
    "security": [
     {
      "apiKey": [
       "draws:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/DrawId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "responses": {
     "200": {
      "description": "The draw with the size of its pool.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Draw"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Draw"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/draws/{drawId}/commit": {
   "post": {
    "operationId": "commitDraw",
    "tags": [
     "draws"
    ],
    "x-audit": "draw",
    "summary": "Commit to pool and rules",
    "x-summary-zh": "公布抽獎承諾",
    "description": "Names the randomness that will decide, before it exists: a round of drand at least ten minutes ahead, or at least three witnesses. The commitment is to be published before its time; neither pool nor rules can change from then on. Again without effect. For the operator.",
    "security": [
     {
      "apiKey": [
       "draws:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/DrawId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/DrawCommitInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/DrawCommitInput"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The draw with its commitment.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Draw"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Draw"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/draws/{drawId}/commitment": {
   "get": {
    "operationId": "retrieveDrawCommitment",
    "tags": [
     "draws"
    ],
    "summary": "Commitment of a draw",
    "x-summary-zh": "查詢抽獎承諾",
    "description": "What is to be published before the beacon's time, with all rules of the draw.",
    "security": [
     {
      "apiKey": [
       "draws:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/DrawId"
     }
    ],
    "responses": {
     "200": {
      "description": "The commitment.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/DrawCommitment"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/DrawCommitment"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/draws/{drawId}/run": {
   "post": {
    "operationId": "runDraw",
    "tags": [
     "draws"
    ],
    "x-audit": "draw",
    "summary": "Draw the winners",
    "x-summary-zh": "執行抽獎",
    "description": "Takes what the beacon gave and draws all slots by draw/1. Nothing is left to choose: the same beacon gives the same winners. Where a witness does not reveal (null), the draw is voided, never tried again. Again without effect. For the operator.",
    "security": [
     {
      "apiKey": [
       "draws:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/DrawId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/DrawRunInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/DrawRunInput"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The draw, drawn or voided.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Draw"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Draw"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/draws/{drawId}/void": {
   "post": {
    "operationId": "voidDraw",
    "tags": [
     "draws"
    ],
    "x-audit": "draw",
    "summary": "Void a draw",
    "x-summary-zh": "宣告抽獎無效",
    "description": "Ends a draw with a reason that anyone may read. What it had is kept: pool, commitment, proof, winners. For the operator.",
    "security": [
     {
      "apiKey": [
       "draws:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/DrawId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/DrawVoidInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/DrawVoidInput"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The voided draw.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Draw"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Draw"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/draws/{drawId}/proof": {
   "get": {
    "operationId": "retrieveDrawProof",
    "tags": [
     "draws"
    ],
    "summary": "Proof of a draw",
    "x-summary-zh": "抽獎證明",
    "description": "All that anyone needs to check the draw, offline, by verifyDraw or `shopfest draw verify`. It holds no personal data and may be published as it is.",
    "security": [
     {
      "apiKey": [
       "draws:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/DrawId"
     }
    ],
    "responses": {
     "200": {
      "description": "The proof.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/DrawProof"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/DrawProof"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/draws/{drawId}/inclusion": {
   "post": {
    "operationId": "proveDrawInclusion",
    "tags": [
     "draws"
    ],
    "summary": "Prove that a participant is in the pool",
    "x-summary-zh": "證明參加者在名冊中",
    "description": "Shows a participant their own key, and that their entries are in the pool that was committed to. For the app, which knows the token; it is in the body so that no address holds it. To be checked by verifyInclusion.",
    "security": [
     {
      "apiKey": [
       "draws:read",
       "participants:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/DrawId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/DrawInclusionInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/DrawInclusionInput"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The proof for one participant.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/DrawInclusion"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/DrawInclusion"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/draws/{drawId}/entries": {
   "get": {
    "operationId": "listDrawEntries",
    "tags": [
     "draws"
    ],
    "summary": "Own entries in the pool",
    "x-summary-zh": "查詢名冊中的己方抽獎號碼",
    "description": "The leaves of those participants whom the caller's sales named, each with the entries that these sales gave, and its path. With the commitment of the draw each of them is an inclusion proof, so a partner sees that its sales' entries are in the root. Neither sales nor tokens are named.",
    "security": [
     {
      "apiKey": [
       "draws:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/DrawId"
     },
     {
      "$ref": "#/components/parameters/PageSize"
     },
     {
      "$ref": "#/components/parameters/PageToken"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of leaves.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/DrawEntryPage"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/DrawEntryPage"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/draws/{drawId}/winners": {
   "get": {
    "operationId": "listWinners",
    "tags": [
     "winners"
    ],
    "summary": "List winners",
    "x-summary-zh": "列出中獎者",
    "description": "Winners and reserves of a draw, in the order of slots, without personal data. For the operator.",
    "security": [
     {
      "apiKey": [
       "winners:manage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/DrawId"
     },
     {
      "name": "status",
      "in": "query",
      "required": false,
      "description": "Only winners in this state.",
      "schema": {
       "$ref": "#/components/schemas/WinnerStatus"
      }
     },
     {
      "$ref": "#/components/parameters/PageSize"
     },
     {
      "$ref": "#/components/parameters/PageToken"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of winners.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WinnerPage"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/WinnerPage"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/draws/{drawId}/winners/{winnerId}/advance": {
   "post": {
    "operationId": "advanceWinner",
    "tags": [
     "winners"
    ],
    "x-audit": "winner",
    "summary": "Take a winner to the next state",
    "x-summary-zh": "變更中獎狀態",
    "description": "Says what became of a prize. One that is forfeited (only after `claimBy`) or whose winner is disqualified goes to the next reserve of the same prize, never to a new draw. For the operator.",
    "security": [
     {
      "apiKey": [
       "winners:manage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/DrawId"
     },
     {
      "$ref": "#/components/parameters/WinnerId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/WinnerAdvanceInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/WinnerAdvanceInput"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The winner.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Winner"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Winner"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/publications": {
   "get": {
    "operationId": "listPublications",
    "tags": [
     "publications"
    ],
    "summary": "List publications",
    "x-summary-zh": "列出公告",
    "description": "Publications of the campaign, oldest first. The operator sees all, everybody else those that are public now.",
    "security": [
     {
      "apiKey": [
       "draws:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "name": "drawId",
      "in": "query",
      "required": false,
      "description": "Only publications of this draw.",
      "schema": {
       "$ref": "#/components/schemas/DrawId"
      }
     },
     {
      "name": "status",
      "in": "query",
      "required": false,
      "description": "Only publications in this state.",
      "schema": {
       "$ref": "#/components/schemas/PublicationStatus"
      }
     },
     {
      "$ref": "#/components/parameters/PageSize"
     },
     {
      "$ref": "#/components/parameters/PageToken"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of publications.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PublicationPage"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/PublicationPage"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "post": {
    "operationId": "draftPublication",
    "tags": [
     "publications"
    ],
    "x-audit": "publication",
    "summary": "Draft a publication of a draw",
    "x-summary-zh": "草擬抽獎公告",
    "description": "Takes the prizes of a drawn draw as they stand, each with its code and nothing of whoever holds it. What is written beside them is scanned before it can be submitted. For the operator.",
    "security": [
     {
      "apiKey": [
       "publications:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PublicationInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/PublicationInput"
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "The draft.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Publication"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Publication"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/publications/{publicationId}": {
   "get": {
    "operationId": "retrievePublication",
    "tags": [
     "publications"
    ],
    "summary": "Retrieve a publication",
    "x-summary-zh": "查詢公告",
    "description": "State, persons and hash of one publication, and how often it was read. The operator sees all, everybody else those that are public now.",
    "security": [
     {
      "apiKey": [
       "draws:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/PublicationId"
     }
    ],
    "responses": {
     "200": {
      "description": "A publication.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Publication"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Publication"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "patch": {
    "operationId": "updatePublication",
    "tags": [
     "publications"
    ],
    "x-audit": "publication",
    "summary": "Change a publication",
    "x-summary-zh": "修改公告",
    "description": "Whatever is changed, and also where nothing is, the publication is a draft again, of the next version and with the prizes as they stand now: scan, submission and approval are void. Not once it was public. For the operator.",
    "security": [
     {
      "apiKey": [
       "publications:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/PublicationId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PublicationUpdate"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/PublicationUpdate"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The draft of the next version.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Publication"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Publication"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/publications/{publicationId}/content": {
   "get": {
    "operationId": "retrievePublicationContent",
    "tags": [
     "publications"
    ],
    "summary": "Retrieve the content of a publication",
    "x-summary-zh": "查詢公告內容",
    "description": "All that the public would see, with the hash that an approval is bound to. For the operator.",
    "security": [
     {
      "apiKey": [
       "publications:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/PublicationId"
     }
    ],
    "responses": {
     "200": {
      "description": "The content and its hash.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PublicationDocument"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/PublicationDocument"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/publications/{publicationId}/preview": {
   "get": {
    "operationId": "previewPublication",
    "tags": [
     "publications"
    ],
    "summary": "Preview the page of a publication",
    "x-summary-zh": "預覽公告頁面",
    "description": "The page as the public would see it, in whatever state it is. It is not counted. For the operator.",
    "security": [
     {
      "apiKey": [
       "publications:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/PublicationId"
     },
     {
      "name": "language",
      "in": "query",
      "required": false,
      "description": "Language of the page; Traditional Chinese by default.",
      "schema": {
       "$ref": "#/components/schemas/Language"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The page.",
      "content": {
       "text/html": {
        "schema": {
         "$ref": "#/components/schemas/PublicationHtml"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/PublicationHtml"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/publications/{publicationId}/scan": {
   "post": {
    "operationId": "scanPublication",
    "tags": [
     "publications"
    ],
    "x-audit": "publication",
    "summary": "Scan a publication for personal data",
    "x-summary-zh": "掃描公告是否含個資",
    "description": "Looks at every text of the content for names, telephone numbers, e-mail addresses, national ids, carriers and card numbers, and for the names of whoever won in the campaign, wherever they stand. Where something is found, the answer names the places and the draft stays a draft. For the operator.",
    "security": [
     {
      "apiKey": [
       "publications:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/PublicationId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "responses": {
     "200": {
      "description": "The publication, scanned.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Publication"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Publication"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/publications/{publicationId}/submit": {
   "post": {
    "operationId": "submitPublication",
    "tags": [
     "publications"
    ],
    "x-audit": "publication",
    "summary": "Submit a publication for approval",
    "x-summary-zh": "送審公告",
    "description": "Asks another person for approval of exactly this content. For the operator.",
    "security": [
     {
      "apiKey": [
       "publications:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/PublicationId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "responses": {
     "200": {
      "description": "The publication, submitted.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Publication"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Publication"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/publications/{publicationId}/approve": {
   "post": {
    "operationId": "approvePublication",
    "tags": [
     "publications"
    ],
    "x-audit": "publication",
    "summary": "Approve a publication",
    "x-summary-zh": "核准公告",
    "description": "Says that exactly this content may be public. Whoever made, changed or submitted it cannot say so, by no key. For the operator.",
    "security": [
     {
      "apiKey": [
       "publications:approve"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/PublicationId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PublicationApproval"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/PublicationApproval"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The publication, approved.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Publication"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Publication"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/publications/{publicationId}/publish": {
   "post": {
    "operationId": "publishPublication",
    "tags": [
     "publications"
    ],
    "x-audit": "publication",
    "summary": "Publish a publication",
    "x-summary-zh": "發布公告",
    "description": "Makes what was approved public at once. A draw has one public publication. For the operator.",
    "security": [
     {
      "apiKey": [
       "publications:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/PublicationId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "responses": {
     "200": {
      "description": "The publication, public now.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Publication"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Publication"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/publications/{publicationId}/retract": {
   "post": {
    "operationId": "retractPublication",
    "tags": [
     "publications"
    ],
    "x-audit": "publication",
    "summary": "Retract a publication",
    "x-summary-zh": "撤下公告",
    "description": "Takes it back at once: from then on nobody reads it. The receipt says how often it was read, by what, and until when; again without effect. For the operator.",
    "security": [
     {
      "apiKey": [
       "publications:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/PublicationId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PublicationRetraction"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/PublicationRetraction"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The receipt.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PublicationReceipt"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/PublicationReceipt"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/publications/{publicationId}": {
   "get": {
    "operationId": "retrievePublished",
    "tags": [
     "publications"
    ],
    "summary": "Retrieve what is public of a draw",
    "x-summary-zh": "查詢已公開的抽獎結果",
    "description": "The content that was approved, for everybody; needs no key. Each answer is counted.",
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/PublicationId"
     }
    ],
    "responses": {
     "200": {
      "description": "The content and its hash.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PublicationDocument"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/PublicationDocument"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "410": {
      "$ref": "#/components/responses/Gone"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/publications/{publicationId}/page": {
   "get": {
    "operationId": "showPublished",
    "tags": [
     "publications"
    ],
    "summary": "Show the public page of a draw",
    "x-summary-zh": "公開的抽獎結果頁面",
    "description": "The page that everybody reads; needs no key. It loads nothing but the pictures that were approved, runs no script, is kept by no cache and no search engine. Each answer is counted.",
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/PublicationId"
     },
     {
      "name": "language",
      "in": "query",
      "required": false,
      "description": "Language of the page; Traditional Chinese by default.",
      "schema": {
       "$ref": "#/components/schemas/Language"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The page.",
      "content": {
       "text/html": {
        "schema": {
         "$ref": "#/components/schemas/PublicationHtml"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/PublicationHtml"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "410": {
      "description": "It was taken back; a page that says so, or a problem for whoever accepts application/problem+json.",
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Problem"
         }
        }
       },
       "text/html": {
        "schema": {
         "$ref": "#/components/schemas/PublicationHtml"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/PublicationHtml"
         }
        }
       }
      }
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/stats/summary": {
   "get": {
    "operationId": "retrieveSummary",
    "tags": [
     "stats"
    ],
    "summary": "Figures of the campaign",
    "x-summary-zh": "活動統計",
    "description": "The caller's own figures by default, the campaign's public totals with coverage=campaign; the operator sees the campaign.",
    "security": [
     {
      "apiKey": [
       "stats:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/Coverage"
     }
    ],
    "responses": {
     "200": {
      "description": "Figures of the campaign, or of the caller. Net of voids and refunds.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Summary"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Summary"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/stats/timeseries": {
   "get": {
    "operationId": "retrieveTimeseries",
    "tags": [
     "stats"
    ],
    "summary": "A figure over time",
    "x-summary-zh": "時間序列統計",
    "description": "A figure by hour, day or week of the sale. Without from and to it spans the purchase period up to now; at most 2,000 steps.",
    "security": [
     {
      "apiKey": [
       "stats:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "name": "metric",
      "in": "query",
      "required": true,
      "description": "The figure.",
      "schema": {
       "$ref": "#/components/schemas/Metric"
      }
     },
     {
      "name": "interval",
      "in": "query",
      "required": true,
      "description": "Length of a step.",
      "schema": {
       "$ref": "#/components/schemas/Interval"
      }
     },
     {
      "name": "from",
      "in": "query",
      "required": false,
      "description": "First moment.",
      "schema": {
       "$ref": "#/components/schemas/Timestamp"
      }
     },
     {
      "name": "to",
      "in": "query",
      "required": false,
      "description": "End, not included.",
      "schema": {
       "$ref": "#/components/schemas/Timestamp"
      }
     },
     {
      "$ref": "#/components/parameters/Coverage"
     }
    ],
    "responses": {
     "200": {
      "description": "A figure over time, by the time of the sale. Steps without sales are 0.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Timeseries"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Timeseries"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/stats/breakdown": {
   "get": {
    "operationId": "retrieveBreakdown",
    "tags": [
     "stats"
    ],
    "summary": "Figures by an attribute",
    "x-summary-zh": "分組統計",
    "description": "Figures by district, region, industry, channel, merchant, activity or kind of document, largest amount first. By merchant a partner sees its own merchants only.",
    "security": [
     {
      "apiKey": [
       "stats:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "name": "by",
      "in": "query",
      "required": true,
      "description": "What the breakdown is by.",
      "schema": {
       "$ref": "#/components/schemas/BreakdownBy"
      }
     },
     {
      "name": "top",
      "in": "query",
      "required": false,
      "description": "How many rows; the rest is summed. 1,000 by default.",
      "schema": {
       "type": "integer",
       "minimum": 1,
       "maximum": 1000
      }
     },
     {
      "$ref": "#/components/parameters/Coverage"
     }
    ],
    "responses": {
     "200": {
      "description": "Figures by one attribute, largest amount first.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Breakdown"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Breakdown"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/stats/zones/{zone}": {
   "get": {
    "operationId": "retrieveZoneBreakdown",
    "tags": [
     "stats"
    ],
    "summary": "Figures of a zone by merchant",
    "x-summary-zh": "專區店家統計",
    "description": "What the merchants of a zone sold in it, largest sales first, net of voids and returns; a partner sees its own merchants, the operator all.",
    "security": [
     {
      "apiKey": [
       "stats:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "name": "zone",
      "in": "path",
      "required": true,
      "description": "Id of the zone.",
      "schema": {
       "$ref": "#/components/schemas/ZoneId"
      }
     },
     {
      "name": "merchantId",
      "in": "query",
      "required": false,
      "description": "Only this merchant, also when it sold nothing.",
      "schema": {
       "$ref": "#/components/schemas/ResourceReference"
      }
     },
     {
      "name": "top",
      "in": "query",
      "required": false,
      "description": "How many rows; the rest is summed. 100 by default.",
      "schema": {
       "type": "integer",
       "minimum": 1,
       "maximum": 1000
      }
     }
    ],
    "responses": {
     "200": {
      "description": "Figures of a zone by merchant.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ZoneBreakdown"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/ZoneBreakdown"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/stats/kpis": {
   "get": {
    "operationId": "retrieveKpis",
    "tags": [
     "stats"
    ],
    "summary": "Key figures",
    "x-summary-zh": "關鍵績效",
    "description": "Benefit for each NT$1 of budget with its parts, and external series as reported. Of the whole campaign.",
    "security": [
     {
      "apiKey": [
       "stats:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     }
    ],
    "responses": {
     "200": {
      "description": "Key figures of the campaign.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Kpis"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Kpis"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/stats/external-series/{seriesId}": {
   "put": {
    "operationId": "putExternalSeries",
    "tags": [
     "stats"
    ],
    "x-audit": "externalSeries",
    "summary": "Store an external series",
    "x-summary-zh": "儲存外部數據",
    "description": "Stores or replaces a figure from elsewhere with its source and date. For the operator.",
    "security": [
     {
      "apiKey": [
       "stats:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/SeriesId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ExternalSeriesInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/ExternalSeriesInput"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "A figure from elsewhere, as reported.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ExternalSeries"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/ExternalSeries"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/reference/industries": {
   "get": {
    "operationId": "listIndustries",
    "tags": [
     "reference"
    ],
    "summary": "Industries",
    "x-summary-zh": "產業別",
    "description": "The industries and the codes of the tax registry that belong to them.",
    "security": [],
    "responses": {
     "200": {
      "description": "All industries.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/IndustryList"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/IndustryList"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/reference/districts": {
   "get": {
    "operationId": "listDistricts",
    "tags": [
     "reference"
    ],
    "summary": "Districts",
    "x-summary-zh": "行政區",
    "description": "The districts with code, names, postal code and customary region.",
    "security": [],
    "responses": {
     "200": {
      "description": "All districts.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/DistrictList"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/DistrictList"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/reference/regions": {
   "get": {
    "operationId": "listRegions",
    "tags": [
     "reference"
    ],
    "summary": "Regions",
    "x-summary-zh": "區域",
    "description": "The customary regions and their districts.",
    "security": [],
    "responses": {
     "200": {
      "description": "All regions.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RegionList"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/RegionList"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/reference/error-codes": {
   "get": {
    "operationId": "listErrorCodes",
    "tags": [
     "reference"
    ],
    "summary": "Error codes",
    "x-summary-zh": "錯誤代碼",
    "description": "Every error code with what to do, in English and Traditional Chinese.",
    "security": [],
    "responses": {
     "200": {
      "description": "All error codes.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ErrorCodeList"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/ErrorCodeList"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/ledger/check": {
   "get": {
    "operationId": "checkLedger",
    "tags": [
     "audit"
    ],
    "summary": "Check the ledger of entries",
    "x-summary-zh": "核對抽獎號碼帳",
    "description": "Compares the sum of all entry lines with the balances of participants and with the figures. Reads all sales of the campaign, so it takes its time. For the operator.",
    "security": [
     {
      "apiKey": [
       "audit:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     }
    ],
    "responses": {
     "200": {
      "description": "Whether the ledger agrees with all that is derived from it.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/LedgerCheck"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/LedgerCheck"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/audit/entries": {
   "get": {
    "operationId": "listAuditEntries",
    "tags": [
     "audit"
    ],
    "summary": "List the audit log",
    "x-summary-zh": "列出稽核紀錄",
    "description": "Entries of the audit log, newest first. Reading is entered itself. For the operator.",
    "x-audit": "auditLog",
    "security": [
     {
      "apiKey": [
       "audit:read"
      ]
     }
    ],
    "parameters": [
     {
      "name": "personId",
      "in": "query",
      "required": false,
      "description": "Only what this person did.",
      "schema": {
       "$ref": "#/components/schemas/PersonId"
      }
     },
     {
      "name": "operationId",
      "in": "query",
      "required": false,
      "description": "Only this operation.",
      "schema": {
       "$ref": "#/components/schemas/AuditOperationId"
      }
     },
     {
      "name": "subjectId",
      "in": "query",
      "required": false,
      "description": "Only what was done to this subject.",
      "schema": {
       "$ref": "#/components/schemas/AuditSubjectId"
      }
     },
     {
      "name": "campaignId",
      "in": "query",
      "required": false,
      "description": "Only what belongs to this campaign.",
      "schema": {
       "$ref": "#/components/schemas/CampaignId"
      }
     },
     {
      "name": "outcome",
      "in": "query",
      "required": false,
      "description": "Only with this outcome.",
      "schema": {
       "$ref": "#/components/schemas/AuditOutcome"
      }
     },
     {
      "name": "from",
      "in": "query",
      "required": false,
      "description": "Only entries from this moment on.",
      "schema": {
       "$ref": "#/components/schemas/Timestamp"
      }
     },
     {
      "name": "to",
      "in": "query",
      "required": false,
      "description": "Only entries before this moment.",
      "schema": {
       "$ref": "#/components/schemas/Timestamp"
      }
     },
     {
      "$ref": "#/components/parameters/PageSize"
     },
     {
      "$ref": "#/components/parameters/PageToken"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of the audit log.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AuditEntryPage"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/AuditEntryPage"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/audit/verification": {
   "get": {
    "operationId": "verifyAuditLog",
    "tags": [
     "audit"
    ],
    "summary": "Verify the audit log",
    "x-summary-zh": "驗證稽核紀錄",
    "description": "Walks the whole audit log and says whether every entry is what its hash says and follows the one before. For the operator.",
    "security": [
     {
      "apiKey": [
       "audit:read"
      ]
     }
    ],
    "responses": {
     "200": {
      "description": "Whether the audit log is whole.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AuditVerification"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/AuditVerification"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/audit/head": {
   "get": {
    "operationId": "retrieveAuditHead",
    "tags": [
     "audit"
    ],
    "summary": "Head of the audit log",
    "x-summary-zh": "查詢稽核紀錄的最新雜湊",
    "description": "Number and hash of the newest entry. Whoever holds one can tell later whether anything up to it was changed or taken away. For the operator.",
    "security": [
     {
      "apiKey": [
       "audit:read"
      ]
     }
    ],
    "responses": {
     "200": {
      "description": "Number and hash of the newest entry.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AuditHead"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/AuditHead"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/participants": {
   "post": {
    "operationId": "registerParticipant",
    "tags": [
     "participants"
    ],
    "summary": "Register a participant",
    "x-summary-zh": "登錄參加者",
    "description": "Registers a participant by token (201), or gives new contact data to one who is registered (200). Contact data is encrypted and answered by no operation but an approved export; what is given takes the place of all that was there, and what is left out stays. An erased participant does not come back under the same token. For the app and the operator.",
    "security": [
     {
      "apiKey": [
       "participants:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ParticipantInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/ParticipantInput"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Registered before.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Participant"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Participant"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "201": {
      "description": "The participant was registered.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Participant"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Participant"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/participants/find": {
   "post": {
    "operationId": "findParticipants",
    "tags": [
     "participants"
    ],
    "summary": "Find participants by contact data",
    "x-summary-zh": "以聯絡資料查詢參加者",
    "description": "Ids of those who gave this phone number or this e-mail address, for the request of a data subject. Compared by a keyed hash: nothing is decrypted. For the operator only.",
    "x-audit": "participant",
    "security": [
     {
      "apiKey": [
       "participants:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ParticipantQuery"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/ParticipantQuery"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Who gave it.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ParticipantMatches"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/ParticipantMatches"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/participants/rewrap": {
   "post": {
    "operationId": "rewrapContacts",
    "tags": [
     "participants"
    ],
    "summary": "Re-wrap contact data by the current key",
    "x-summary-zh": "以現行金鑰重新封裝聯絡資料",
    "description": "Wraps the data keys of up to so many participants by the current key of the service, so that an older one can be retired. Repeat until nothing remains. For the operator only.",
    "x-audit": "contactKey",
    "security": [
     {
      "apiKey": [
       "participants:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ContactRewrapInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/ContactRewrapInput"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "What was re-wrapped, and what remains.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ContactRewrap"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/ContactRewrap"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/participants/{participantId}": {
   "get": {
    "operationId": "retrieveParticipant",
    "tags": [
     "participants"
    ],
    "summary": "Retrieve a participant",
    "x-summary-zh": "查詢參加者",
    "description": "One participant with the entries that stand now, in all and by region, of all sales or of those that took place in a period. Never contact data. For the app and the operator.",
    "security": [
     {
      "apiKey": [
       "participants:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/ParticipantId"
     },
     {
      "name": "from",
      "in": "query",
      "required": false,
      "description": "Only of sales from this moment on.",
      "schema": {
       "$ref": "#/components/schemas/Timestamp"
      }
     },
     {
      "name": "to",
      "in": "query",
      "required": false,
      "description": "Only of sales before this moment.",
      "schema": {
       "$ref": "#/components/schemas/Timestamp"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "A participant.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Participant"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Participant"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/participants/{participantId}/entry-lines": {
   "get": {
    "operationId": "listEntryLines",
    "tags": [
     "participants"
    ],
    "summary": "Lines of a participant in the ledger of entries",
    "x-summary-zh": "列出參加者的抽獎次數明細",
    "description": "Lines of the ledger by which the participant got or lost entries, oldest first. No line ever changes. For the app and the operator.",
    "security": [
     {
      "apiKey": [
       "participants:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/ParticipantId"
     },
     {
      "$ref": "#/components/parameters/PageSize"
     },
     {
      "$ref": "#/components/parameters/PageToken"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of lines.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/EntryLinePage"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/EntryLinePage"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/participants/{participantId}/erase": {
   "post": {
    "operationId": "eraseParticipant",
    "tags": [
     "participants"
    ],
    "summary": "Erase the contact data of a participant",
    "x-summary-zh": "刪除參加者的聯絡資料",
    "description": "Deletes contact data, the key that it was encrypted with, and what it could be found by; for good. Entries stay under the token. Again is no error. For the app and the operator.",
    "x-audit": "participant",
    "security": [
     {
      "apiKey": [
       "participants:write"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/ParticipantId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "responses": {
     "200": {
      "description": "A participant.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Participant"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Participant"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/canaries": {
   "post": {
    "operationId": "registerCanary",
    "tags": [
     "canaries"
    ],
    "summary": "Register a canary",
    "x-summary-zh": "登錄誘餌參加者",
    "description": "Makes up a participant that nobody is, with a name, phone number and e-mail address that nobody has. It has no entries and takes part in no draw, but goes out with exports, so that a list that got out shows where it came from. For the operator.",
    "x-audit": "canary",
    "security": [
     {
      "apiKey": [
       "incidents:manage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "responses": {
     "201": {
      "description": "A canary.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Canary"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Canary"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/canaries/check": {
   "post": {
    "operationId": "checkCanaries",
    "tags": [
     "canaries"
    ],
    "summary": "Look for canaries in what was found in public",
    "x-summary-zh": "比對公開內容中的誘餌參加者",
    "description": "Looks in a content that was found where it does not belong for the data of canaries, in full-width and other written forms, too. Where one is found, an incident is opened by alarm, or the one that is open for the same export is answered. The content is not kept. For the operator.",
    "x-audit": "incident",
    "security": [
     {
      "apiKey": [
       "incidents:manage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CanaryCheckInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/CanaryCheckInput"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "What was found.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CanaryCheck"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/CanaryCheck"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/exports": {
   "get": {
    "operationId": "listExports",
    "tags": [
     "exports"
    ],
    "summary": "List exports of personal data",
    "x-summary-zh": "列出個資匯出申請",
    "description": "Exports of personal data, oldest first; who asked for what, and who approved it. For the operator.",
    "security": [
     {
      "apiKey": [
       "exports:request"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "name": "status",
      "in": "query",
      "required": false,
      "description": "Only in this state.",
      "schema": {
       "$ref": "#/components/schemas/ExportStatus"
      }
     },
     {
      "$ref": "#/components/parameters/PageSize"
     },
     {
      "$ref": "#/components/parameters/PageToken"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of exports.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ExportPage"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/ExportPage"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "post": {
    "operationId": "requestExport",
    "tags": [
     "exports"
    ],
    "summary": "Request an export of personal data",
    "x-summary-zh": "申請匯出個資",
    "description": "Asks for contact data of participants for a purpose. Whom it is about is settled now: the winners of a draw who are to get a prize, or those named. Another person has to approve it. More participants with contact data than maxRows are refused. For the operator, by a key of a person.",
    "x-audit": "export",
    "security": [
     {
      "apiKey": [
       "exports:request"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ExportInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/ExportInput"
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "An export.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Export"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Export"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/exports/{exportId}": {
   "get": {
    "operationId": "retrieveExport",
    "tags": [
     "exports"
    ],
    "summary": "Retrieve an export",
    "x-summary-zh": "查詢個資匯出申請",
    "description": "One export, without the data. For the operator.",
    "security": [
     {
      "apiKey": [
       "exports:request"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/ExportId"
     }
    ],
    "responses": {
     "200": {
      "description": "An export.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Export"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Export"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/exports/{exportId}/approve": {
   "post": {
    "operationId": "approveExport",
    "tags": [
     "exports"
    ],
    "summary": "Approve an export",
    "x-summary-zh": "核准個資匯出",
    "description": "Lets the person who asked for it download it for some minutes. By another person than that one. For the operator.",
    "x-audit": "export",
    "security": [
     {
      "apiKey": [
       "exports:approve"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/ExportId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ExportApproval"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/ExportApproval"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "An export.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Export"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Export"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/exports/{exportId}/reject": {
   "post": {
    "operationId": "rejectExport",
    "tags": [
     "exports"
    ],
    "summary": "Reject an export",
    "x-summary-zh": "駁回個資匯出",
    "description": "Refuses it for good; also by the person who asked for it, to take it back. For the operator.",
    "x-audit": "export",
    "security": [
     {
      "apiKey": [
       "exports:approve"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/ExportId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ExportRejection"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/ExportRejection"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "An export.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Export"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Export"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/exports/{exportId}/download": {
   "get": {
    "operationId": "downloadExport",
    "tags": [
     "exports"
    ],
    "summary": "Download an export",
    "x-summary-zh": "下載個資匯出內容",
    "description": "The contact data, for the person who asked for it, within the time of the approval. Whoever was erased since is not among it. Each reading is entered in the access log, participant by participant, and in the audit log. For the operator.",
    "x-audit": "export",
    "security": [
     {
      "apiKey": [
       "exports:request"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/ExportId"
     }
    ],
    "responses": {
     "200": {
      "description": "The contact data.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ExportDownload"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/ExportDownload"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/incidents": {
   "get": {
    "operationId": "listIncidents",
    "tags": [
     "incidents"
    ],
    "summary": "List incidents",
    "x-summary-zh": "列出個資事件",
    "description": "Incidents of a campaign, oldest first. For the operator.",
    "security": [
     {
      "apiKey": [
       "incidents:manage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "name": "status",
      "in": "query",
      "required": false,
      "description": "Only in this state.",
      "schema": {
       "$ref": "#/components/schemas/IncidentStatus"
      }
     },
     {
      "$ref": "#/components/parameters/PageSize"
     },
     {
      "$ref": "#/components/parameters/PageToken"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of incidents.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/IncidentPage"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/IncidentPage"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "post": {
    "operationId": "openIncident",
    "tags": [
     "incidents"
    ],
    "summary": "Open an incident",
    "x-summary-zh": "開立個資事件",
    "description": "Opens an incident and starts its deadlines, from the moment at which it became known. For the operator.",
    "x-audit": "incident",
    "security": [
     {
      "apiKey": [
       "incidents:manage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/IncidentInput"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/IncidentInput"
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "An incident.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Incident"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Incident"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/incidents/{incidentId}": {
   "get": {
    "operationId": "retrieveIncident",
    "tags": [
     "incidents"
    ],
    "summary": "Retrieve an incident",
    "x-summary-zh": "查詢個資事件",
    "description": "One incident, with its deadlines as of now, who is affected, and what the law may cost. For the operator.",
    "security": [
     {
      "apiKey": [
       "incidents:manage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IncidentId"
     }
    ],
    "responses": {
     "200": {
      "description": "An incident.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Incident"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Incident"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "patch": {
    "operationId": "updateIncident",
    "tags": [
     "incidents"
    ],
    "summary": "Correct an incident",
    "x-summary-zh": "更正個資事件",
    "description": "What is given takes the place of what was there. Another severity is to be reported again, and its deadline starts anew. Not of a closed one. For the operator.",
    "x-audit": "incident",
    "security": [
     {
      "apiKey": [
       "incidents:manage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IncidentId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/IncidentUpdate"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/IncidentUpdate"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "An incident.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Incident"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Incident"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/incidents/{incidentId}/contain": {
   "post": {
    "operationId": "containIncident",
    "tags": [
     "incidents"
    ],
    "summary": "Say that an incident is contained",
    "x-summary-zh": "回報已控制損害",
    "description": "The leak is stopped. For the operator.",
    "x-audit": "incident",
    "security": [
     {
      "apiKey": [
       "incidents:manage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IncidentId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/IncidentNote"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/IncidentNote"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "An incident.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Incident"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Incident"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/incidents/{incidentId}/notify": {
   "post": {
    "operationId": "notifyIncident",
    "tags": [
     "incidents"
    ],
    "summary": "Say that those affected were notified",
    "x-summary-zh": "回報已通知當事人",
    "description": "Those affected were notified, by which channels. For the operator.",
    "x-audit": "incident",
    "security": [
     {
      "apiKey": [
       "incidents:manage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IncidentId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/IncidentNotification"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/IncidentNotification"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "An incident.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Incident"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Incident"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/incidents/{incidentId}/report": {
   "post": {
    "operationId": "reportIncident",
    "tags": [
     "incidents"
    ],
    "summary": "Say that an incident was reported",
    "x-summary-zh": "回報已通報主管機關",
    "description": "The authorities were told. It may come before anything else, for its deadline is the shortest. For the operator.",
    "x-audit": "incident",
    "security": [
     {
      "apiKey": [
       "incidents:manage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IncidentId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/IncidentNote"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/IncidentNote"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "An incident.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Incident"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Incident"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/incidents/{incidentId}/close": {
   "post": {
    "operationId": "closeIncident",
    "tags": [
     "incidents"
    ],
    "summary": "Close an incident",
    "x-summary-zh": "結案",
    "description": "Ends an incident that is contained, notified and reported. For the operator.",
    "x-audit": "incident",
    "security": [
     {
      "apiKey": [
       "incidents:manage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IncidentId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/IncidentNote"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/IncidentNote"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "An incident.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Incident"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Incident"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/incidents/{incidentId}/note": {
   "post": {
    "operationId": "noteIncident",
    "tags": [
     "incidents"
    ],
    "summary": "Add a note to an incident",
    "x-summary-zh": "新增個資事件註記",
    "description": "Writes a line into the timeline. For the operator.",
    "x-audit": "incident",
    "security": [
     {
      "apiKey": [
       "incidents:manage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IncidentId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/IncidentRemark"
       },
       "examples": {
        "example": {
         "$ref": "#/components/examples/IncidentRemark"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "An incident.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Incident"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/Incident"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       },
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Unprocessable"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/incidents/{incidentId}/timeline": {
   "get": {
    "operationId": "listIncidentEvents",
    "tags": [
     "incidents"
    ],
    "summary": "Timeline of an incident",
    "x-summary-zh": "查詢個資事件時間軸",
    "description": "All that was done about an incident, oldest first. No line ever changes. For the operator.",
    "security": [
     {
      "apiKey": [
       "incidents:manage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IncidentId"
     },
     {
      "$ref": "#/components/parameters/PageSize"
     },
     {
      "$ref": "#/components/parameters/PageToken"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of the timeline.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/IncidentEventPage"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/IncidentEventPage"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/incidents/{incidentId}/notices": {
   "get": {
    "operationId": "retrieveIncidentNotices",
    "tags": [
     "incidents"
    ],
    "summary": "Notices of an incident",
    "x-summary-zh": "取得當事人通知文字",
    "description": "The texts of the notices by channel, in both languages, as the incident is known now. They hold no personal data. For the operator.",
    "security": [
     {
      "apiKey": [
       "incidents:manage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IncidentId"
     }
    ],
    "responses": {
     "200": {
      "description": "Texts of the notices.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/IncidentNotices"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/IncidentNotices"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/incidents/{incidentId}/affected": {
   "get": {
    "operationId": "listAffectedParticipants",
    "tags": [
     "incidents"
    ],
    "summary": "List who is affected",
    "x-summary-zh": "列出受影響的參加者",
    "description": "Participants whose personal data was read while it was exposed, by the access log. Names and addresses are not among it. For the operator.",
    "x-audit": "incident",
    "security": [
     {
      "apiKey": [
       "incidents:manage"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IncidentId"
     },
     {
      "$ref": "#/components/parameters/PageSize"
     },
     {
      "$ref": "#/components/parameters/PageToken"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of those affected.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AffectedParticipantPage"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/AffectedParticipantPage"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/campaigns/{campaignId}/incidents/{incidentId}/evidence": {
   "get": {
    "operationId": "retrieveIncidentEvidence",
    "tags": [
     "incidents"
    ],
    "summary": "Evidence of an incident",
    "x-summary-zh": "取得個資事件證據包",
    "description": "The incident, its timeline and notices, and the part of the audit log from its opening to what was last done about it, whose chain anyone can verify, under one SHA-256. For the operator.",
    "x-audit": "incident",
    "security": [
     {
      "apiKey": [
       "incidents:manage",
       "audit:read"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CampaignId"
     },
     {
      "$ref": "#/components/parameters/IncidentId"
     }
    ],
    "responses": {
     "200": {
      "description": "The evidence.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/IncidentEvidence"
        },
        "examples": {
         "example": {
          "$ref": "#/components/examples/IncidentEvidence"
         }
        }
       }
      },
      "headers": {
       "Request-Id": {
        "$ref": "#/components/headers/RequestId"
       },
       "RateLimit": {
        "$ref": "#/components/headers/RateLimit"
       },
       "RateLimit-Policy": {
        "$ref": "#/components/headers/RateLimitPolicy"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  }
 },
 "components": {
  "securitySchemes": {
   "apiKey": {
    "type": "http",
    "scheme": "bearer",
    "bearerFormat": "sf_test_… or sf_live_…",
    "description": "API key of an organization. The scopes named by an operation are all needed."
   }
  },
  "parameters": {
   "CampaignId": {
    "name": "campaignId",
    "in": "path",
    "required": true,
    "description": "Id of the campaign.",
    "schema": {
     "$ref": "#/components/schemas/CampaignId"
    }
   },
   "OrganizationId": {
    "name": "organizationId",
    "in": "path",
    "required": true,
    "description": "Id of the organization.",
    "schema": {
     "$ref": "#/components/schemas/OrganizationId"
    }
   },
   "ApiKeyId": {
    "name": "keyId",
    "in": "path",
    "required": true,
    "description": "Id of the key.",
    "schema": {
     "$ref": "#/components/schemas/ApiKeyId"
    }
   },
   "MerchantId": {
    "name": "merchantId",
    "in": "path",
    "required": true,
    "description": "Id of the merchant, or `external:` and the caller's own externalId.",
    "schema": {
     "$ref": "#/components/schemas/ResourceReference"
    }
   },
   "TransactionId": {
    "name": "transactionId",
    "in": "path",
    "required": true,
    "description": "Id of the transaction, `external:` and the caller's own externalId, or `einvoice:` with period and number.",
    "schema": {
     "$ref": "#/components/schemas/TransactionReference"
    }
   },
   "PromoItemId": {
    "name": "promoItemId",
    "in": "path",
    "required": true,
    "description": "Id of the promo item, or `external:` and the caller's own externalId.",
    "schema": {
     "$ref": "#/components/schemas/ResourceReference"
    }
   },
   "MirrorId": {
    "name": "mirrorId",
    "in": "path",
    "required": true,
    "description": "Id of the mirror.",
    "schema": {
     "$ref": "#/components/schemas/MirrorId"
    }
   },
   "RuleSetId": {
    "name": "ruleSetId",
    "in": "path",
    "required": true,
    "description": "Id of the rule set.",
    "schema": {
     "$ref": "#/components/schemas/RuleSetId"
    }
   },
   "DrawId": {
    "name": "drawId",
    "in": "path",
    "required": true,
    "description": "Id of the draw.",
    "schema": {
     "$ref": "#/components/schemas/DrawId"
    }
   },
   "WinnerId": {
    "name": "winnerId",
    "in": "path",
    "required": true,
    "description": "Id of the winner.",
    "schema": {
     "$ref": "#/components/schemas/WinnerId"
    }
   },
   "PublicationId": {
    "name": "publicationId",
    "in": "path",
    "required": true,
    "description": "Id of the publication.",
    "schema": {
     "$ref": "#/components/schemas/PublicationId"
    }
   },
   "IncidentId": {
    "name": "incidentId",
    "in": "path",
    "required": true,
    "description": "Id of the incident.",
    "schema": {
     "$ref": "#/components/schemas/IncidentId"
    }
   },
   "ParticipantId": {
    "name": "participantId",
    "in": "path",
    "required": true,
    "description": "Id of the participant.",
    "schema": {
     "$ref": "#/components/schemas/ParticipantId"
    }
   },
   "ExportId": {
    "name": "exportId",
    "in": "path",
    "required": true,
    "description": "Id of the export.",
    "schema": {
     "$ref": "#/components/schemas/ExportId"
    }
   },
   "SeriesId": {
    "name": "seriesId",
    "in": "path",
    "required": true,
    "description": "Id of the series.",
    "schema": {
     "type": "string",
     "pattern": "^[a-z0-9][a-z0-9-]{0,62}$",
     "x-expects": {
      "en": "lower-case letters, digits or hyphens",
      "zh": "小寫英文字母、數字或連字號"
     }
    }
   },
   "IdempotencyKey": {
    "name": "Idempotency-Key",
    "in": "header",
    "required": true,
    "description": "A key of the caller's own for one logical call, as a quoted string (bare is accepted). The same key with the same request answers what the first one answered.",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 257
    },
    "example": "\"0f2c7a52-6a8e-4b56-9a63-1d6f0c0f7b11\""
   },
   "PageSize": {
    "name": "pageSize",
    "in": "query",
    "required": false,
    "description": "Rows in a page, 100 by default.",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "maximum": 500
    }
   },
   "PageToken": {
    "name": "pageToken",
    "in": "query",
    "required": false,
    "description": "nextPageToken of the page before.",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 1024
    }
   },
   "Coverage": {
    "name": "coverage",
    "in": "query",
    "required": false,
    "description": "own (a partner's default) or campaign (the operator's default).",
    "schema": {
     "$ref": "#/components/schemas/Coverage"
    }
   }
  },
  "headers": {
   "RequestId": {
    "description": "Id of the request, for support.",
    "schema": {
     "type": "string"
    },
    "example": "req_01kb1q3m8x7v5r2t9w4y6z0k"
   },
   "RateLimit": {
    "description": "What is left in the window (draft-ietf-httpapi-ratelimit-headers-11).",
    "schema": {
     "type": "string"
    },
    "example": "\"default\";r=599;t=60"
   },
   "RateLimitPolicy": {
    "description": "Quota and window (draft-ietf-httpapi-ratelimit-headers-11).",
    "schema": {
     "type": "string"
    },
    "example": "\"default\";q=600;w=60"
   },
   "RetryAfter": {
    "description": "Seconds to wait.",
    "schema": {
     "type": "integer"
    },
    "example": 2
   },
   "IdempotentReplayed": {
    "description": "`true` when this is the stored answer of an earlier request with the same key.",
    "schema": {
     "type": "string"
    },
    "example": "true"
   }
  },
  "responses": {
   "BadRequest": {
    "description": "The request cannot be read.",
    "headers": {
     "Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "example": {
        "$ref": "#/components/examples/Problem"
       }
      }
     }
    }
   },
   "Unauthorized": {
    "description": "The key is missing, unknown, expired, revoked or of the wrong mode.",
    "headers": {
     "Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "example": {
        "$ref": "#/components/examples/Problem"
       }
      }
     }
    }
   },
   "Forbidden": {
    "description": "The key may not do this.",
    "headers": {
     "Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "example": {
        "$ref": "#/components/examples/Problem"
       }
      }
     }
    }
   },
   "NotFound": {
    "description": "There is no such thing among what the caller may see.",
    "headers": {
     "Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "example": {
        "$ref": "#/components/examples/Problem"
       }
      }
     }
    }
   },
   "Conflict": {
    "description": "The present state does not allow it, or the same request is still in flight.",
    "headers": {
     "Request-Id": {
      "$ref": "#/components/headers/RequestId"
     },
     "Retry-After": {
      "$ref": "#/components/headers/RetryAfter"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "example": {
        "$ref": "#/components/examples/Problem"
       }
      }
     }
    }
   },
   "Gone": {
    "description": "It was public, and is no more.",
    "headers": {
     "Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "example": {
        "$ref": "#/components/examples/Problem"
       }
      }
     }
    }
   },
   "TooLarge": {
    "description": "The body is too large.",
    "headers": {
     "Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "example": {
        "$ref": "#/components/examples/Problem"
       }
      }
     }
    }
   },
   "UnsupportedMediaType": {
    "description": "The body is not JSON.",
    "headers": {
     "Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "example": {
        "$ref": "#/components/examples/Problem"
       }
      }
     }
    }
   },
   "Unprocessable": {
    "description": "The request does not fit the contract or the rules.",
    "headers": {
     "Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "example": {
        "$ref": "#/components/examples/Problem"
       }
      }
     }
    }
   },
   "TooManyRequests": {
    "description": "Too many requests.",
    "headers": {
     "Request-Id": {
      "$ref": "#/components/headers/RequestId"
     },
     "Retry-After": {
      "$ref": "#/components/headers/RetryAfter"
     },
     "RateLimit": {
      "$ref": "#/components/headers/RateLimit"
     },
     "RateLimit-Policy": {
      "$ref": "#/components/headers/RateLimitPolicy"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "example": {
        "$ref": "#/components/examples/Problem"
       }
      }
     }
    }
   },
   "InternalError": {
    "description": "The service failed.",
    "headers": {
     "Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "example": {
        "$ref": "#/components/examples/Problem"
       }
      }
     }
    }
   },
   "Unavailable": {
    "description": "The service cannot answer now.",
    "headers": {
     "Request-Id": {
      "$ref": "#/components/headers/RequestId"
     },
     "Retry-After": {
      "$ref": "#/components/headers/RetryAfter"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      },
      "examples": {
       "example": {
        "$ref": "#/components/examples/Problem"
       }
      }
     }
    }
   }
  },
  "examples": {
   "Problem": {
    "value": {
     "type": "https://shopfest.example/problems/validation_failed",
     "title": "The request does not fit the contract",
     "titleZh": "請求內容不符合規格",
     "status": 422,
     "code": "validation_failed",
     "detail": "Mend the fields named in errors and send again.",
     "detailZh": "請依 errors 所列欄位修正後重新送出。",
     "requestId": "req_01kb1q3m8x7v5r2t9w4y6z0k",
     "retryable": false,
     "errors": [
      {
       "pointer": "/totalAmount",
       "code": "wrong_type",
       "message": "must be an integer",
       "messageZh": "須為整數"
      }
     ]
    }
   },
   "RowResult": {
    "value": {
     "index": 0,
     "externalId": "POS-0001",
     "status": "accepted",
     "id": "txn_01kb1q3m8x7v5r2t9w4y6z0g",
     "entries": 2,
     "evaluation": {
      "ruleSetVersion": 1,
      "qualified": true,
      "entries": 2,
      "clauses": [
       {
        "id": "threshold",
        "passed": true,
        "required": "500",
        "actual": "1280",
        "message": "NT$1,280 reaches the threshold of NT$500: 2 entries.",
        "messageZh": "金額 NT$1,280 達門檻 NT$500，可得 2 組抽獎號碼。"
       }
      ],
      "evaluatedAt": "2020-12-12T14:30:00+08:00"
     }
    }
   },
   "BatchResult": {
    "value": {
     "results": [
      {
       "index": 0,
       "externalId": "POS-0001",
       "status": "accepted",
       "id": "txn_01kb1q3m8x7v5r2t9w4y6z0g",
       "entries": 2,
       "evaluation": {
        "ruleSetVersion": 1,
        "qualified": true,
        "entries": 2,
        "clauses": [
         {
          "id": "threshold",
          "passed": true,
          "required": "500",
          "actual": "1280",
          "message": "NT$1,280 reaches the threshold of NT$500: 2 entries.",
          "messageZh": "金額 NT$1,280 達門檻 NT$500，可得 2 組抽獎號碼。"
         }
        ],
        "evaluatedAt": "2020-12-12T14:30:00+08:00"
       }
      },
      {
       "index": 1,
       "externalId": "POS-0002",
       "status": "rejected",
       "problem": {
        "type": "https://shopfest.example/problems/validation_failed",
        "title": "The request does not fit the contract",
        "titleZh": "請求內容不符合規格",
        "status": 422,
        "code": "validation_failed",
        "detail": "Mend the fields named in errors and send again.",
        "detailZh": "請依 errors 所列欄位修正後重新送出。",
        "requestId": "req_01kb1q3m8x7v5r2t9w4y6z0k",
        "retryable": false,
        "errors": [
         {
          "pointer": "/totalAmount",
          "code": "type",
          "message": "must be an integer",
          "messageZh": "必須是整數"
         }
        ]
       }
      }
     ]
    }
   },
   "Health": {
    "value": {
     "status": "ok",
     "mode": "test",
     "version": "1.0.0",
     "store": "sqlite",
     "time": "2020-12-12T14:30:00+08:00"
    }
   },
   "OpenApiDocument": {
    "value": {
     "openapi": "3.1.0",
     "info": {
      "title": "Shopfest",
      "version": "1.0.0"
     },
     "paths": {}
    }
   },
   "MetricsText": {
    "value": "# HELP shopfest_http_requests_in_flight Requests that are being answered.\n# TYPE shopfest_http_requests_in_flight gauge\nshopfest_http_requests_in_flight 1\n"
   },
   "Me": {
    "value": {
     "organization": {
      "id": "org_01kb1q3m8x7v5r2t9w4y6z0c",
      "name": "範例百貨股份有限公司",
      "role": "partner",
      "parentId": null,
      "scopes": null,
      "createdAt": "2020-12-01T09:00:00+08:00"
     },
     "key": {
      "id": "key_01kb1q3m8x7v5r2t9w4y6z0d",
      "organizationId": "org_01kb1q3m8x7v5r2t9w4y6z0c",
      "personId": null,
      "name": "一樓收銀機",
      "mode": "test",
      "hint": "sf_test_…9xQ2",
      "scopes": [
       "campaigns:read",
       "merchants:read",
       "merchants:write",
       "transactions:read",
       "transactions:write",
       "promoItems:read",
       "promoItems:write",
       "stats:read"
      ],
      "createdAt": "2020-12-01T09:00:00+08:00",
      "expiresAt": null,
      "revokedAt": null
     },
     "limits": {
      "rateLimit": {
       "quota": 600,
       "windowSeconds": 60
      },
      "batchRows": 1000,
      "requestBytes": 1048576
     }
    }
   },
   "OrganizationUpdate": {
    "value": {
     "scopes": null
    }
   },
   "OrganizationInput": {
    "value": {
     "name": "範例百貨股份有限公司",
     "role": "partner"
    }
   },
   "Organization": {
    "value": {
     "id": "org_01kb1q3m8x7v5r2t9w4y6z0f",
     "name": "範例承辦廠商",
     "role": "operator",
     "parentId": "org_01kb1q3m8x7v5r2t9w4y6z0c",
     "scopes": [
      "merchants:read",
      "merchants:review",
      "stats:read"
     ],
     "createdAt": "2020-12-01T09:00:00+08:00"
    }
   },
   "OrganizationPage": {
    "value": {
     "items": [
      {
       "id": "org_01kb1q3m8x7v5r2t9w4y6z0c",
       "name": "範例百貨股份有限公司",
       "role": "partner",
       "parentId": null,
       "scopes": null,
       "createdAt": "2020-12-01T09:00:00+08:00"
      }
     ],
     "nextPageToken": null
    }
   },
   "PersonInput": {
    "value": {
     "organizationId": "org_01kb1q3m8x7v5r2t9w4y6z0c",
     "name": "承辦人"
    }
   },
   "Person": {
    "value": {
     "id": "per_01kb1q3m8x7v5r2t9w4y6z0p",
     "organizationId": "org_01kb1q3m8x7v5r2t9w4y6z0c",
     "name": "承辦人",
     "createdAt": "2020-12-01T09:00:00+08:00"
    }
   },
   "PersonPage": {
    "value": {
     "items": [
      {
       "id": "per_01kb1q3m8x7v5r2t9w4y6z0p",
       "organizationId": "org_01kb1q3m8x7v5r2t9w4y6z0c",
       "name": "承辦人",
       "createdAt": "2020-12-01T09:00:00+08:00"
      }
     ],
     "nextPageToken": null
    }
   },
   "ApiKeyInput": {
    "value": {
     "organizationId": "org_01kb1q3m8x7v5r2t9w4y6z0c",
     "name": "一樓收銀機",
     "scopes": [
      "transactions:write",
      "transactions:read"
     ]
    }
   },
   "ApiKey": {
    "value": {
     "id": "key_01kb1q3m8x7v5r2t9w4y6z0d",
     "organizationId": "org_01kb1q3m8x7v5r2t9w4y6z0c",
     "personId": null,
     "name": "一樓收銀機",
     "mode": "test",
     "hint": "sf_test_…9xQ2",
     "scopes": [
      "campaigns:read",
      "merchants:read",
      "merchants:write",
      "transactions:read",
      "transactions:write",
      "promoItems:read",
      "promoItems:write",
      "stats:read"
     ],
     "createdAt": "2020-12-01T09:00:00+08:00",
     "expiresAt": null,
     "revokedAt": null
    }
   },
   "ApiKeyPage": {
    "value": {
     "items": [
      {
       "id": "key_01kb1q3m8x7v5r2t9w4y6z0d",
       "organizationId": "org_01kb1q3m8x7v5r2t9w4y6z0c",
       "personId": null,
       "name": "一樓收銀機",
       "mode": "test",
       "hint": "sf_test_…9xQ2",
       "scopes": [
        "campaigns:read",
        "merchants:read",
        "merchants:write",
        "transactions:read",
        "transactions:write",
        "promoItems:read",
        "promoItems:write",
        "stats:read"
       ],
       "createdAt": "2020-12-01T09:00:00+08:00",
       "expiresAt": null,
       "revokedAt": null
      }
     ],
     "nextPageToken": null
    }
   },
   "ApiKeyWithSecret": {
    "value": {
     "key": {
      "id": "key_01kb1q3m8x7v5r2t9w4y6z0d",
      "organizationId": "org_01kb1q3m8x7v5r2t9w4y6z0c",
      "personId": null,
      "name": "一樓收銀機",
      "mode": "test",
      "hint": "sf_test_…9xQ2",
      "scopes": [
       "campaigns:read",
       "merchants:read",
       "merchants:write",
       "transactions:read",
       "transactions:write",
       "promoItems:read",
       "promoItems:write",
       "stats:read"
      ],
      "createdAt": "2020-12-01T09:00:00+08:00",
      "expiresAt": null,
      "revokedAt": null
     },
     "secret": null
    }
   },
   "ApiKeyRotation": {
    "value": {
     "graceSeconds": 86400
    }
   },
   "CampaignInput": {
    "value": {
     "id": "taichung-2020",
     "name": "2020 臺中女麗購",
     "nameEn": "Taichung Shopping Festival for Her 2020",
     "purchasePeriod": {
      "startsAt": "2020-12-09T00:00:00+08:00",
      "endsAt": "2021-02-07T00:00:00+08:00"
     },
     "registrationPeriod": {
      "startsAt": "2020-12-09T00:00:00+08:00",
      "endsAt": "2021-02-07T00:00:00+08:00"
     },
     "drawPeriod": {
      "startsAt": "2020-12-12T00:00:00+08:00",
      "endsAt": "2021-02-21T00:00:00+08:00"
     },
     "claimPeriod": {
      "startsAt": "2020-12-12T00:00:00+08:00",
      "endsAt": "2021-03-21T00:00:00+08:00"
     },
     "industries": [
      "beauty",
      "sportsLeisure",
      "lodgingDining",
      "retail"
     ],
     "regions": [
      {
       "code": "tun",
       "name": "屯區",
       "nameEn": "Tun",
       "districts": [
        "66000230",
        "66000260",
        "66000270",
        "66000280"
       ]
      }
     ],
     "activities": [
      {
       "id": "event-0",
       "kind": "event",
       "name": "木產業設計創意節",
       "nameEn": "Wood industry design festival",
       "startsAt": "2020-12-12T10:00:00+08:00",
       "endsAt": "2020-12-12T20:00:00+08:00",
       "district": "66000100",
       "region": "mountain"
      }
     ],
     "budget": 16500000,
     "ruleSet": {
      "threshold": 500,
      "entriesPerThreshold": 1,
      "capPerDocument": null,
      "excludeBuyerUbn": true,
      "channels": [
       "store",
       "mall",
       "online",
       "tv"
      ],
      "documentTypes": [
       "einvoice",
       "receipt"
      ],
      "industries": [
       "beauty",
       "sportsLeisure",
       "lodgingDining",
       "retail"
      ]
     }
    }
   },
   "CampaignUpdate": {
    "value": {
     "budget": 16500000
    }
   },
   "Campaign": {
    "value": {
     "id": "taichung-2020",
     "name": "2020 臺中女麗購",
     "nameEn": "Taichung Shopping Festival for Her 2020",
     "purchasePeriod": {
      "startsAt": "2020-12-09T00:00:00+08:00",
      "endsAt": "2021-02-07T00:00:00+08:00"
     },
     "registrationPeriod": {
      "startsAt": "2020-12-09T00:00:00+08:00",
      "endsAt": "2021-02-07T00:00:00+08:00"
     },
     "drawPeriod": {
      "startsAt": "2020-12-12T00:00:00+08:00",
      "endsAt": "2021-02-21T00:00:00+08:00"
     },
     "claimPeriod": {
      "startsAt": "2020-12-12T00:00:00+08:00",
      "endsAt": "2021-03-21T00:00:00+08:00"
     },
     "industries": [
      "beauty",
      "sportsLeisure",
      "lodgingDining",
      "retail"
     ],
     "regions": [
      {
       "code": "tun",
       "name": "屯區",
       "nameEn": "Tun",
       "districts": [
        "66000230",
        "66000260",
        "66000270",
        "66000280"
       ]
      }
     ],
     "activities": [
      {
       "id": "event-0",
       "kind": "event",
       "name": "木產業設計創意節",
       "nameEn": "Wood industry design festival",
       "startsAt": "2020-12-12T10:00:00+08:00",
       "endsAt": "2020-12-12T20:00:00+08:00",
       "district": "66000100",
       "region": "mountain"
      }
     ],
     "budget": 16500000,
     "ruleSet": {
      "version": 1,
      "threshold": 500,
      "entriesPerThreshold": 1,
      "accumulation": "document",
      "capPerDocument": null,
      "capPerParticipant": null,
      "capPerDay": null,
      "multipliers": [],
      "regionBonuses": [],
      "excludedCategories": [],
      "lateWindowDays": null,
      "excludeBuyerUbn": true,
      "channels": [
       "store",
       "mall",
       "online",
       "tv"
      ],
      "documentTypes": [
       "einvoice",
       "receipt"
      ],
      "industries": [
       "beauty",
       "sportsLeisure",
       "lodgingDining",
       "retail"
      ]
     },
     "status": "active",
     "timeZone": "Asia/Taipei",
     "createdAt": "2020-12-01T09:00:00+08:00",
     "updatedAt": "2020-12-01T09:00:00+08:00"
    }
   },
   "CampaignPage": {
    "value": {
     "items": [
      {
       "id": "taichung-2020",
       "name": "2020 臺中女麗購",
       "nameEn": "Taichung Shopping Festival for Her 2020",
       "purchasePeriod": {
        "startsAt": "2020-12-09T00:00:00+08:00",
        "endsAt": "2021-02-07T00:00:00+08:00"
       },
       "registrationPeriod": {
        "startsAt": "2020-12-09T00:00:00+08:00",
        "endsAt": "2021-02-07T00:00:00+08:00"
       },
       "drawPeriod": {
        "startsAt": "2020-12-12T00:00:00+08:00",
        "endsAt": "2021-02-21T00:00:00+08:00"
       },
       "claimPeriod": {
        "startsAt": "2020-12-12T00:00:00+08:00",
        "endsAt": "2021-03-21T00:00:00+08:00"
       },
       "industries": [
        "beauty",
        "sportsLeisure",
        "lodgingDining",
        "retail"
       ],
       "regions": [
        {
         "code": "tun",
         "name": "屯區",
         "nameEn": "Tun",
         "districts": [
          "66000230",
          "66000260",
          "66000270",
          "66000280"
         ]
        }
       ],
       "activities": [
        {
         "id": "event-0",
         "kind": "event",
         "name": "木產業設計創意節",
         "nameEn": "Wood industry design festival",
         "startsAt": "2020-12-12T10:00:00+08:00",
         "endsAt": "2020-12-12T20:00:00+08:00",
         "district": "66000100",
         "region": "mountain"
        }
       ],
       "budget": 16500000,
       "ruleSet": {
        "version": 1,
        "threshold": 500,
        "entriesPerThreshold": 1,
        "accumulation": "document",
        "capPerDocument": null,
        "capPerParticipant": null,
        "capPerDay": null,
        "multipliers": [],
        "regionBonuses": [],
        "excludedCategories": [],
        "lateWindowDays": null,
        "excludeBuyerUbn": true,
        "channels": [
         "store",
         "mall",
         "online",
         "tv"
        ],
        "documentTypes": [
         "einvoice",
         "receipt"
        ],
        "industries": [
         "beauty",
         "sportsLeisure",
         "lodgingDining",
         "retail"
        ]
       },
       "status": "active",
       "timeZone": "Asia/Taipei",
       "createdAt": "2020-12-01T09:00:00+08:00",
       "updatedAt": "2020-12-01T09:00:00+08:00"
      }
     ],
     "nextPageToken": null
    }
   },
   "RuleSetVersionInput": {
    "value": {
     "effectiveFrom": "2021-01-01T00:00:00+08:00",
     "ruleSet": {
      "threshold": 500,
      "capPerDocument": 300,
      "regionBonuses": [
       {
        "regions": [
         "mountain"
        ],
        "extraEntries": 1
       }
      ],
      "excludedCategories": [
       "storedValue"
      ]
     }
    }
   },
   "RuleSetVersionUpdate": {
    "value": {
     "effectiveFrom": "2021-01-08T00:00:00+08:00"
    }
   },
   "RuleSetVersion": {
    "value": {
     "id": "rul_01kb1q3m8x7v5r2t9w4y6z0m",
     "status": "published",
     "effectiveFrom": "2021-01-01T00:00:00+08:00",
     "ruleSet": {
      "version": 2,
      "threshold": 500,
      "entriesPerThreshold": 1,
      "accumulation": "document",
      "capPerDocument": 300,
      "capPerParticipant": null,
      "capPerDay": null,
      "multipliers": [],
      "regionBonuses": [
       {
        "regions": [
         "mountain"
        ],
        "extraEntries": 1
       }
      ],
      "excludedCategories": [
       "storedValue"
      ],
      "lateWindowDays": null,
      "excludeBuyerUbn": true,
      "channels": [
       "store",
       "mall",
       "online",
       "tv"
      ],
      "documentTypes": [
       "einvoice",
       "receipt"
      ],
      "industries": [
       "beauty",
       "sportsLeisure",
       "lodgingDining",
       "retail"
      ]
     },
     "createdBy": "per_01kb1q3m8x7v5r2t9w4y6z0p",
     "submittedBy": "per_01kb1q3m8x7v5r2t9w4y6z0p",
     "publishedBy": "per_01kb1q3m8x7v5r2t9w4y6z0q",
     "createdAt": "2020-12-20T09:00:00+08:00",
     "updatedAt": "2020-12-21T09:00:00+08:00",
     "publishedAt": "2020-12-21T09:00:00+08:00"
    }
   },
   "RuleSetVersionPage": {
    "value": {
     "items": [
      {
       "id": "rul_01kb1q3m8x7v5r2t9w4y6z0m",
       "status": "published",
       "effectiveFrom": "2021-01-01T00:00:00+08:00",
       "ruleSet": {
        "version": 2,
        "threshold": 500,
        "entriesPerThreshold": 1,
        "accumulation": "document",
        "capPerDocument": 300,
        "capPerParticipant": null,
        "capPerDay": null,
        "multipliers": [],
        "regionBonuses": [
         {
          "regions": [
           "mountain"
          ],
          "extraEntries": 1
         }
        ],
        "excludedCategories": [
         "storedValue"
        ],
        "lateWindowDays": null,
        "excludeBuyerUbn": true,
        "channels": [
         "store",
         "mall",
         "online",
         "tv"
        ],
        "documentTypes": [
         "einvoice",
         "receipt"
        ],
        "industries": [
         "beauty",
         "sportsLeisure",
         "lodgingDining",
         "retail"
        ]
       },
       "createdBy": "per_01kb1q3m8x7v5r2t9w4y6z0p",
       "submittedBy": "per_01kb1q3m8x7v5r2t9w4y6z0p",
       "publishedBy": "per_01kb1q3m8x7v5r2t9w4y6z0q",
       "createdAt": "2020-12-20T09:00:00+08:00",
       "updatedAt": "2020-12-21T09:00:00+08:00",
       "publishedAt": "2020-12-21T09:00:00+08:00"
      }
     ],
     "nextPageToken": null
    }
   },
   "SignedRuleBundle": {
    "value": {
     "bundle": {
      "campaignId": "taichung-2020",
      "organizationId": "org_01kb1q3m8x7v5r2t9w4y6z0c",
      "issuedAt": "2020-12-21T09:00:00+08:00",
      "ruleSets": [
       {
        "effectiveFrom": null,
        "purchasePeriod": {
         "startsAt": "2020-12-09T00:00:00+08:00",
         "endsAt": "2021-02-07T00:00:00+08:00"
        },
        "registrationPeriod": {
         "startsAt": "2020-12-09T00:00:00+08:00",
         "endsAt": "2021-02-07T00:00:00+08:00"
        },
        "ruleSet": {
         "version": 2,
         "threshold": 500,
         "entriesPerThreshold": 1,
         "accumulation": "document",
         "capPerDocument": 300,
         "capPerParticipant": null,
         "capPerDay": null,
         "multipliers": [],
         "regionBonuses": [
          {
           "regions": [
            "mountain"
           ],
           "extraEntries": 1
          }
         ],
         "excludedCategories": [
          "storedValue"
         ],
         "lateWindowDays": null,
         "excludeBuyerUbn": true,
         "channels": [
          "store",
          "mall",
          "online",
          "tv"
         ],
         "documentTypes": [
          "einvoice",
          "receipt"
         ],
         "industries": [
          "beauty",
          "sportsLeisure",
          "lodgingDining",
          "retail"
         ]
        }
       }
      ],
      "regions": [
       {
        "code": "city",
        "name": "市區",
        "nameEn": "City",
        "districts": [
         "66000060"
        ]
       }
      ],
      "merchants": [
       {
        "id": "mer_01kb1q3m8x7v5r2t9w4y6z0e",
        "externalId": "store-001",
        "kind": "store",
        "industry": "retail",
        "district": "66000060",
        "ubns": [
         "22099131"
        ],
        "status": "approved"
       }
      ],
      "merchantsTruncated": false
     },
     "signature": {
      "algorithm": "Ed25519",
      "keyId": "q7mN0gT3yXw",
      "publicKey": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
      "value": "5VQmFQWcVxHsuMbWUX3vuO2nDx3mF0mRrTCeu7JvYJvWb3oIYRYTqIeNJKbRhrGJU0SuVzXVKTGyfqBGpyj1Cw"
     }
    }
   },
   "MerchantInput": {
    "value": {
     "externalId": "store-001",
     "kind": "counter",
     "name": "範例百貨一樓美妝櫃",
     "ubns": [
      "22099131"
     ],
     "industry": "beauty",
     "district": "66000060",
     "address": "臺中市西屯區範例路 1 號",
     "parentExternalId": "mall-001"
    }
   },
   "MerchantUpdate": {
    "value": {
     "address": "臺中市西屯區範例路 2 號"
    }
   },
   "Merchant": {
    "value": {
     "id": "mer_01kb1q3m8x7v5r2t9w4y6z0e",
     "organizationId": "org_01kb1q3m8x7v5r2t9w4y6z0c",
     "externalId": "store-001",
     "kind": "counter",
     "name": "範例百貨一樓美妝櫃",
     "nameEn": null,
     "ubns": [
      "22099131"
     ],
     "industry": "beauty",
     "district": "66000060",
     "region": "city",
     "address": "臺中市西屯區範例路 1 號",
     "parentId": "mer_01kb1q3m8x7v5r2t9w4y6z0f",
     "parentExternalId": "mall-001",
     "status": "approved",
     "reason": null,
     "warnings": [],
     "createdAt": "2020-12-01T09:00:00+08:00",
     "updatedAt": "2020-12-01T09:00:00+08:00"
    }
   },
   "MerchantPage": {
    "value": {
     "items": [
      {
       "id": "mer_01kb1q3m8x7v5r2t9w4y6z0e",
       "organizationId": "org_01kb1q3m8x7v5r2t9w4y6z0c",
       "externalId": "store-001",
       "kind": "counter",
       "name": "範例百貨一樓美妝櫃",
       "nameEn": null,
       "ubns": [
        "22099131"
       ],
       "industry": "beauty",
       "district": "66000060",
       "region": "city",
       "address": "臺中市西屯區範例路 1 號",
       "parentId": "mer_01kb1q3m8x7v5r2t9w4y6z0f",
       "parentExternalId": "mall-001",
       "status": "approved",
       "reason": null,
       "warnings": [],
       "createdAt": "2020-12-01T09:00:00+08:00",
       "updatedAt": "2020-12-01T09:00:00+08:00"
      }
     ],
     "nextPageToken": null
    }
   },
   "MerchantBatch": {
    "value": {
     "rows": [
      {
       "externalId": "store-001",
       "kind": "counter",
       "name": "範例百貨一樓美妝櫃",
       "ubns": [
        "22099131"
       ],
       "industry": "beauty",
       "district": "66000060",
       "address": "臺中市西屯區範例路 1 號",
       "parentExternalId": "mall-001"
      }
     ]
    }
   },
   "MerchantDecision": {
    "value": {
     "reason": "請補上分店統一編號。"
    }
   },
   "TransactionInput": {
    "value": {
     "externalId": "POS-0001",
     "merchantExternalId": "store-001",
     "channel": "store",
     "occurredAt": "2020-12-12T14:30:00+08:00",
     "totalAmount": 1280,
     "document": {
      "type": "einvoice",
      "number": "AB12345678",
      "date": "2020-12-12",
      "randomCode": "0122",
      "sellerUbn": "22099131"
     },
     "participant": {
      "token": "pt_7Qm4XvT2kLb9"
     }
    }
   },
   "ClaimInput": {
    "value": {
     "participant": {
      "token": "pt_7Qm4XvT2kLb9"
     },
     "number": "AB12345678",
     "date": "2020-12-12",
     "randomCode": "0122"
    }
   },
   "Claim": {
    "value": {
     "id": "clm_01kb1q3m8x7v5r2t9w4y6z0n",
     "status": "waiting",
     "entries": null,
     "evaluation": null,
     "reason": null,
     "createdAt": "2020-12-12T20:15:00+08:00",
     "settledAt": null
    }
   },
   "TransactionBatch": {
    "value": {
     "rows": [
      {
       "externalId": "POS-0001",
       "merchantExternalId": "store-001",
       "channel": "store",
       "occurredAt": "2020-12-12T14:30:00+08:00",
       "totalAmount": 1280,
       "document": {
        "type": "einvoice",
        "number": "AB12345678",
        "date": "2020-12-12",
        "randomCode": "0122",
        "sellerUbn": "22099131"
       },
       "participant": {
        "token": "pt_7Qm4XvT2kLb9"
       }
      },
      {
       "externalId": "POS-0003",
       "merchantExternalId": "stall-007",
       "channel": "store",
       "occurredAt": "2020-12-12T14:30:00+08:00",
       "totalAmount": 520,
       "document": {
        "type": "receipt",
        "terminalId": "A",
        "number": "000123"
       }
      }
     ]
    }
   },
   "Evaluation": {
    "value": {
     "ruleSetVersion": 1,
     "qualified": true,
     "entries": 2,
     "clauses": [
      {
       "id": "threshold",
       "passed": true,
       "required": "500",
       "actual": "1280",
       "message": "NT$1,280 reaches the threshold of NT$500: 2 entries.",
       "messageZh": "金額 NT$1,280 達門檻 NT$500，可得 2 組抽獎號碼。"
      }
     ],
     "evaluatedAt": "2020-12-12T14:30:00+08:00"
    }
   },
   "Transaction": {
    "value": {
     "id": "txn_01kb1q3m8x7v5r2t9w4y6z0g",
     "organizationId": "org_01kb1q3m8x7v5r2t9w4y6z0c",
     "externalId": "POS-0001",
     "merchantId": "mer_01kb1q3m8x7v5r2t9w4y6z0e",
     "merchantExternalId": "store-001",
     "channel": "store",
     "occurredAt": "2020-12-12T14:30:00+08:00",
     "totalAmount": 1280,
     "netAmount": 480,
     "document": {
      "type": "einvoice",
      "number": "AB12345678",
      "date": "2020-12-12",
      "period": "10912",
      "sellerUbn": "22099131",
      "buyerUbn": null
     },
     "claimed": true,
     "district": "66000060",
     "region": "city",
     "activityId": null,
     "category": null,
     "items": [],
     "status": "adjusted",
     "qualified": false,
     "entries": 0,
     "version": 1,
     "adjustments": [
      {
       "id": "adj_01kb1q3m8x7v5r2t9w4y6z0h",
       "externalId": "POS-0001-R1",
       "kind": "refund",
       "amount": 800,
       "reason": "商品退貨",
       "entriesReversed": 2,
       "occurredAt": "2020-12-13T11:00:00+08:00",
       "createdAt": "2020-12-13T11:00:01+08:00"
      }
     ],
     "createdAt": "2020-12-12T14:30:00+08:00",
     "updatedAt": "2020-12-13T11:00:01+08:00"
    }
   },
   "TransactionPage": {
    "value": {
     "items": [
      {
       "id": "txn_01kb1q3m8x7v5r2t9w4y6z0g",
       "organizationId": "org_01kb1q3m8x7v5r2t9w4y6z0c",
       "externalId": "POS-0001",
       "merchantId": "mer_01kb1q3m8x7v5r2t9w4y6z0e",
       "merchantExternalId": "store-001",
       "channel": "store",
       "occurredAt": "2020-12-12T14:30:00+08:00",
       "totalAmount": 1280,
       "netAmount": 480,
       "document": {
        "type": "einvoice",
        "number": "AB12345678",
        "date": "2020-12-12",
        "period": "10912",
        "sellerUbn": "22099131",
        "buyerUbn": null
       },
       "claimed": true,
       "district": "66000060",
       "region": "city",
       "activityId": null,
       "category": null,
       "items": [],
       "status": "adjusted",
       "qualified": false,
       "entries": 0,
       "version": 1,
       "adjustments": [
        {
         "id": "adj_01kb1q3m8x7v5r2t9w4y6z0h",
         "externalId": "POS-0001-R1",
         "kind": "refund",
         "amount": 800,
         "reason": "商品退貨",
         "entriesReversed": 2,
         "occurredAt": "2020-12-13T11:00:00+08:00",
         "createdAt": "2020-12-13T11:00:01+08:00"
        }
       ],
       "createdAt": "2020-12-12T14:30:00+08:00",
       "updatedAt": "2020-12-13T11:00:01+08:00"
      }
     ],
     "nextPageToken": null
    }
   },
   "VoidInput": {
    "value": {
     "externalId": "POS-0001-V1",
     "kind": "cancel",
     "reason": "開立錯誤"
    }
   },
   "RefundInput": {
    "value": {
     "externalId": "POS-0001-R1",
     "amount": 800,
     "reason": "商品退貨"
    }
   },
   "PromoItemInput": {
    "value": {
     "externalId": "SKU-0001",
     "merchantExternalId": "seller-001",
     "zone": "main",
     "type": "discountProduct",
     "title": "新社香菇禮盒",
     "listPrice": 880,
     "salePrice": 680,
     "url": "https://shop.example/items/SKU-0001",
     "availability": "inStock",
     "validFrom": "2020-12-09T00:00:00+08:00",
     "validTo": "2021-02-07T00:00:00+08:00"
    }
   },
   "PromoItem": {
    "value": {
     "id": "itm_01kb1q3m8x7v5r2t9w4y6z0j",
     "organizationId": "org_01kb1q3m8x7v5r2t9w4y6z0c",
     "externalId": "SKU-0001",
     "merchantId": "mer_01kb1q3m8x7v5r2t9w4y6z0e",
     "merchantExternalId": "seller-001",
     "zone": "main",
     "type": "discountProduct",
     "title": "新社香菇禮盒",
     "listPrice": 880,
     "salePrice": 680,
     "url": "https://shop.example/items/SKU-0001",
     "imageUrl": null,
     "availability": "inStock",
     "validFrom": "2020-12-09T00:00:00+08:00",
     "validTo": "2021-02-07T00:00:00+08:00",
     "status": "live",
     "createdAt": "2020-12-01T09:00:00+08:00",
     "updatedAt": "2020-12-01T09:00:00+08:00"
    }
   },
   "PromoItemPage": {
    "value": {
     "items": [
      {
       "id": "itm_01kb1q3m8x7v5r2t9w4y6z0j",
       "organizationId": "org_01kb1q3m8x7v5r2t9w4y6z0c",
       "externalId": "SKU-0001",
       "merchantId": "mer_01kb1q3m8x7v5r2t9w4y6z0e",
       "merchantExternalId": "seller-001",
       "zone": "main",
       "type": "discountProduct",
       "title": "新社香菇禮盒",
       "listPrice": 880,
       "salePrice": 680,
       "url": "https://shop.example/items/SKU-0001",
       "imageUrl": null,
       "availability": "inStock",
       "validFrom": "2020-12-09T00:00:00+08:00",
       "validTo": "2021-02-07T00:00:00+08:00",
       "status": "live",
       "createdAt": "2020-12-01T09:00:00+08:00",
       "updatedAt": "2020-12-01T09:00:00+08:00"
      }
     ],
     "nextPageToken": null
    }
   },
   "PromoItemBatch": {
    "value": {
     "rows": [
      {
       "externalId": "SKU-0001",
       "merchantExternalId": "seller-001",
       "zone": "main",
       "type": "discountProduct",
       "title": "新社香菇禮盒",
       "listPrice": 880,
       "salePrice": 680,
       "url": "https://shop.example/items/SKU-0001",
       "availability": "inStock",
       "validFrom": "2020-12-09T00:00:00+08:00",
       "validTo": "2021-02-07T00:00:00+08:00"
      }
     ]
    }
   },
   "MirrorInput": {
    "value": {
     "zone": "main"
    }
   },
   "Mirror": {
    "value": {
     "id": "mir_01kb1q3m8x7v5r2t9w4y6z0k",
     "organizationId": "org_01kb1q3m8x7v5r2t9w4y6z0c",
     "zone": "main",
     "status": "planned",
     "itemCount": 2,
     "digest": "5d0c7a9be1f24386",
     "plan": {
      "created": 1,
      "updated": 1,
      "unchanged": 1,
      "removed": 0,
      "rejected": 0,
      "obstacles": [],
      "warnings": [
       {
        "code": "offer_expires_soon",
        "count": 1
       }
      ]
     },
     "createdAt": "2020-12-12T03:00:00+08:00",
     "expiresAt": "2020-12-12T03:01:00+08:00",
     "endedAt": null
    }
   },
   "MirrorPage": {
    "value": {
     "items": [
      {
       "id": "mir_01kb1q3m8x7v5r2t9w4y6z0k",
       "organizationId": "org_01kb1q3m8x7v5r2t9w4y6z0c",
       "zone": "main",
       "status": "planned",
       "itemCount": 2,
       "digest": "5d0c7a9be1f24386",
       "plan": {
        "created": 1,
        "updated": 1,
        "unchanged": 1,
        "removed": 0,
        "rejected": 0,
        "obstacles": [],
        "warnings": [
         {
          "code": "offer_expires_soon",
          "count": 1
         }
        ]
       },
       "createdAt": "2020-12-12T03:00:00+08:00",
       "expiresAt": "2020-12-12T03:01:00+08:00",
       "endedAt": null
      }
     ],
     "nextPageToken": null
    }
   },
   "MirrorDigests": {
    "value": {
     "depth": 1,
     "digests": "XQx6m+HyQ4YAAAAAAAAAAA=="
    }
   },
   "MirrorComparisonInput": {
    "value": {
     "depth": 8,
     "buckets": [
      {
       "bucket": 93,
       "digests": "XQx6m+HyQ4Y="
      }
     ],
     "kept": [
      "SKU-0009"
     ]
    }
   },
   "MirrorComparison": {
    "value": {
     "buckets": [
      {
       "bucket": 93,
       "wanted": [
        0
       ]
      }
     ]
    }
   },
   "MirrorChangePage": {
    "value": {
     "items": [
      {
       "change": "removed",
       "externalId": "SKU-0001",
       "before": {
        "id": "itm_01kb1q3m8x7v5r2t9w4y6z0j",
        "organizationId": "org_01kb1q3m8x7v5r2t9w4y6z0c",
        "externalId": "SKU-0001",
        "merchantId": "mer_01kb1q3m8x7v5r2t9w4y6z0e",
        "merchantExternalId": "seller-001",
        "zone": "main",
        "type": "discountProduct",
        "title": "新社香菇禮盒",
        "listPrice": 880,
        "salePrice": 680,
        "url": "https://shop.example/items/SKU-0001",
        "imageUrl": null,
        "availability": "inStock",
        "validFrom": "2020-12-09T00:00:00+08:00",
        "validTo": "2021-02-07T00:00:00+08:00",
        "status": "live",
        "createdAt": "2020-12-01T09:00:00+08:00",
        "updatedAt": "2020-12-01T09:00:00+08:00"
       },
       "after": null
      }
     ],
     "nextPageToken": null
    }
   },
   "MirrorPlanInput": {
    "value": {
     "rows": 3,
     "rejected": 0,
     "unidentified": 0,
     "maxDelete": 0.2
    }
   },
   "MirrorApplyInput": {
    "value": {
     "confirm": false
    }
   },
   "DrawInput": {
    "value": {
     "name": "第一週抽獎",
     "kind": "weekly",
     "pool": {
      "period": {
       "startsAt": "2020-12-09T00:00:00+08:00",
       "endsAt": "2020-12-16T00:00:00+08:00"
      }
     },
     "cutOff": "2020-12-18T12:00:00+08:00",
     "prizes": [
      {
       "name": "電動機車",
       "value": 68000,
       "count": 1,
       "reserves": 1
      }
     ]
    }
   },
   "DrawCommitInput": {
    "value": {
     "beacon": {
      "kind": "drand",
      "round": 1000
     }
    }
   },
   "DrawRunInput": {
    "value": {
     "beacon": {
      "kind": "drand",
      "signature": "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39"
     }
    }
   },
   "DrawVoidInput": {
    "value": {
     "reason": "名冊篩選條件有誤，另行抽獎"
    }
   },
   "DrawInclusionInput": {
    "value": {
     "participant": {
      "token": "p_01kb1q3m8x7v5r2t9w4y6z0p"
     }
    }
   },
   "Draw": {
    "value": {
     "id": "drw_01kb1q3m8x7v5r2t9w4y6z0m",
     "version": 1,
     "replacesId": null,
     "name": "第一週抽獎",
     "kind": "weekly",
     "status": "committed",
     "pool": {
      "period": {
       "startsAt": "2020-12-09T00:00:00+08:00",
       "endsAt": "2020-12-16T00:00:00+08:00"
      }
     },
     "cutOff": "2020-12-18T12:00:00+08:00",
     "prizes": [
      {
       "name": "電動機車",
       "value": 68000,
       "count": 1,
       "reserves": 1
      }
     ],
     "repeat": "draw",
     "excludesWinnersOf": [],
     "taxRules": {
      "withholdingThreshold": 20000,
      "residentRate": 10,
      "nonResidentRate": 20,
      "listingThreshold": 1000
     },
     "participantCount": 5,
     "entryCount": 765,
     "commitment": "b1bf9474e1a69e4c2859dbf1f10eee8585d219afa5e14c93fb6778e2e855af53",
     "reason": null,
     "createdAt": "2020-12-01T09:00:00+08:00",
     "frozenAt": "2020-12-18T12:05:00+08:00",
     "committedAt": "2020-12-18T12:30:00+08:00",
     "drawnAt": null,
     "voidedAt": null
    }
   },
   "DrawPage": {
    "value": {
     "items": [
      {
       "id": "drw_01kb1q3m8x7v5r2t9w4y6z0m",
       "version": 1,
       "replacesId": null,
       "name": "第一週抽獎",
       "kind": "weekly",
       "status": "committed",
       "pool": {
        "period": {
         "startsAt": "2020-12-09T00:00:00+08:00",
         "endsAt": "2020-12-16T00:00:00+08:00"
        }
       },
       "cutOff": "2020-12-18T12:00:00+08:00",
       "prizes": [
        {
         "name": "電動機車",
         "value": 68000,
         "count": 1,
         "reserves": 1
        }
       ],
       "repeat": "draw",
       "excludesWinnersOf": [],
       "taxRules": {
        "withholdingThreshold": 20000,
        "residentRate": 10,
        "nonResidentRate": 20,
        "listingThreshold": 1000
       },
       "participantCount": 5,
       "entryCount": 765,
       "commitment": "b1bf9474e1a69e4c2859dbf1f10eee8585d219afa5e14c93fb6778e2e855af53",
       "reason": null,
       "createdAt": "2020-12-01T09:00:00+08:00",
       "frozenAt": "2020-12-18T12:05:00+08:00",
       "committedAt": "2020-12-18T12:30:00+08:00",
       "drawnAt": null,
       "voidedAt": null
      }
     ],
     "nextPageToken": null
    }
   },
   "DrawCommitment": {
    "value": {
     "params": {
      "draw": "drw_01kb1q3m8x7v5r2t9w4y6z0m",
      "campaign": "taichung-2020",
      "version": 1,
      "kind": "weekly",
      "name": "第一週抽獎",
      "slots": [
       {
        "prize": "電動機車",
        "reserve": false
       },
       {
        "prize": "電動機車",
        "reserve": true
       }
      ],
      "repeat": "draw",
      "beacon": {
       "kind": "drand",
       "chain": "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971",
       "round": 1000
      },
      "witnesses": [],
      "pool": {
       "period": {
        "startsAt": "2020-12-09T00:00:00+08:00",
        "endsAt": "2020-12-16T00:00:00+08:00"
       }
      },
      "cutOff": "2020-12-18T12:00:00+08:00",
      "prizes": [
       {
        "name": "電動機車",
        "value": 68000,
        "count": 1,
        "reserves": 1
       }
      ],
      "excludesWinnersOf": []
     },
     "n": 5,
     "W": 765,
     "root": "9f1c3f385ade00ecf43e475d181fce35ef3327a3a196a743437a6ed3e61e9488",
     "C": "b1bf9474e1a69e4c2859dbf1f10eee8585d219afa5e14c93fb6778e2e855af53"
    }
   },
   "DrawProof": {
    "value": {
     "params": {
      "draw": "drw_01kb1q3m8x7v5r2t9w4y6z0m",
      "campaign": "taichung-2020",
      "version": 1,
      "kind": "weekly",
      "name": "第一週抽獎",
      "slots": [
       {
        "prize": "電動機車",
        "reserve": false
       },
       {
        "prize": "電動機車",
        "reserve": true
       }
      ],
      "repeat": "draw",
      "beacon": {
       "kind": "drand",
       "chain": "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971",
       "round": 1000
      },
      "witnesses": [],
      "pool": {
       "period": {
        "startsAt": "2020-12-09T00:00:00+08:00",
        "endsAt": "2020-12-16T00:00:00+08:00"
       }
      },
      "cutOff": "2020-12-18T12:00:00+08:00",
      "prizes": [
       {
        "name": "電動機車",
        "value": 68000,
        "count": 1,
        "reserves": 1
       }
      ],
      "excludesWinnersOf": []
     },
     "n": 5,
     "W": 765,
     "root": "9f1c3f385ade00ecf43e475d181fce35ef3327a3a196a743437a6ed3e61e9488",
     "C": "b1bf9474e1a69e4c2859dbf1f10eee8585d219afa5e14c93fb6778e2e855af53",
     "beacon": {
      "kind": "drand",
      "round": 1000,
      "signature": "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39",
      "randomness": "fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd"
     },
     "S": "66ccf325649e4b7491f6cf49f51b174a2f50f3a8cdd1c81d4cccee4df26d630b",
     "steps": [
      {
       "slot": 0,
       "r": 756,
       "p": 756,
       "leaf": {
        "i": 4,
        "start": 9,
        "end": 765,
        "key": "f19df21223573db76596940216f3f28b9c3af0758410a84d76fa12252bb9731d"
       },
       "path": [
        "176431bde564b367e99b0669ca5dde98e494e918dcc4995c4e9abf3a080e036b"
       ]
      },
      {
       "slot": 1,
       "r": 4,
       "p": 4,
       "leaf": {
        "i": 2,
        "start": 2,
        "end": 7,
        "key": "53336ef6bbf64c0f86e3e3b1f5d0aaa1dbc4b09116165dc57f3156443ed96fa6"
       },
       "path": [
        "d01729be4002de857039f387753424af0d3e62c6b94462f33dae82bab008b9cf",
        "da55f306e55f89777fcacb86888a3321c1c58a10206bb6912bb9cdec4f978471",
        "b6fa98bda368575a6de89f8437b5ca304ec147a6fc71f1295ef56abf226063ef"
       ]
      }
     ]
    }
   },
   "DrawInclusion": {
    "value": {
     "params": {
      "draw": "drw_01kb1q3m8x7v5r2t9w4y6z0m",
      "campaign": "taichung-2020",
      "version": 1,
      "kind": "weekly",
      "name": "第一週抽獎",
      "slots": [
       {
        "prize": "電動機車",
        "reserve": false
       },
       {
        "prize": "電動機車",
        "reserve": true
       }
      ],
      "repeat": "draw",
      "beacon": {
       "kind": "drand",
       "chain": "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971",
       "round": 1000
      },
      "witnesses": [],
      "pool": {
       "period": {
        "startsAt": "2020-12-09T00:00:00+08:00",
        "endsAt": "2020-12-16T00:00:00+08:00"
       }
      },
      "cutOff": "2020-12-18T12:00:00+08:00",
      "prizes": [
       {
        "name": "電動機車",
        "value": 68000,
        "count": 1,
        "reserves": 1
       }
      ],
      "excludesWinnersOf": []
     },
     "n": 5,
     "W": 765,
     "root": "9f1c3f385ade00ecf43e475d181fce35ef3327a3a196a743437a6ed3e61e9488",
     "C": "b1bf9474e1a69e4c2859dbf1f10eee8585d219afa5e14c93fb6778e2e855af53",
     "leaf": {
      "i": 3,
      "start": 7,
      "end": 9,
      "key": "a6a4fe99ea292fd63876868e5dc3c3d2c05decd5f195ff18b21e42b089144a68"
     },
     "path": [
      "720aa8c0e63039b68f8e28ec6368d2d1674758a9da0ce61801474723487620a1",
      "da55f306e55f89777fcacb86888a3321c1c58a10206bb6912bb9cdec4f978471",
      "b6fa98bda368575a6de89f8437b5ca304ec147a6fc71f1295ef56abf226063ef"
     ]
    }
   },
   "DrawEntryPage": {
    "value": {
     "items": [
      {
       "entries": 2,
       "leaf": {
        "i": 3,
        "start": 7,
        "end": 9,
        "key": "a6a4fe99ea292fd63876868e5dc3c3d2c05decd5f195ff18b21e42b089144a68"
       },
       "path": [
        "720aa8c0e63039b68f8e28ec6368d2d1674758a9da0ce61801474723487620a1",
        "da55f306e55f89777fcacb86888a3321c1c58a10206bb6912bb9cdec4f978471",
        "b6fa98bda368575a6de89f8437b5ca304ec147a6fc71f1295ef56abf226063ef"
       ]
      }
     ],
     "nextPageToken": null
    }
   },
   "Winner": {
    "value": {
     "id": "win_01kb1q3m8x7v5r2t9w4y6z0n",
     "slot": 0,
     "prize": "電動機車",
     "value": 68000,
     "isReserve": false,
     "code": "7K2M-9QXD-4TFA",
     "key": "f19df21223573db76596940216f3f28b9c3af0758410a84d76fa12252bb9731d",
     "status": "notified",
     "replacesId": null,
     "claimBy": "2021-01-03T12:00:00+08:00",
     "reason": null,
     "tax": {
      "listed": true,
      "withheldFromResident": 6800,
      "withheldFromNonResident": 13600
     },
     "createdAt": "2020-12-19T14:00:00+08:00",
     "updatedAt": "2020-12-20T12:00:00+08:00"
    }
   },
   "WinnerPage": {
    "value": {
     "items": [
      {
       "id": "win_01kb1q3m8x7v5r2t9w4y6z0n",
       "slot": 0,
       "prize": "電動機車",
       "value": 68000,
       "isReserve": false,
       "code": "7K2M-9QXD-4TFA",
       "key": "f19df21223573db76596940216f3f28b9c3af0758410a84d76fa12252bb9731d",
       "status": "notified",
       "replacesId": null,
       "claimBy": "2021-01-03T12:00:00+08:00",
       "reason": null,
       "tax": {
        "listed": true,
        "withheldFromResident": 6800,
        "withheldFromNonResident": 13600
       },
       "createdAt": "2020-12-19T14:00:00+08:00",
       "updatedAt": "2020-12-20T12:00:00+08:00"
      }
     ],
     "nextPageToken": null
    }
   },
   "WinnerAdvanceInput": {
    "value": {
     "status": "notified",
     "claimBy": "2021-01-03T12:00:00+08:00"
    }
   },
   "PublicationInput": {
    "value": {
     "drawId": "drw_01kb1q3m8x7v5r2t9w4y6z0m",
     "title": "第一週抽獎得獎名單",
     "titleEn": "Winners of the first week",
     "note": "請於公告期限內至活動 App 領獎。",
     "noteEn": "Claim your prize in the app in time.",
     "pictures": [
      {
       "url": "https://static.example/prizes/scooter.jpg",
       "alt": "電動機車",
       "altEn": "Electric scooter"
      }
     ]
    }
   },
   "PublicationUpdate": {
    "value": {
     "note": "領獎期限至一月三日。",
     "noteEn": "Claim your prize by January 3."
    }
   },
   "PublicationApproval": {
    "value": {
     "contentHash": "5d41402abc4b2a76b9719d911017c592f1c9b0e6d4a3f2b1c0d9e8f7a6b5c4d3"
    }
   },
   "PublicationRetraction": {
    "value": {
     "reason": "圖片含有個資",
     "incident": {
      "severity": 3,
      "dataKinds": [
       "name"
      ]
     }
    }
   },
   "Publication": {
    "value": {
     "id": "pub_01kb1q3m8x7v5r2t9w4y6z0k",
     "campaignId": "taichung-2020",
     "drawId": "drw_01kb1q3m8x7v5r2t9w4y6z0m",
     "status": "published",
     "version": 1,
     "title": "第一週抽獎得獎名單",
     "titleEn": "Winners of the first week",
     "contentHash": "5d41402abc4b2a76b9719d911017c592f1c9b0e6d4a3f2b1c0d9e8f7a6b5c4d3",
     "makers": [
      "per_01kb1q3m8x7v5r2t9w4y6z0p"
     ],
     "submittedBy": "per_01kb1q3m8x7v5r2t9w4y6z0p",
     "approvedBy": "per_01kb1q3m8x7v5r2t9w4y6z0q",
     "publicPath": "/v1/publications/pub_01kb1q3m8x7v5r2t9w4y6z0k/page",
     "reads": {
      "total": 1206,
      "by": [
       {
        "form": "page",
        "reader": "browser",
        "count": 1200,
        "firstAt": "2020-12-19T18:00:02+08:00",
        "lastAt": "2020-12-20T09:14:00+08:00"
       },
       {
        "form": "data",
        "reader": "program",
        "count": 6,
        "firstAt": "2020-12-19T18:05:00+08:00",
        "lastAt": "2020-12-20T08:00:00+08:00"
       }
      ]
     },
     "reason": null,
     "incidentId": null,
     "createdAt": "2020-12-19T15:00:00+08:00",
     "updatedAt": "2020-12-19T18:00:00+08:00",
     "publishedAt": "2020-12-19T18:00:00+08:00",
     "retractedAt": null
    }
   },
   "PublicationPage": {
    "value": {
     "items": [
      {
       "id": "pub_01kb1q3m8x7v5r2t9w4y6z0k",
       "campaignId": "taichung-2020",
       "drawId": "drw_01kb1q3m8x7v5r2t9w4y6z0m",
       "status": "published",
       "version": 1,
       "title": "第一週抽獎得獎名單",
       "titleEn": "Winners of the first week",
       "contentHash": "5d41402abc4b2a76b9719d911017c592f1c9b0e6d4a3f2b1c0d9e8f7a6b5c4d3",
       "makers": [
        "per_01kb1q3m8x7v5r2t9w4y6z0p"
       ],
       "submittedBy": "per_01kb1q3m8x7v5r2t9w4y6z0p",
       "approvedBy": "per_01kb1q3m8x7v5r2t9w4y6z0q",
       "publicPath": "/v1/publications/pub_01kb1q3m8x7v5r2t9w4y6z0k/page",
       "reads": {
        "total": 1206,
        "by": [
         {
          "form": "page",
          "reader": "browser",
          "count": 1200,
          "firstAt": "2020-12-19T18:00:02+08:00",
          "lastAt": "2020-12-20T09:14:00+08:00"
         },
         {
          "form": "data",
          "reader": "program",
          "count": 6,
          "firstAt": "2020-12-19T18:05:00+08:00",
          "lastAt": "2020-12-20T08:00:00+08:00"
         }
        ]
       },
       "reason": null,
       "incidentId": null,
       "createdAt": "2020-12-19T15:00:00+08:00",
       "updatedAt": "2020-12-19T18:00:00+08:00",
       "publishedAt": "2020-12-19T18:00:00+08:00",
       "retractedAt": null
      }
     ],
     "nextPageToken": null
    }
   },
   "PublicationDocument": {
    "value": {
     "contentHash": "5d41402abc4b2a76b9719d911017c592f1c9b0e6d4a3f2b1c0d9e8f7a6b5c4d3",
     "status": "published",
     "publishedAt": "2020-12-19T18:00:00+08:00",
     "content": {
      "campaign": {
       "id": "taichung-2020",
       "name": "2020 臺中女麗購",
       "nameEn": "Taichung Shopping Festival 2020"
      },
      "draw": {
       "id": "drw_01kb1q3m8x7v5r2t9w4y6z0m",
       "name": "第一週抽獎",
       "kind": "weekly",
       "drawnAt": "2020-12-19T14:00:00+08:00",
       "participantCount": 41,
       "entryCount": 98,
       "commitment": "3f0b9d2c6f0a4c1b8e7d5a2f1c9b0e6d4a3f2b1c0d9e8f7a6b5c4d3e2f1a0b9c"
      },
      "publication": "pub_01kb1q3m8x7v5r2t9w4y6z0k",
      "version": 1,
      "title": "第一週抽獎得獎名單",
      "titleEn": "Winners of the first week",
      "note": "請於公告期限內至活動 App 領獎。",
      "noteEn": "Claim your prize in the app in time.",
      "pictures": [
       {
        "url": "https://static.example/prizes/scooter.jpg",
        "alt": "電動機車",
        "altEn": "Electric scooter"
       }
      ],
      "allowedTerms": [],
      "prizes": [
       {
        "name": "電動機車",
        "winners": [
         {
          "code": "7K2M-9QXD-4TFA",
          "isReserve": false
         },
         {
          "code": "3W8N-PZ5C-H1KR",
          "isReserve": true
         }
        ]
       }
      ]
     }
    }
   },
   "PublicationReceipt": {
    "value": {
     "publicationId": "pub_01kb1q3m8x7v5r2t9w4y6z0k",
     "contentHash": "5d41402abc4b2a76b9719d911017c592f1c9b0e6d4a3f2b1c0d9e8f7a6b5c4d3",
     "reason": "獎項名稱有誤",
     "publishedAt": "2020-12-19T18:00:00+08:00",
     "retractedAt": "2020-12-20T09:14:05+08:00",
     "incidentId": null,
     "reads": {
      "total": 1206,
      "by": [
       {
        "form": "page",
        "reader": "browser",
        "count": 1200,
        "firstAt": "2020-12-19T18:00:02+08:00",
        "lastAt": "2020-12-20T09:14:00+08:00"
       },
       {
        "form": "data",
        "reader": "program",
        "count": 6,
        "firstAt": "2020-12-19T18:05:00+08:00",
        "lastAt": "2020-12-20T08:00:00+08:00"
       }
      ]
     }
    }
   },
   "PublicationHtml": {
    "value": "<!doctype html><html lang=\"zh-Hant-TW\"><title>第一週抽獎得獎名單</title></html>"
   },
   "ZoneBreakdown": {
    "value": {
     "asOf": "2020-12-12T15:00:00+08:00",
     "zone": "main",
     "rows": [
      {
       "merchantId": "mer_01kb1q3m8x7v5r2t9w4y6z0e",
       "externalId": "seller-001",
       "name": "新社香菇農場",
       "itemsListed": 120,
       "unitsSold": 48,
       "orders": 31,
       "gmv": 32640
      }
     ],
     "rest": {
      "rows": 0,
      "unitsSold": 0,
      "orders": 0,
      "gmv": 0
     }
    }
   },
   "Summary": {
    "value": {
     "asOf": "2021-02-07T00:00:00+08:00",
     "coverage": "campaign",
     "registeredAmount": 1430000000,
     "documentCount": 1850000,
     "qualifiedCount": 1210000,
     "entryCount": 2900000,
     "participantCount": 380000,
     "merchantCount": 1200,
     "zone": {
      "itemsListed": 9800,
      "unitsSold": 15000,
      "orders": 12100,
      "gmv": 170000000
     },
     "pending": {
      "merchantsAwaitingReview": 3,
      "transactionsHeld": 12
     }
    }
   },
   "Timeseries": {
    "value": {
     "asOf": "2021-02-07T00:00:00+08:00",
     "coverage": "campaign",
     "metric": "registeredAmount",
     "interval": "day",
     "points": [
      {
       "start": "2020-12-09T00:00:00+08:00",
       "value": 21300000
      },
      {
       "start": "2020-12-10T00:00:00+08:00",
       "value": 19800000
      }
     ]
    }
   },
   "Breakdown": {
    "value": {
     "asOf": "2021-02-07T00:00:00+08:00",
     "coverage": "campaign",
     "by": "district",
     "rows": [
      {
       "key": "66000060",
       "label": "西屯區",
       "labelEn": "Xitun District",
       "amount": 320000000,
       "count": 410000,
       "entries": 520000
      }
     ],
     "rest": {
      "rows": 28,
      "amount": 1110000000,
      "count": 1440000,
      "entries": 2380000
     }
    }
   },
   "Kpis": {
    "value": {
     "asOf": "2021-02-07T00:00:00+08:00",
     "benefitRatio": {
      "value": 96.96969696969697,
      "rounded": 97,
      "numerator": {
       "registeredAmount": 1430000000,
       "zoneAmount": 170000000,
       "overlapAmount": 0
      },
      "denominator": 16500000,
      "formula": "(registeredAmount + zoneAmount - overlapAmount) / budget",
      "overlap": false
     },
     "external": [
      {
       "id": "app-downloads",
       "note": null,
       "name": "APP 下載次數",
       "nameEn": "App downloads",
       "unit": "人次",
       "source": "臺中市政府經濟發展局專案報告",
       "sourceDate": "2021-04-23",
       "points": [
        {
         "date": "2021-02-06",
         "value": 381000
        }
       ],
       "updatedAt": "2020-12-01T09:00:00+08:00"
      }
     ]
    }
   },
   "ExternalSeriesInput": {
    "value": {
     "name": "APP 下載次數",
     "nameEn": "App downloads",
     "unit": "人次",
     "source": "臺中市政府經濟發展局專案報告",
     "sourceDate": "2021-04-23",
     "points": [
      {
       "date": "2021-02-06",
       "value": 381000
      }
     ]
    }
   },
   "ExternalSeries": {
    "value": {
     "id": "app-downloads",
     "note": null,
     "name": "APP 下載次數",
     "nameEn": "App downloads",
     "unit": "人次",
     "source": "臺中市政府經濟發展局專案報告",
     "sourceDate": "2021-04-23",
     "points": [
      {
       "date": "2021-02-06",
       "value": 381000
      }
     ],
     "updatedAt": "2020-12-01T09:00:00+08:00"
    }
   },
   "IndustryList": {
    "value": {
     "items": [
      {
       "code": "beauty",
       "name": "美容美體",
       "nameEn": "Beauty",
       "taxCodePrefixes": [
        "9621",
        "9622",
        "4752"
       ]
      }
     ]
    }
   },
   "DistrictList": {
    "value": {
     "items": [
      {
       "code": "66000060",
       "name": "西屯區",
       "nameEn": "Xitun District",
       "postalCode": "407",
       "region": "city"
      }
     ]
    }
   },
   "RegionList": {
    "value": {
     "items": [
      {
       "code": "tun",
       "name": "屯區",
       "nameEn": "Tun",
       "districts": [
        "66000230",
        "66000260",
        "66000270",
        "66000280"
       ]
      }
     ]
    }
   },
   "ErrorCodeList": {
    "value": {
     "items": [
      {
       "code": "validation_failed",
       "status": 422,
       "title": "The request does not fit the contract",
       "titleZh": "請求內容不符合規格",
       "advice": "Mend the fields named in errors and send again.",
       "adviceZh": "請依 errors 所列欄位修正後重新送出。",
       "retryable": false
      }
     ]
    }
   },
   "LedgerCheck": {
    "value": {
     "checkedAt": "2020-12-12T23:00:00+08:00",
     "agrees": false,
     "lines": 3,
     "entries": 5,
     "claimedEntries": 4,
     "participants": 2,
     "differences": [
      {
       "part": "transaction",
       "subject": "txn_01kb1q3m8x7v5r2t9w4y6z0g",
       "ledger": 2,
       "derived": 3
      }
     ]
    }
   },
   "AuditHead": {
    "value": {
     "sequence": 1,
     "hash": "183e51a01ae4d07abb9f3eed2db8590e9126d958e8a31a593ef83a813acbdd10"
    }
   },
   "AuditVerification": {
    "value": {
     "valid": false,
     "entries": 1,
     "head": {
      "sequence": 1,
      "hash": "183e51a01ae4d07abb9f3eed2db8590e9126d958e8a31a593ef83a813acbdd10"
     },
     "firstBroken": {
      "sequence": 1,
      "fault": "hash"
     }
    }
   },
   "AuditEntryPage": {
    "value": {
     "items": [
      {
       "sequence": 1,
       "at": "2020-12-12T14:30:00+08:00",
       "requestId": "req_0kifvgq3v1b2c3d4e5f60718",
       "operationId": "approveMerchant",
       "organizationIds": [
        "org_01kb1q3m8x7v5r2t9w4y6z0c"
       ],
       "personId": "per_01kb1q3m8x7v5r2t9w4y6z0p",
       "keyId": "key_01kb1q3m8x7v5r2t9w4y6z0d",
       "campaignId": "taichung-2020",
       "subjectType": "merchant",
       "subjectId": "mer_01kb1q3m8x7v5r2t9w4y6z0e",
       "remoteAddress": "203.0.113.7",
       "outcome": "done",
       "code": null,
       "previousHash": "0000000000000000000000000000000000000000000000000000000000000000",
       "hash": "183e51a01ae4d07abb9f3eed2db8590e9126d958e8a31a593ef83a813acbdd10"
      }
     ],
     "nextPageToken": null
    }
   },
   "ParticipantInput": {
    "value": {
     "token": "pt_7Qm4XvT2kLb9",
     "contact": {
      "name": "王小美",
      "phone": "0912-345-678",
      "email": "someone@example.com"
     }
    }
   },
   "Participant": {
    "value": {
     "id": "par_01kb1q3m8x7v5r2t9w4y6z0r",
     "campaignId": "taichung-2020",
     "status": "active",
     "hasContact": true,
     "entries": {
      "total": 5,
      "byRegion": [
       {
        "region": "mountain",
        "entries": 3
       },
       {
        "region": null,
        "entries": 2
       }
      ]
     },
     "registeredAt": "2020-12-10T09:00:00+08:00",
     "erasedAt": null
    }
   },
   "ParticipantQuery": {
    "value": {
     "phone": "0912-345-678"
    }
   },
   "ParticipantMatches": {
    "value": {
     "participantIds": [
      "par_01kb1q3m8x7v5r2t9w4y6z0r"
     ]
    }
   },
   "EntryLinePage": {
    "value": {
     "items": [
      {
       "transactionId": "txn_01kb1q3m8x7v5r2t9w4y6z0g",
       "adjustmentId": null,
       "entries": 2,
       "ruleSetVersion": 1,
       "region": "mountain",
       "channel": "store",
       "activityId": null,
       "occurredAt": "2020-12-12T14:30:00+08:00",
       "createdAt": "2020-12-12T14:30:05+08:00"
      }
     ],
     "nextPageToken": null
    }
   },
   "ContactRewrapInput": {
    "value": {
     "maxRows": 1000
    }
   },
   "ContactRewrap": {
    "value": {
     "keyId": "2021-01",
     "rewrapped": 1000,
     "remaining": 12
    }
   },
   "Canary": {
    "value": {
     "id": "par_01kb1q3m8x7v5r2t9w4y6z0r",
     "registeredAt": "2020-12-10T09:00:00+08:00"
    }
   },
   "CanaryCheckInput": {
    "value": {
     "content": "得獎名單：…"
    }
   },
   "CanaryCheck": {
    "value": {
     "found": [
      {
       "participantId": "par_01kb1q3m8x7v5r2t9w4y6z0r",
       "fields": [
        "name",
        "phone"
       ]
      }
     ],
     "exportIds": [
      "exp_01kb1q3m8x7v5r2t9w4y6z0s"
     ],
     "incident": {
      "id": "inc_01kb1q3m8x7v5r2t9w4y6z0n",
      "campaignId": "taichung-2020",
      "source": "canary",
      "subjectId": "exp_01kb1q3m8x7v5r2t9w4y6z0s",
      "kind": "leak",
      "severity": 3,
      "dataKinds": [
       "name",
       "phone"
      ],
      "status": "contained",
      "exposedFrom": "2020-12-12T09:00:00+08:00",
      "exposedTo": "2020-12-12T14:20:00+08:00",
      "contact": null,
      "knownAt": "2020-12-12T14:00:00+08:00",
      "reportDueAt": "2020-12-12T15:00:00+08:00",
      "notifyDueAt": "2020-12-15T14:00:00+08:00",
      "containedAt": "2020-12-12T14:20:00+08:00",
      "notifiedAt": null,
      "reportedAt": null,
      "closedAt": null,
      "overdue": [],
      "affected": {
       "inAccessLog": 42,
       "stated": null,
       "atLeast": 42
      },
      "exposure": {
       "minimum": 21000,
       "maximum": 840000,
       "provisions": [
        {
         "article": "個人資料保護法 第 28 條第 3、4 項",
         "source": "https://law.moj.gov.tw/LawClass/LawSingle.aspx?pcode=I0050021&flno=28",
         "asOf": "2023-05-31",
         "minimum": 21000,
         "maximum": 840000,
         "title": "Damages where the actual damage cannot be proven",
         "titleZh": "不能證明實際損害額時之損害賠償"
        }
       ]
      },
      "createdAt": "2020-12-12T14:05:00+08:00"
     }
    }
   },
   "ExportInput": {
    "value": {
     "purpose": "通知第一週得獎者領獎",
     "selection": {
      "drawId": "drw_01kb1q3m8x7v5r2t9w4y6z0m"
     },
     "fields": [
      "name",
      "phone"
     ],
     "maxRows": 50
    }
   },
   "ExportApproval": {
    "value": {
     "validMinutes": 15
    }
   },
   "ExportRejection": {
    "value": {
     "reason": "目的不明"
    }
   },
   "Export": {
    "value": {
     "id": "exp_01kb1q3m8x7v5r2t9w4y6z0s",
     "campaignId": "taichung-2020",
     "status": "approved",
     "purpose": "通知第一週得獎者領獎",
     "drawId": "drw_01kb1q3m8x7v5r2t9w4y6z0m",
     "fields": [
      "name",
      "phone"
     ],
     "maxRows": 50,
     "participants": 42,
     "withoutContact": 1,
     "requestedBy": "per_01kb1q3m8x7v5r2t9w4y6z0p",
     "requestedAt": "2020-12-18T14:00:00+08:00",
     "decidedBy": "per_01kb1q3m8x7v5r2t9w4y6z0q",
     "decidedAt": "2020-12-18T14:05:00+08:00",
     "reason": null,
     "grantExpiresAt": "2020-12-18T14:20:00+08:00",
     "downloads": 1,
     "lastDownloadedAt": "2020-12-18T14:06:00+08:00"
    }
   },
   "ExportPage": {
    "value": {
     "items": [
      {
       "id": "exp_01kb1q3m8x7v5r2t9w4y6z0s",
       "campaignId": "taichung-2020",
       "status": "approved",
       "purpose": "通知第一週得獎者領獎",
       "drawId": "drw_01kb1q3m8x7v5r2t9w4y6z0m",
       "fields": [
        "name",
        "phone"
       ],
       "maxRows": 50,
       "participants": 42,
       "withoutContact": 1,
       "requestedBy": "per_01kb1q3m8x7v5r2t9w4y6z0p",
       "requestedAt": "2020-12-18T14:00:00+08:00",
       "decidedBy": "per_01kb1q3m8x7v5r2t9w4y6z0q",
       "decidedAt": "2020-12-18T14:05:00+08:00",
       "reason": null,
       "grantExpiresAt": "2020-12-18T14:20:00+08:00",
       "downloads": 1,
       "lastDownloadedAt": "2020-12-18T14:06:00+08:00"
      }
     ],
     "nextPageToken": null
    }
   },
   "ExportDownload": {
    "value": {
     "exportId": "exp_01kb1q3m8x7v5r2t9w4y6z0s",
     "rows": [
      {
       "participantId": "par_01kb1q3m8x7v5r2t9w4y6z0r",
       "winnerIds": [
        "win_01kb1q3m8x7v5r2t9w4y6z0n"
       ],
       "name": "王小美",
       "phone": "0912-345-678"
      }
     ]
    }
   },
   "IncidentInput": {
    "value": {
     "kind": "leak",
     "severity": 3,
     "dataKinds": [
      "name",
      "phone"
     ],
     "exposedFrom": "2020-12-12T09:00:00+08:00",
     "participants": 30000,
     "contact": "1999 市民專線"
    }
   },
   "IncidentUpdate": {
    "value": {
     "exposedTo": "2020-12-12T14:20:00+08:00"
    }
   },
   "IncidentNote": {
    "value": {
     "note": "名單頁面已下架"
    }
   },
   "IncidentNotification": {
    "value": {
     "channels": [
      "app",
      "sms"
     ]
    }
   },
   "IncidentRemark": {
    "value": {
     "note": "已請資安廠商保全紀錄"
    }
   },
   "Incident": {
    "value": {
     "id": "inc_01kb1q3m8x7v5r2t9w4y6z0n",
     "campaignId": "taichung-2020",
     "source": "person",
     "subjectId": null,
     "kind": "leak",
     "severity": 3,
     "dataKinds": [
      "name",
      "phone"
     ],
     "status": "contained",
     "exposedFrom": "2020-12-12T09:00:00+08:00",
     "exposedTo": "2020-12-12T14:20:00+08:00",
     "contact": "1999 市民專線",
     "knownAt": "2020-12-12T14:00:00+08:00",
     "reportDueAt": "2020-12-12T15:00:00+08:00",
     "notifyDueAt": "2020-12-15T14:00:00+08:00",
     "containedAt": "2020-12-12T14:20:00+08:00",
     "notifiedAt": null,
     "reportedAt": null,
     "closedAt": null,
     "overdue": [],
     "affected": {
      "inAccessLog": 0,
      "stated": 30000,
      "atLeast": 30000
     },
     "exposure": {
      "minimum": 15000000,
      "maximum": 200000000,
      "provisions": [
       {
        "article": "個人資料保護法 第 28 條第 3、4 項",
        "source": "https://law.moj.gov.tw/LawClass/LawSingle.aspx?pcode=I0050021&flno=28",
        "asOf": "2023-05-31",
        "minimum": 15000000,
        "maximum": 200000000,
        "title": "Damages where the actual damage cannot be proven",
        "titleZh": "不能證明實際損害額時之損害賠償"
       }
      ]
     },
     "createdAt": "2020-12-12T14:05:00+08:00"
    }
   },
   "IncidentPage": {
    "value": {
     "items": [
      {
       "id": "inc_01kb1q3m8x7v5r2t9w4y6z0n",
       "campaignId": "taichung-2020",
       "source": "person",
       "subjectId": null,
       "kind": "leak",
       "severity": 3,
       "dataKinds": [
        "name",
        "phone"
       ],
       "status": "contained",
       "exposedFrom": "2020-12-12T09:00:00+08:00",
       "exposedTo": "2020-12-12T14:20:00+08:00",
       "contact": "1999 市民專線",
       "knownAt": "2020-12-12T14:00:00+08:00",
       "reportDueAt": "2020-12-12T15:00:00+08:00",
       "notifyDueAt": "2020-12-15T14:00:00+08:00",
       "containedAt": "2020-12-12T14:20:00+08:00",
       "notifiedAt": null,
       "reportedAt": null,
       "closedAt": null,
       "overdue": [],
       "affected": {
        "inAccessLog": 0,
        "stated": 30000,
        "atLeast": 30000
       },
       "exposure": {
        "minimum": 15000000,
        "maximum": 200000000,
        "provisions": [
         {
          "article": "個人資料保護法 第 28 條第 3、4 項",
          "source": "https://law.moj.gov.tw/LawClass/LawSingle.aspx?pcode=I0050021&flno=28",
          "asOf": "2023-05-31",
          "minimum": 15000000,
          "maximum": 200000000,
          "title": "Damages where the actual damage cannot be proven",
          "titleZh": "不能證明實際損害額時之損害賠償"
         }
        ]
       },
       "createdAt": "2020-12-12T14:05:00+08:00"
      }
     ],
     "nextPageToken": null
    }
   },
   "IncidentEventPage": {
    "value": {
     "items": [
      {
       "id": "evt_01kb1q3m8x7v5r2t9w4y6z0q",
       "at": "2020-12-12T14:30:00+08:00",
       "kind": "opened",
       "severity": 3,
       "channels": [],
       "note": null,
       "personId": "per_01kb1q3m8x7v5r2t9w4y6z0p",
       "keyId": "key_01kb1q3m8x7v5r2t9w4y6z0d"
      }
     ],
     "nextPageToken": null
    }
   },
   "IncidentNotices": {
    "value": {
     "items": [
      {
       "channel": "sms",
       "language": "zh-TW",
       "subject": null,
       "text": "【2020 臺中女麗購】您的個人資料（姓名、電話）可能外洩，請勿理會可疑來電，並可撥 165 查證。洽詢：1999 市民專線"
      }
     ]
    }
   },
   "AffectedParticipantPage": {
    "value": {
     "items": [
      {
       "participantId": "par_01kb1q3m8x7v5r2t9w4y6z0r",
       "accesses": 1,
       "firstAt": "2020-12-12T10:00:00+08:00",
       "lastAt": "2020-12-12T10:00:00+08:00"
      }
     ],
     "nextPageToken": null
    }
   },
   "IncidentEvidence": {
    "value": {
     "asOf": "2020-12-12T14:40:00+08:00",
     "incident": {
      "id": "inc_01kb1q3m8x7v5r2t9w4y6z0n",
      "campaignId": "taichung-2020",
      "source": "person",
      "subjectId": null,
      "kind": "leak",
      "severity": 3,
      "dataKinds": [
       "name",
       "phone"
      ],
      "status": "contained",
      "exposedFrom": "2020-12-12T09:00:00+08:00",
      "exposedTo": "2020-12-12T14:20:00+08:00",
      "contact": "1999 市民專線",
      "knownAt": "2020-12-12T14:00:00+08:00",
      "reportDueAt": "2020-12-12T15:00:00+08:00",
      "notifyDueAt": "2020-12-15T14:00:00+08:00",
      "containedAt": "2020-12-12T14:20:00+08:00",
      "notifiedAt": null,
      "reportedAt": null,
      "closedAt": null,
      "overdue": [],
      "affected": {
       "inAccessLog": 0,
       "stated": 30000,
       "atLeast": 30000
      },
      "exposure": {
       "minimum": 15000000,
       "maximum": 200000000,
       "provisions": [
        {
         "article": "個人資料保護法 第 28 條第 3、4 項",
         "source": "https://law.moj.gov.tw/LawClass/LawSingle.aspx?pcode=I0050021&flno=28",
         "asOf": "2023-05-31",
         "minimum": 15000000,
         "maximum": 200000000,
         "title": "Damages where the actual damage cannot be proven",
         "titleZh": "不能證明實際損害額時之損害賠償"
        }
       ]
      },
      "createdAt": "2020-12-12T14:05:00+08:00"
     },
     "publication": null,
     "timeline": [
      {
       "id": "evt_01kb1q3m8x7v5r2t9w4y6z0q",
       "at": "2020-12-12T14:30:00+08:00",
       "kind": "opened",
       "severity": 3,
       "channels": [],
       "note": null,
       "personId": "per_01kb1q3m8x7v5r2t9w4y6z0p",
       "keyId": "key_01kb1q3m8x7v5r2t9w4y6z0d"
      }
     ],
     "notices": [
      {
       "channel": "sms",
       "language": "zh-TW",
       "subject": null,
       "text": "【2020 臺中女麗購】您的個人資料（姓名、電話）可能外洩，請勿理會可疑來電，並可撥 165 查證。洽詢：1999 市民專線"
      }
     ],
     "auditEntries": [],
     "auditHead": {
      "sequence": 0,
      "hash": "0000000000000000000000000000000000000000000000000000000000000000"
     },
     "hash": "183e51a01ae4d07abb9f3eed2db8590e9126d958e8a31a593ef83a813acbdd10"
    }
   }
  },
  "schemas": {
   "ExternalId": {
    "type": "string",
    "description": "The caller's own id, unique among the rows of its organization within a campaign.",
    "minLength": 1,
    "maxLength": 64,
    "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
    "x-expects": {
     "en": "1 to 64 characters without control characters",
     "zh": "1 至 64 個字元，不含控制字元"
    },
    "examples": [
     "POS-0001"
    ]
   },
   "ResourceReference": {
    "type": "string",
    "description": "An id given by the service, or `external:` followed by the caller's own externalId.",
    "minLength": 1,
    "maxLength": 73,
    "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
    "x-expects": {
     "en": "1 to 73 characters without control characters",
     "zh": "1 至 73 個字元，不含控制字元"
    },
    "examples": [
     "external:POS-0001",
     "mer_01kb1q3m8x7v5r2t9w4y6z0e"
    ]
   },
   "Ubn": {
    "type": "string",
    "description": "Unified Business Number (統一編號): 8 digits, as a string because leading zeros count. A failed checksum is a warning, not an error.",
    "pattern": "^[0-9]{8}$",
    "x-expects": {
     "en": "8 digits",
     "zh": "8 位數字"
    },
    "examples": [
     "22099131",
     "04541302"
    ]
   },
   "DistrictCode": {
    "type": "string",
    "description": "Code of a district (Ministry of the Interior, 8 digits).",
    "pattern": "^[0-9]{8}$",
    "x-expects": {
     "en": "a district code of 8 digits",
     "zh": "8 位數字的行政區代碼"
    },
    "examples": [
     "66000060"
    ]
   },
   "RegionCode": {
    "type": "string",
    "description": "Code of a region. A region is a label of the campaign over districts, not an administrative level.",
    "pattern": "^[a-z][A-Za-z0-9-]{0,31}$",
    "x-expects": {
     "en": "a region code",
     "zh": "區域代碼"
    },
    "examples": [
     "mountain"
    ]
   },
   "Amount": {
    "type": "integer",
    "format": "int64",
    "description": "An amount of money in whole NT$, tax included.",
    "minimum": 0,
    "maximum": 999999999999,
    "examples": [
     1280
    ]
   },
   "Timestamp": {
    "type": "string",
    "description": "A moment: RFC 3339 with offset.",
    "format": "date-time",
    "x-expects": {
     "en": "an RFC 3339 date and time with offset, such as 2020-12-12T14:30:00+08:00",
     "zh": "含時區的 RFC 3339 日期時間，例如 2020-12-12T14:30:00+08:00"
    },
    "examples": [
     "2020-12-12T14:30:00+08:00"
    ]
   },
   "LocalDate": {
    "type": "string",
    "description": "A calendar day in Asia/Taipei.",
    "format": "date",
    "x-expects": {
     "en": "a date such as 2020-12-12",
     "zh": "日期，例如 2020-12-12"
    },
    "examples": [
     "2020-12-12"
    ]
   },
   "WebUrl": {
    "type": "string",
    "description": "An http or https address.",
    "format": "uri",
    "maxLength": 2048,
    "pattern": "^https?://[^\\s]+$",
    "x-expects": {
     "en": "an http or https address, percent-encoded where it is not ASCII",
     "zh": "http 或 https 網址，非 ASCII 字元須先編碼"
    },
    "examples": [
     "https://shop.example/items/1"
    ]
   },
   "Scope": {
    "type": "string",
    "description": "What a key may do.",
    "enum": [
     "campaigns:read",
     "campaigns:write",
     "merchants:read",
     "merchants:write",
     "merchants:review",
     "transactions:read",
     "transactions:write",
     "promoItems:read",
     "promoItems:write",
     "stats:read",
     "stats:write",
     "organizations:manage",
     "keys:manage",
     "metrics:read",
     "rules:write",
     "rules:publish",
     "participants:read",
     "participants:write",
     "draws:read",
     "draws:write",
     "winners:manage",
     "publications:write",
     "publications:approve",
     "exports:request",
     "exports:approve",
     "incidents:manage",
     "audit:read"
    ],
    "examples": [
     "transactions:write"
    ]
   },
   "Mode": {
    "type": "string",
    "description": "Test keys and data, or live ones.",
    "enum": [
     "test",
     "live"
    ],
    "examples": [
     "test"
    ]
   },
   "Industry": {
    "type": "string",
    "description": "The four industries of the festival: 美容美體, 運動休閒, 旅宿餐飲, 百貨零售.",
    "enum": [
     "beauty",
     "sportsLeisure",
     "lodgingDining",
     "retail"
    ],
    "examples": [
     "retail"
    ]
   },
   "Channel": {
    "type": "string",
    "description": "Where the sale took place.",
    "enum": [
     "store",
     "mall",
     "online",
     "tv"
    ],
    "examples": [
     "store"
    ]
   },
   "RowStatus": {
    "type": "string",
    "description": "accepted: taken (for promo items: created or changed). duplicate: known already, nothing changed. rejected: see `problem`, mend and send again. retry: not tried, send the same row again.",
    "enum": [
     "accepted",
     "duplicate",
     "rejected",
     "retry"
    ],
    "examples": [
     "accepted"
    ]
   },
   "ProblemIssue": {
    "type": "object",
    "description": "One thing that is wrong with a request, and where.",
    "required": [
     "pointer",
     "code",
     "message",
     "messageZh"
    ],
    "properties": {
     "pointer": {
      "type": "string",
      "description": "JSON Pointer (RFC 6901) into the request body; `/query/name` or `/header/name` elsewhere."
     },
     "code": {
      "type": "string",
      "description": "Kind of the fault, stable."
     },
     "message": {
      "type": "string",
      "description": "English text."
     },
     "messageZh": {
      "type": "string",
      "description": "正體中文說明。"
     }
    }
   },
   "Problem": {
    "type": "object",
    "description": "RFC 9457 problem document. Never holds what was sent.",
    "required": [
     "type",
     "title",
     "titleZh",
     "status",
     "code",
     "detail",
     "detailZh",
     "requestId",
     "retryable"
    ],
    "properties": {
     "type": {
      "type": "string",
      "description": "Address of the description of this code.",
      "format": "uri",
      "x-expects": {
       "en": "an absolute URI",
       "zh": "完整的 URI"
      }
     },
     "title": {
      "type": "string",
      "description": "English title of the code."
     },
     "titleZh": {
      "type": "string",
      "description": "錯誤代碼的中文標題。"
     },
     "status": {
      "type": "integer",
      "format": "int64",
      "description": "HTTP status; for a row of a batch, the status that the row alone would have had.",
      "minimum": 400,
      "maximum": 599
     },
     "code": {
      "type": "string",
      "description": "Error code, stable; see `GET /v1/reference/error-codes`."
     },
     "detail": {
      "type": "string",
      "description": "What to do, in English."
     },
     "detailZh": {
      "type": "string",
      "description": "處理方式（中文）。"
     },
     "requestId": {
      "type": "string",
      "description": "Id of the request, for support."
     },
     "retryable": {
      "type": "boolean",
      "description": "Whether sending the same again may succeed."
     },
     "errors": {
      "type": "array",
      "description": "Each fault that was found.",
      "items": {
       "$ref": "#/components/schemas/ProblemIssue"
      }
     }
    }
   },
   "Warning": {
    "type": "object",
    "description": "Something to look at that did not stop the row.",
    "required": [
     "code",
     "pointer",
     "message",
     "messageZh"
    ],
    "properties": {
     "code": {
      "type": "string",
      "description": "Kind of the warning, stable."
     },
     "pointer": {
      "type": "string",
      "description": "JSON Pointer into the row."
     },
     "message": {
      "type": "string",
      "description": "English text."
     },
     "messageZh": {
      "type": "string",
      "description": "正體中文說明。"
     }
    },
    "examples": [
     {
      "code": "ubn_checksum",
      "pointer": "/ubns/0",
      "message": "does not pass the checksum of a UBN",
      "messageZh": "統一編號檢查碼不符"
     }
    ]
   },
   "RowResult": {
    "type": "object",
    "description": "What became of one row.",
    "required": [
     "index",
     "externalId",
     "status"
    ],
    "properties": {
     "index": {
      "type": "integer",
      "format": "int64",
      "description": "Place of the row in the request, from 0.",
      "minimum": 0
     },
     "externalId": {
      "type": [
       "string",
       "null"
      ],
      "description": "externalId of the row, null where it could not be read."
     },
     "status": {
      "$ref": "#/components/schemas/RowStatus"
     },
     "id": {
      "type": "string",
      "description": "Id of the resource; absent where the row was not taken, or where the document is held by another organization."
     },
     "entries": {
      "type": "integer",
      "format": "int64",
      "description": "Entries that the transaction gives.",
      "minimum": 0
     },
     "evaluation": {
      "$ref": "#/components/schemas/Evaluation"
     },
     "warnings": {
      "type": "array",
      "description": "Things to look at.",
      "items": {
       "$ref": "#/components/schemas/Warning"
      }
     },
     "problem": {
      "$ref": "#/components/schemas/Problem"
     }
    }
   },
   "BatchResult": {
    "type": "object",
    "description": "One result for each row, in order.",
    "required": [
     "results"
    ],
    "properties": {
     "results": {
      "type": "array",
      "description": "The results.",
      "items": {
       "$ref": "#/components/schemas/RowResult"
      }
     }
    }
   },
   "Hash": {
    "type": "string",
    "description": "32 bytes in hexadecimal, such as a SHA-256.",
    "pattern": "^[0-9a-f]{64}$",
    "x-plural": "hashes",
    "x-expects": {
     "en": "64 lower-case hexadecimal digits",
     "zh": "64 個小寫十六進位字元"
    },
    "examples": [
     "a3f50708a4173a2bc282b9287a30e01984c0577930d5c0fa73338f26656243af"
    ]
   },
   "Language": {
    "type": "string",
    "description": "Language of a text.",
    "enum": [
     "zh-TW",
     "en"
    ],
    "examples": [
     "zh-TW"
    ]
   },
   "Health": {
    "type": "object",
    "description": "State of the service.",
    "required": [
     "status",
     "mode",
     "version",
     "store",
     "time"
    ],
    "properties": {
     "status": {
      "type": "string",
      "description": "ok when the store answers.",
      "enum": [
       "ok"
      ]
     },
     "mode": {
      "$ref": "#/components/schemas/Mode"
     },
     "version": {
      "type": "string",
      "description": "Version of the contract that is served."
     },
     "store": {
      "type": "string",
      "description": "Engine of the store.",
      "enum": [
       "sqlite",
       "postgres"
      ]
     },
     "time": {
      "$ref": "#/components/schemas/Timestamp"
     }
    }
   },
   "OpenApiDocument": {
    "type": "object",
    "description": "This contract as JSON.",
    "required": [
     "openapi",
     "info",
     "paths"
    ],
    "properties": {
     "openapi": {
      "type": "string",
      "description": "Version of OpenAPI."
     },
     "info": {
      "type": "object",
      "description": "Title and version.",
      "additionalProperties": true
     },
     "paths": {
      "type": "object",
      "description": "The operations.",
      "additionalProperties": true
     }
    }
   },
   "MetricsText": {
    "type": "string",
    "description": "Metrics in the text format of Prometheus, version 0.0.4."
   },
   "RateLimit": {
    "type": "object",
    "description": "How often a key may call. Each process of the service counts by itself: below this no key is refused, and where several processes answer it may call more often.\n",
    "required": [
     "quota",
     "windowSeconds"
    ],
    "properties": {
     "quota": {
      "type": "integer",
      "format": "int64",
      "description": "Requests in a window.",
      "minimum": 1
     },
     "windowSeconds": {
      "type": "integer",
      "format": "int64",
      "description": "Length of the window in seconds.",
      "minimum": 1
     }
    }
   },
   "Limits": {
    "type": "object",
    "description": "Limits of the caller.",
    "required": [
     "rateLimit",
     "batchRows",
     "requestBytes"
    ],
    "properties": {
     "rateLimit": {
      "$ref": "#/components/schemas/RateLimit"
     },
     "batchRows": {
      "type": "integer",
      "format": "int64",
      "description": "Rows in a batch, at most.",
      "minimum": 1
     },
     "requestBytes": {
      "type": "integer",
      "format": "int64",
      "description": "Bytes in the body of a request, at most.",
      "minimum": 1
     }
    }
   },
   "Me": {
    "type": "object",
    "description": "Who the key belongs to, what it may do, and the limits.",
    "required": [
     "organization",
     "key",
     "limits"
    ],
    "properties": {
     "organization": {
      "$ref": "#/components/schemas/Organization"
     },
     "key": {
      "$ref": "#/components/schemas/ApiKey"
     },
     "limits": {
      "$ref": "#/components/schemas/Limits"
     }
    }
   },
   "OrganizationId": {
    "type": "string",
    "description": "Id of an organization, given by the service.",
    "pattern": "^org_[0-9a-z]{16,32}$",
    "x-expects": {
     "en": "an id that begins with org_",
     "zh": "以 org_ 開頭的識別碼"
    },
    "examples": [
     "org_01kb1q3m8x7v5r2t9w4y6z0c"
    ]
   },
   "OrganizationRole": {
    "type": "string",
    "description": "The operator runs campaigns; a partner takes part; an app serves the shoppers.",
    "enum": [
     "operator",
     "partner",
     "app"
    ],
    "examples": [
     "partner"
    ]
   },
   "OrganizationInput": {
    "type": "object",
    "description": "A partner or another operator to be entered.",
    "additionalProperties": false,
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "type": "string",
      "description": "Name as registered.",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 100 characters without control characters",
       "zh": "1 至 100 個字元，不含控制字元"
      }
     },
     "role": {
      "$ref": "#/components/schemas/OrganizationRole"
     },
     "parentId": {
      "$ref": "#/components/schemas/OrganizationId",
      "description": "The operator's organization under which it stands, such as the city of a contractor. Then it is an operator too, and may do at most what everyone above it may.\n"
     },
     "scopes": {
      "$ref": "#/components/schemas/DelegatedScopes"
     }
    }
   },
   "OrganizationUpdate": {
    "type": "object",
    "description": "What an organization is left.",
    "additionalProperties": false,
    "required": [
     "scopes"
    ],
    "properties": {
     "scopes": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DelegatedScopes"
       },
       {
        "type": "null"
       }
      ],
      "description": "Null for all that its role, and those above it, may do."
     }
    }
   },
   "DelegatedScopes": {
    "type": "array",
    "description": "What an organization may do, of what its role and those above it may; all of it by default.",
    "items": {
     "$ref": "#/components/schemas/Scope"
    },
    "maxItems": 40,
    "uniqueItems": true
   },
   "Organization": {
    "type": "object",
    "description": "A participating organization: it owns keys and rows.",
    "required": [
     "id",
     "name",
     "role",
     "parentId",
     "scopes",
     "createdAt"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/OrganizationId"
     },
     "name": {
      "type": "string",
      "description": "Name as registered."
     },
     "role": {
      "$ref": "#/components/schemas/OrganizationRole"
     },
     "parentId": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/OrganizationId"
       },
       {
        "type": "null"
       }
      ],
      "description": "Under which it stands; null for none."
     },
     "scopes": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DelegatedScopes"
       },
       {
        "type": "null"
       }
      ],
      "description": "What it is left; null for all that its role, and those above it, may do."
     },
     "createdAt": {
      "$ref": "#/components/schemas/Timestamp"
     }
    }
   },
   "OrganizationPage": {
    "type": "object",
    "description": "One page of organizations.",
    "required": [
     "items",
     "nextPageToken"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "The rows of this page.",
      "items": {
       "$ref": "#/components/schemas/Organization"
      }
     },
     "nextPageToken": {
      "type": [
       "string",
       "null"
      ],
      "description": "Token of the next page, null on the last one."
     }
    }
   },
   "PersonId": {
    "type": "string",
    "description": "Id of a person, given by the service.",
    "pattern": "^per_[0-9a-z]{16,32}$",
    "x-expects": {
     "en": "an id that begins with per_",
     "zh": "以 per_ 開頭的識別碼"
    },
    "examples": [
     "per_01kb1q3m8x7v5r2t9w4y6z0p"
    ]
   },
   "PersonInput": {
    "type": "object",
    "description": "A natural person to be entered.",
    "additionalProperties": false,
    "required": [
     "organizationId",
     "name"
    ],
    "properties": {
     "organizationId": {
      "$ref": "#/components/schemas/OrganizationId"
     },
     "name": {
      "type": "string",
      "description": "Name or post by which colleagues know the person.",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 100 characters without control characters",
       "zh": "1 至 100 個字元，不含控制字元"
      }
     }
    }
   },
   "Person": {
    "type": "object",
    "description": "A natural person who may hold keys.",
    "required": [
     "id",
     "organizationId",
     "name",
     "createdAt"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/PersonId"
     },
     "organizationId": {
      "$ref": "#/components/schemas/OrganizationId"
     },
     "name": {
      "type": "string",
      "description": "Name or post by which colleagues know the person."
     },
     "createdAt": {
      "$ref": "#/components/schemas/Timestamp"
     }
    }
   },
   "PersonPage": {
    "type": "object",
    "description": "One page of persons.",
    "required": [
     "items",
     "nextPageToken"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "The rows of this page.",
      "items": {
       "$ref": "#/components/schemas/Person"
      }
     },
     "nextPageToken": {
      "type": [
       "string",
       "null"
      ],
      "description": "Token of the next page, null on the last one."
     }
    }
   },
   "ApiKeyId": {
    "type": "string",
    "description": "Id of an API key (not the secret), given by the service.",
    "pattern": "^key_[0-9a-z]{16,32}$",
    "x-expects": {
     "en": "an id that begins with key_",
     "zh": "以 key_ 開頭的識別碼"
    },
    "examples": [
     "key_01kb1q3m8x7v5r2t9w4y6z0d"
    ]
   },
   "ApiKeyInput": {
    "type": "object",
    "description": "A key to be made.",
    "additionalProperties": false,
    "required": [
     "organizationId",
     "name"
    ],
    "properties": {
     "organizationId": {
      "$ref": "#/components/schemas/OrganizationId"
     },
     "personId": {
      "$ref": "#/components/schemas/PersonId",
      "description": "Who holds the key. What needs two persons cannot be done with a key of no person."
     },
     "name": {
      "type": "string",
      "description": "What the key is for, such as the till or system that will hold it.",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 100 characters without control characters",
       "zh": "1 至 100 個字元，不含控制字元"
      }
     },
     "scopes": {
      "type": "array",
      "description": "What the key may do; by default what the organization's role needs.",
      "items": {
       "$ref": "#/components/schemas/Scope"
      },
      "minItems": 1,
      "maxItems": 40,
      "uniqueItems": true
     },
     "expiresAt": {
      "$ref": "#/components/schemas/Timestamp"
     }
    }
   },
   "ApiKey": {
    "type": "object",
    "description": "An API key, without its secret.",
    "required": [
     "id",
     "organizationId",
     "personId",
     "name",
     "mode",
     "hint",
     "scopes",
     "createdAt",
     "expiresAt",
     "revokedAt"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/ApiKeyId"
     },
     "organizationId": {
      "$ref": "#/components/schemas/OrganizationId"
     },
     "personId": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/PersonId"
       },
       {
        "type": "null"
       }
      ],
      "description": "Who holds the key; null for a till or another system."
     },
     "name": {
      "type": "string",
      "description": "What the key is for."
     },
     "mode": {
      "$ref": "#/components/schemas/Mode"
     },
     "hint": {
      "type": "string",
      "description": "First and last characters of the secret, to tell keys apart."
     },
     "scopes": {
      "type": "array",
      "description": "What the key may do.",
      "items": {
       "$ref": "#/components/schemas/Scope"
      }
     },
     "createdAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "expiresAt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ]
     },
     "revokedAt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "ApiKeyPage": {
    "type": "object",
    "description": "One page of keys.",
    "required": [
     "items",
     "nextPageToken"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "The rows of this page.",
      "items": {
       "$ref": "#/components/schemas/ApiKey"
      }
     },
     "nextPageToken": {
      "type": [
       "string",
       "null"
      ],
      "description": "Token of the next page, null on the last one."
     }
    }
   },
   "ApiKeyWithSecret": {
    "type": "object",
    "description": "A new key. The secret is shown once; a repeated request with the same Idempotency-Key shows null.",
    "required": [
     "key",
     "secret"
    ],
    "properties": {
     "key": {
      "$ref": "#/components/schemas/ApiKey"
     },
     "secret": {
      "type": [
       "string",
       "null"
      ],
      "description": "The key itself, as sent in `Authorization: Bearer …`."
     }
    }
   },
   "ApiKeyRotation": {
    "type": "object",
    "description": "How long the old key stays valid.",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "graceSeconds": {
      "type": "integer",
      "format": "int64",
      "description": "Seconds until the old key ends; 86,400 by default.",
      "minimum": 0,
      "maximum": 2592000
     }
    }
   },
   "CampaignId": {
    "type": "string",
    "description": "Id of a campaign: a readable slug.",
    "pattern": "^[a-z0-9][a-z0-9-]{1,62}$",
    "x-expects": {
     "en": "2 to 63 lower-case letters, digits or hyphens",
     "zh": "2 至 63 個小寫英文字母、數字或連字號"
    },
    "examples": [
     "taichung-2020"
    ]
   },
   "ActivityId": {
    "type": "string",
    "description": "Id of an activity of the campaign (weekly event, TV slot).",
    "pattern": "^[a-z0-9][a-z0-9-]{0,62}$",
    "x-expects": {
     "en": "lower-case letters, digits or hyphens",
     "zh": "小寫英文字母、數字或連字號"
    },
    "examples": [
     "event-0"
    ]
   },
   "CampaignStatus": {
    "type": "string",
    "description": "draft → active → registrationClosed → settled.",
    "enum": [
     "draft",
     "active",
     "registrationClosed",
     "settled"
    ],
    "examples": [
     "active"
    ]
   },
   "ActivityKind": {
    "type": "string",
    "description": "A weekly event or a TV-shopping slot.",
    "enum": [
     "event",
     "tvSlot"
    ],
    "examples": [
     "event"
    ]
   },
   "Period": {
    "type": "object",
    "description": "A window of time, half-open: startsAt is in it, endsAt is not.",
    "additionalProperties": false,
    "required": [
     "startsAt",
     "endsAt"
    ],
    "properties": {
     "startsAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "endsAt": {
      "$ref": "#/components/schemas/Timestamp"
     }
    }
   },
   "Region": {
    "type": "object",
    "description": "A region of the campaign and its districts.",
    "additionalProperties": false,
    "required": [
     "code",
     "name",
     "nameEn",
     "districts"
    ],
    "properties": {
     "code": {
      "$ref": "#/components/schemas/RegionCode"
     },
     "name": {
      "type": "string",
      "description": "Name in Traditional Chinese.",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 50 characters without control characters",
       "zh": "1 至 50 個字元，不含控制字元"
      }
     },
     "nameEn": {
      "type": "string",
      "description": "Name in English.",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 50 characters without control characters",
       "zh": "1 至 50 個字元，不含控制字元"
      }
     },
     "districts": {
      "type": "array",
      "description": "The districts of the region.",
      "items": {
       "$ref": "#/components/schemas/DistrictCode"
      },
      "maxItems": 500
     }
    }
   },
   "Activity": {
    "type": "object",
    "description": "A weekly event or a TV slot of the campaign.",
    "additionalProperties": false,
    "required": [
     "id",
     "kind",
     "name",
     "startsAt",
     "endsAt"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/ActivityId"
     },
     "kind": {
      "$ref": "#/components/schemas/ActivityKind"
     },
     "name": {
      "type": "string",
      "description": "Name in Traditional Chinese.",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 100 characters without control characters",
       "zh": "1 至 100 個字元，不含控制字元"
      }
     },
     "nameEn": {
      "type": "string",
      "description": "Name in English.",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 100 characters without control characters",
       "zh": "1 至 100 個字元，不含控制字元"
      }
     },
     "startsAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "endsAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "district": {
      "$ref": "#/components/schemas/DistrictCode"
     },
     "region": {
      "$ref": "#/components/schemas/RegionCode"
     }
    }
   },
   "CampaignInput": {
    "type": "object",
    "description": "A campaign to be made, in draft.",
    "additionalProperties": false,
    "required": [
     "id",
     "name",
     "purchasePeriod",
     "registrationPeriod",
     "ruleSet"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/CampaignId"
     },
     "name": {
      "type": "string",
      "description": "Name in Traditional Chinese.",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 100 characters without control characters",
       "zh": "1 至 100 個字元，不含控制字元"
      }
     },
     "nameEn": {
      "type": "string",
      "description": "Name in English.",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 100 characters without control characters",
       "zh": "1 至 100 個字元，不含控制字元"
      }
     },
     "purchasePeriod": {
      "$ref": "#/components/schemas/Period"
     },
     "registrationPeriod": {
      "$ref": "#/components/schemas/Period"
     },
     "drawPeriod": {
      "$ref": "#/components/schemas/Period"
     },
     "claimPeriod": {
      "$ref": "#/components/schemas/Period"
     },
     "industries": {
      "type": "array",
      "description": "Industries that take part; all by default.",
      "items": {
       "$ref": "#/components/schemas/Industry"
      },
      "minItems": 1,
      "maxItems": 4,
      "uniqueItems": true
     },
     "regions": {
      "type": "array",
      "description": "Regions and their districts; the four of Taichung by default.",
      "items": {
       "$ref": "#/components/schemas/Region"
      },
      "minItems": 1,
      "maxItems": 100
     },
     "activities": {
      "type": "array",
      "description": "Weekly events and TV slots.",
      "items": {
       "$ref": "#/components/schemas/Activity"
      },
      "maxItems": 500
     },
     "budget": {
      "$ref": "#/components/schemas/Amount"
     },
     "ruleSet": {
      "$ref": "#/components/schemas/RuleSetInput"
     }
    }
   },
   "CampaignUpdate": {
    "type": "object",
    "description": "What to change. The rule set may be changed only in draft.",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "name": {
      "type": "string",
      "description": "Name in Traditional Chinese.",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 100 characters without control characters",
       "zh": "1 至 100 個字元，不含控制字元"
      }
     },
     "nameEn": {
      "type": "string",
      "description": "Name in English.",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 100 characters without control characters",
       "zh": "1 至 100 個字元，不含控制字元"
      }
     },
     "purchasePeriod": {
      "$ref": "#/components/schemas/Period"
     },
     "registrationPeriod": {
      "$ref": "#/components/schemas/Period"
     },
     "drawPeriod": {
      "$ref": "#/components/schemas/Period"
     },
     "claimPeriod": {
      "$ref": "#/components/schemas/Period"
     },
     "activities": {
      "type": "array",
      "description": "Replaces all activities.",
      "items": {
       "$ref": "#/components/schemas/Activity"
      },
      "maxItems": 500
     },
     "budget": {
      "$ref": "#/components/schemas/Amount"
     },
     "ruleSet": {
      "$ref": "#/components/schemas/RuleSetInput"
     }
    },
    "minProperties": 1
   },
   "Campaign": {
    "type": "object",
    "description": "A campaign. Its four windows differ: purchase, registration, draw, claim.",
    "required": [
     "id",
     "name",
     "nameEn",
     "status",
     "timeZone",
     "purchasePeriod",
     "registrationPeriod",
     "drawPeriod",
     "claimPeriod",
     "industries",
     "regions",
     "activities",
     "budget",
     "ruleSet",
     "createdAt",
     "updatedAt"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/CampaignId"
     },
     "name": {
      "type": "string",
      "description": "Name in Traditional Chinese."
     },
     "nameEn": {
      "type": [
       "string",
       "null"
      ],
      "description": "Name in English."
     },
     "status": {
      "$ref": "#/components/schemas/CampaignStatus"
     },
     "timeZone": {
      "type": "string",
      "description": "Time zone of days and windows.",
      "const": "Asia/Taipei"
     },
     "purchasePeriod": {
      "$ref": "#/components/schemas/Period"
     },
     "registrationPeriod": {
      "$ref": "#/components/schemas/Period"
     },
     "drawPeriod": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Period"
       },
       {
        "type": "null"
       }
      ]
     },
     "claimPeriod": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Period"
       },
       {
        "type": "null"
       }
      ]
     },
     "industries": {
      "type": "array",
      "description": "Industries that take part.",
      "items": {
       "$ref": "#/components/schemas/Industry"
      }
     },
     "regions": {
      "type": "array",
      "description": "Regions and their districts.",
      "items": {
       "$ref": "#/components/schemas/Region"
      }
     },
     "activities": {
      "type": "array",
      "description": "Weekly events and TV slots.",
      "items": {
       "$ref": "#/components/schemas/Activity"
      }
     },
     "budget": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Amount"
       },
       {
        "type": "null"
       }
      ]
     },
     "ruleSet": {
      "$ref": "#/components/schemas/RuleSet"
     },
     "createdAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "updatedAt": {
      "$ref": "#/components/schemas/Timestamp"
     }
    }
   },
   "CampaignPage": {
    "type": "object",
    "description": "One page of campaigns.",
    "required": [
     "items",
     "nextPageToken"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "The rows of this page.",
      "items": {
       "$ref": "#/components/schemas/Campaign"
      }
     },
     "nextPageToken": {
      "type": [
       "string",
       "null"
      ],
      "description": "Token of the next page, null on the last one."
     }
    }
   },
   "RuleSetId": {
    "type": "string",
    "description": "Id of a version of the rules, given by the service.",
    "pattern": "^rul_[0-9a-z]{16,32}$",
    "x-expects": {
     "en": "an id that begins with rul_",
     "zh": "以 rul_ 開頭的識別碼"
    },
    "examples": [
     "rul_01kb1q3m8x7v5r2t9w4y6z0m"
    ]
   },
   "Accumulation": {
    "type": "string",
    "description": "document: each document is counted by itself. participant: a participant's documents add up, and what is left below the threshold is carried on.",
    "enum": [
     "document",
     "participant"
    ],
    "examples": [
     "document"
    ]
   },
   "SaleCategory": {
    "type": "string",
    "description": "What a sale was, where it may be excluded; a sale of anything else bears none. It is said of the whole document, since items are advisory and may be cut off, and qualification looks at the total.",
    "x-plural": "saleCategories",
    "enum": [
     "utilities",
     "parking",
     "fuel",
     "tax",
     "tuition",
     "medical",
     "fees",
     "insurance",
     "fines",
     "transport",
     "storedValue",
     "vouchers"
    ],
    "examples": [
     "storedValue"
    ]
   },
   "Multiplier": {
    "type": "object",
    "description": "By how many times an amount counts where every condition holds that is given.",
    "additionalProperties": false,
    "required": [
     "factor"
    ],
    "properties": {
     "factor": {
      "type": "integer",
      "format": "int64",
      "description": "By how many times.",
      "minimum": 2,
      "maximum": 100
     },
     "merchantKinds": {
      "type": "array",
      "description": "Kinds of merchant.",
      "items": {
       "$ref": "#/components/schemas/MerchantKind"
      },
      "minItems": 1,
      "maxItems": 9,
      "uniqueItems": true
     },
     "merchantIds": {
      "type": "array",
      "description": "Merchants, such as the partners of the campaign.",
      "items": {
       "$ref": "#/components/schemas/MerchantId"
      },
      "minItems": 1,
      "maxItems": 2000,
      "uniqueItems": true
     },
     "regions": {
      "type": "array",
      "description": "Regions where the sale takes place.",
      "items": {
       "$ref": "#/components/schemas/RegionCode"
      },
      "minItems": 1,
      "maxItems": 100,
      "uniqueItems": true
     }
    },
    "examples": [
     {
      "factor": 3,
      "merchantKinds": [
       "store",
       "stall"
      ]
     }
    ]
   },
   "RegionBonus": {
    "type": "object",
    "description": "Entries on top for each document that qualifies where it takes place.",
    "additionalProperties": false,
    "required": [
     "regions",
     "extraEntries"
    ],
    "properties": {
     "regions": {
      "type": "array",
      "description": "Regions where the sale takes place.",
      "items": {
       "$ref": "#/components/schemas/RegionCode"
      },
      "minItems": 1,
      "maxItems": 100,
      "uniqueItems": true
     },
     "extraEntries": {
      "type": "integer",
      "format": "int64",
      "description": "Entries on top.",
      "minimum": 1,
      "maximum": 1000
     }
    },
    "examples": [
     {
      "regions": [
       "mountain"
      ],
      "extraEntries": 1
     }
    ]
   },
   "RuleSetInput": {
    "type": "object",
    "description": "The rules by which a document qualifies and gives entries. Every rule is data of the campaign.",
    "additionalProperties": false,
    "required": [
     "threshold"
    ],
    "properties": {
     "threshold": {
      "type": "integer",
      "format": "int64",
      "description": "NT$ for one entry, on the total of one document including tax.",
      "minimum": 1,
      "maximum": 999999999
     },
     "entriesPerThreshold": {
      "type": "integer",
      "format": "int64",
      "description": "Entries for each full threshold; 1 by default.",
      "minimum": 1,
      "maximum": 1000
     },
     "capPerDocument": {
      "type": [
       "integer",
       "null"
      ],
      "format": "int64",
      "description": "Entries of one document, at most; null (the default) for no cap.",
      "minimum": 1,
      "maximum": 1000000
     },
     "accumulation": {
      "$ref": "#/components/schemas/Accumulation"
     },
     "capPerParticipant": {
      "type": [
       "integer",
       "null"
      ],
      "format": "int64",
      "description": "Entries of a participant in the whole campaign, at most; null (the default) for no cap.",
      "minimum": 1,
      "maximum": 1000000
     },
     "capPerDay": {
      "type": [
       "integer",
       "null"
      ],
      "format": "int64",
      "description": "Entries of a participant for the sales of one day, at most; null (the default) for no cap.",
      "minimum": 1,
      "maximum": 1000000
     },
     "multipliers": {
      "type": "array",
      "description": "By how many times amounts count. Of those that fit a sale, the highest.",
      "items": {
       "$ref": "#/components/schemas/Multiplier"
      },
      "maxItems": 20
     },
     "regionBonuses": {
      "type": "array",
      "description": "Entries on top for each document that qualifies in some regions. All that fit add up.",
      "items": {
       "$ref": "#/components/schemas/RegionBonus"
      },
      "maxItems": 20
     },
     "excludedCategories": {
      "type": "array",
      "description": "Categories of sales that do not count; none by default.",
      "items": {
       "$ref": "#/components/schemas/SaleCategory"
      },
      "maxItems": 12,
      "uniqueItems": true
     },
     "lateWindowDays": {
      "type": [
       "integer",
       "null"
      ],
      "format": "int64",
      "description": "Days in Asia/Taipei after the day of the sale within which it may be registered; null (the default) for no other limit than the registration period.",
      "minimum": 0,
      "maximum": 366
     },
     "excludeBuyerUbn": {
      "type": "boolean",
      "description": "Whether e-invoices with a buyer's UBN are excluded; true by default."
     },
     "channels": {
      "type": "array",
      "description": "Channels that count; all by default.",
      "items": {
       "$ref": "#/components/schemas/Channel"
      },
      "minItems": 1,
      "maxItems": 4,
      "uniqueItems": true
     },
     "documentTypes": {
      "type": "array",
      "description": "Kinds of document that count; all by default.",
      "items": {
       "$ref": "#/components/schemas/DocumentType"
      },
      "minItems": 1,
      "maxItems": 2,
      "uniqueItems": true
     },
     "industries": {
      "type": "array",
      "description": "Industries that count; the campaign's by default.",
      "items": {
       "$ref": "#/components/schemas/Industry"
      },
      "minItems": 1,
      "maxItems": 4,
      "uniqueItems": true
     }
    }
   },
   "RuleSet": {
    "type": "object",
    "description": "A version of the rules.",
    "required": [
     "version",
     "threshold",
     "entriesPerThreshold",
     "accumulation",
     "capPerDocument",
     "capPerParticipant",
     "capPerDay",
     "multipliers",
     "regionBonuses",
     "excludedCategories",
     "lateWindowDays",
     "excludeBuyerUbn",
     "channels",
     "documentTypes",
     "industries"
    ],
    "properties": {
     "version": {
      "type": "integer",
      "format": "int64",
      "description": "Number of the version, from 1.",
      "minimum": 1
     },
     "threshold": {
      "type": "integer",
      "format": "int64",
      "description": "NT$ for one entry, on the total of one document including tax."
     },
     "entriesPerThreshold": {
      "type": "integer",
      "format": "int64",
      "description": "Entries for each full threshold."
     },
     "capPerDocument": {
      "type": [
       "integer",
       "null"
      ],
      "format": "int64",
      "description": "Entries of one document, at most; null for no cap."
     },
     "accumulation": {
      "$ref": "#/components/schemas/Accumulation"
     },
     "capPerParticipant": {
      "type": [
       "integer",
       "null"
      ],
      "format": "int64",
      "description": "Entries of a participant in the whole campaign, at most; null for no cap."
     },
     "capPerDay": {
      "type": [
       "integer",
       "null"
      ],
      "format": "int64",
      "description": "Entries of a participant for the sales of one day, at most; null for no cap."
     },
     "multipliers": {
      "type": "array",
      "description": "By how many times amounts count. Of those that fit a sale, the highest.",
      "items": {
       "$ref": "#/components/schemas/Multiplier"
      }
     },
     "regionBonuses": {
      "type": "array",
      "description": "Entries on top for each document that qualifies in some regions. All that fit add up.",
      "items": {
       "$ref": "#/components/schemas/RegionBonus"
      }
     },
     "excludedCategories": {
      "type": "array",
      "description": "Categories of sales that do not count.",
      "items": {
       "$ref": "#/components/schemas/SaleCategory"
      }
     },
     "lateWindowDays": {
      "type": [
       "integer",
       "null"
      ],
      "format": "int64",
      "description": "Days after the day of the sale within which it may be registered; null for no such limit."
     },
     "excludeBuyerUbn": {
      "type": "boolean",
      "description": "Whether e-invoices with a buyer's UBN are excluded."
     },
     "channels": {
      "type": "array",
      "description": "Channels that count.",
      "items": {
       "$ref": "#/components/schemas/Channel"
      }
     },
     "documentTypes": {
      "type": "array",
      "description": "Kinds of document that count.",
      "items": {
       "$ref": "#/components/schemas/DocumentType"
      }
     },
     "industries": {
      "type": "array",
      "description": "Industries that count.",
      "items": {
       "$ref": "#/components/schemas/Industry"
      }
     }
    }
   },
   "RuleSetStatus": {
    "type": "string",
    "description": "draft → submitted → published → superseded, once a later one holds; or discarded.",
    "enum": [
     "draft",
     "submitted",
     "published",
     "superseded",
     "discarded"
    ],
    "examples": [
     "published"
    ]
   },
   "RuleSetVersionInput": {
    "type": "object",
    "description": "A version of the rules to be drafted.",
    "additionalProperties": false,
    "required": [
     "effectiveFrom",
     "ruleSet"
    ],
    "properties": {
     "effectiveFrom": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "ruleSet": {
      "$ref": "#/components/schemas/RuleSetInput"
     }
    }
   },
   "RuleSetVersionUpdate": {
    "type": "object",
    "description": "What to change of a draft; the rule set is replaced as a whole.",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "effectiveFrom": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "ruleSet": {
      "$ref": "#/components/schemas/RuleSetInput"
     }
    },
    "minProperties": 1
   },
   "RuleSetVersion": {
    "type": "object",
    "description": "A version of the rules, and who made it.",
    "required": [
     "id",
     "status",
     "effectiveFrom",
     "ruleSet",
     "createdBy",
     "submittedBy",
     "publishedBy",
     "createdAt",
     "updatedAt",
     "publishedAt"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/RuleSetId"
     },
     "status": {
      "$ref": "#/components/schemas/RuleSetStatus"
     },
     "effectiveFrom": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ],
      "description": "From when on it holds, by the time of the sale; null for the rules that the campaign began with."
     },
     "ruleSet": {
      "$ref": "#/components/schemas/RuleSet"
     },
     "createdBy": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/PersonId"
       },
       {
        "type": "null"
       }
      ],
      "description": "Who drafted it; null for the rules that the campaign began with."
     },
     "submittedBy": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/PersonId"
       },
       {
        "type": "null"
       }
      ],
      "description": "Who asked for its publication."
     },
     "publishedBy": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/PersonId"
       },
       {
        "type": "null"
       }
      ],
      "description": "Who published it."
     },
     "createdAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "updatedAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "publishedAt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ],
      "description": "When it was published."
     }
    }
   },
   "RuleSetVersionPage": {
    "type": "object",
    "description": "One page of rule sets.",
    "required": [
     "items",
     "nextPageToken"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "The rows of this page.",
      "items": {
       "$ref": "#/components/schemas/RuleSetVersion"
      }
     },
     "nextPageToken": {
      "type": [
       "string",
       "null"
      ],
      "description": "Token of the next page, null on the last one."
     }
    }
   },
   "BundledRules": {
    "type": "object",
    "description": "Rules and the time of sale from which they hold, up to the next.",
    "required": [
     "effectiveFrom",
     "purchasePeriod",
     "registrationPeriod",
     "ruleSet"
    ],
    "properties": {
     "effectiveFrom": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ],
      "description": "From when on they hold, by the time of the sale; null from the beginning."
     },
     "purchasePeriod": {
      "$ref": "#/components/schemas/Period"
     },
     "registrationPeriod": {
      "$ref": "#/components/schemas/Period"
     },
     "ruleSet": {
      "$ref": "#/components/schemas/RuleSet"
     }
    }
   },
   "BundledMerchant": {
    "type": "object",
    "description": "What the rules look at in a merchant.",
    "required": [
     "id",
     "externalId",
     "kind",
     "industry",
     "district",
     "ubns",
     "status"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/MerchantId"
     },
     "externalId": {
      "$ref": "#/components/schemas/ExternalId"
     },
     "kind": {
      "$ref": "#/components/schemas/MerchantKind"
     },
     "industry": {
      "$ref": "#/components/schemas/Industry"
     },
     "district": {
      "$ref": "#/components/schemas/DistrictCode"
     },
     "ubns": {
      "type": "array",
      "description": "UBNs under which it issues invoices.",
      "items": {
       "$ref": "#/components/schemas/Ubn"
      }
     },
     "status": {
      "$ref": "#/components/schemas/MerchantStatus"
     }
    }
   },
   "RuleBundle": {
    "type": "object",
    "description": "The rules of a campaign for one organization, as they were published at a time.",
    "required": [
     "campaignId",
     "organizationId",
     "issuedAt",
     "ruleSets",
     "regions",
     "merchants",
     "merchantsTruncated"
    ],
    "properties": {
     "campaignId": {
      "$ref": "#/components/schemas/CampaignId"
     },
     "organizationId": {
      "$ref": "#/components/schemas/OrganizationId"
     },
     "issuedAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "ruleSets": {
      "type": "array",
      "description": "By the date from which they hold, the earliest first.",
      "items": {
       "$ref": "#/components/schemas/BundledRules"
      }
     },
     "regions": {
      "type": "array",
      "description": "Regions of the campaign and their districts.",
      "items": {
       "$ref": "#/components/schemas/Region"
      }
     },
     "merchants": {
      "type": "array",
      "description": "The caller's own merchants, oldest first, at most 2,000.",
      "items": {
       "$ref": "#/components/schemas/BundledMerchant"
      }
     },
     "merchantsTruncated": {
      "type": "boolean",
      "description": "Whether there are more merchants; ask for one by `merchantId`."
     }
    }
   },
   "BundleSignature": {
    "type": "object",
    "description": "Ed25519 (RFC 8032) over the UTF-8 bytes of the bundle as canonical JSON (RFC 8785).",
    "required": [
     "algorithm",
     "keyId",
     "publicKey",
     "value"
    ],
    "properties": {
     "algorithm": {
      "type": "string",
      "description": "Kind of the signature.",
      "const": "Ed25519"
     },
     "keyId": {
      "type": "string",
      "description": "Id of the key, the beginning of the SHA-256 of the public key."
     },
     "publicKey": {
      "type": "string",
      "description": "The public key, 32 bytes in base64url."
     },
     "value": {
      "type": "string",
      "description": "The signature, 64 bytes in base64url."
     }
    }
   },
   "SignedRuleBundle": {
    "type": "object",
    "description": "The rules of a campaign and the signature of the service.",
    "required": [
     "bundle",
     "signature"
    ],
    "properties": {
     "bundle": {
      "$ref": "#/components/schemas/RuleBundle"
     },
     "signature": {
      "$ref": "#/components/schemas/BundleSignature"
     }
    }
   },
   "MerchantId": {
    "type": "string",
    "description": "Id of a merchant, given by the service.",
    "pattern": "^mer_[0-9a-z]{16,32}$",
    "x-expects": {
     "en": "an id that begins with mer_",
     "zh": "以 mer_ 開頭的識別碼"
    },
    "examples": [
     "mer_01kb1q3m8x7v5r2t9w4y6z0e"
    ]
   },
   "MerchantKind": {
    "type": "string",
    "description": "What a merchant is. A counter belongs to a mall, a store may belong to a business district, an online seller to a marketplace.",
    "enum": [
     "store",
     "counter",
     "mall",
     "businessDistrict",
     "association",
     "marketplace",
     "onlineSeller",
     "tvChannel",
     "stall"
    ],
    "examples": [
     "store"
    ]
   },
   "MerchantStatus": {
    "type": "string",
    "description": "submitted → approved ⇄ suspended; changesRequested; rejected; withdrawn.",
    "enum": [
     "submitted",
     "changesRequested",
     "approved",
     "suspended",
     "rejected",
     "withdrawn"
    ],
    "examples": [
     "approved"
    ]
   },
   "MerchantInput": {
    "type": "object",
    "description": "A merchant to be registered. A counter, store or seller names its parent by `parentId` or, within the own organization, by `parentExternalId`; the parent may stand in the same batch.",
    "additionalProperties": false,
    "required": [
     "externalId",
     "kind",
     "name",
     "ubns",
     "industry",
     "district"
    ],
    "properties": {
     "externalId": {
      "$ref": "#/components/schemas/ExternalId"
     },
     "kind": {
      "$ref": "#/components/schemas/MerchantKind"
     },
     "name": {
      "type": "string",
      "description": "Name as shown to shoppers.",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 100 characters without control characters",
       "zh": "1 至 100 個字元，不含控制字元"
      }
     },
     "nameEn": {
      "type": "string",
      "description": "Name in English.",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 100 characters without control characters",
       "zh": "1 至 100 個字元，不含控制字元"
      }
     },
     "ubns": {
      "type": "array",
      "description": "UBNs under which the merchant issues invoices: head office and branches. May be empty for a stall that is exempt from invoices.",
      "items": {
       "$ref": "#/components/schemas/Ubn"
      },
      "maxItems": 500,
      "uniqueItems": true
     },
     "industry": {
      "$ref": "#/components/schemas/Industry"
     },
     "district": {
      "$ref": "#/components/schemas/DistrictCode"
     },
     "address": {
      "type": "string",
      "description": "Address of the shop.",
      "minLength": 1,
      "maxLength": 200,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 200 characters without control characters",
       "zh": "1 至 200 個字元，不含控制字元"
      }
     },
     "parentId": {
      "$ref": "#/components/schemas/MerchantId"
     },
     "parentExternalId": {
      "$ref": "#/components/schemas/ExternalId"
     }
    }
   },
   "MerchantUpdate": {
    "type": "object",
    "description": "What to change. A merchant in changesRequested or rejected is submitted again by it.",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "kind": {
      "$ref": "#/components/schemas/MerchantKind"
     },
     "name": {
      "type": "string",
      "description": "Name as shown to shoppers.",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 100 characters without control characters",
       "zh": "1 至 100 個字元，不含控制字元"
      }
     },
     "nameEn": {
      "type": "string",
      "description": "Name in English.",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 100 characters without control characters",
       "zh": "1 至 100 個字元，不含控制字元"
      }
     },
     "ubns": {
      "type": "array",
      "description": "Replaces all UBNs.",
      "items": {
       "$ref": "#/components/schemas/Ubn"
      },
      "maxItems": 500,
      "uniqueItems": true
     },
     "industry": {
      "$ref": "#/components/schemas/Industry"
     },
     "district": {
      "$ref": "#/components/schemas/DistrictCode"
     },
     "address": {
      "type": "string",
      "description": "Address of the shop.",
      "minLength": 1,
      "maxLength": 200,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 200 characters without control characters",
       "zh": "1 至 200 個字元，不含控制字元"
      }
     },
     "parentId": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/MerchantId"
       },
       {
        "type": "null"
       }
      ]
     },
     "parentExternalId": {
      "$ref": "#/components/schemas/ExternalId"
     }
    },
    "minProperties": 1
   },
   "Merchant": {
    "type": "object",
    "description": "A participating merchant.",
    "required": [
     "id",
     "organizationId",
     "externalId",
     "kind",
     "name",
     "nameEn",
     "ubns",
     "industry",
     "district",
     "region",
     "address",
     "parentId",
     "parentExternalId",
     "status",
     "reason",
     "warnings",
     "createdAt",
     "updatedAt"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/MerchantId"
     },
     "organizationId": {
      "$ref": "#/components/schemas/OrganizationId"
     },
     "externalId": {
      "$ref": "#/components/schemas/ExternalId"
     },
     "kind": {
      "$ref": "#/components/schemas/MerchantKind"
     },
     "name": {
      "type": "string",
      "description": "Name as shown to shoppers."
     },
     "nameEn": {
      "type": [
       "string",
       "null"
      ],
      "description": "Name in English."
     },
     "ubns": {
      "type": "array",
      "description": "UBNs of head office and branches.",
      "items": {
       "$ref": "#/components/schemas/Ubn"
      }
     },
     "industry": {
      "$ref": "#/components/schemas/Industry"
     },
     "district": {
      "$ref": "#/components/schemas/DistrictCode"
     },
     "region": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/RegionCode"
       },
       {
        "type": "null"
       }
      ]
     },
     "address": {
      "type": [
       "string",
       "null"
      ],
      "description": "Address of the shop."
     },
     "parentId": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/MerchantId"
       },
       {
        "type": "null"
       }
      ]
     },
     "parentExternalId": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExternalId"
       },
       {
        "type": "null"
       }
      ]
     },
     "status": {
      "$ref": "#/components/schemas/MerchantStatus"
     },
     "reason": {
      "type": [
       "string",
       "null"
      ],
      "description": "Why it was rejected or suspended, or what to change."
     },
     "warnings": {
      "type": "array",
      "description": "Things to look at, such as a UBN whose checksum fails.",
      "items": {
       "$ref": "#/components/schemas/Warning"
      }
     },
     "createdAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "updatedAt": {
      "$ref": "#/components/schemas/Timestamp"
     }
    }
   },
   "MerchantPage": {
    "type": "object",
    "description": "One page of merchants.",
    "required": [
     "items",
     "nextPageToken"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "The rows of this page.",
      "items": {
       "$ref": "#/components/schemas/Merchant"
      }
     },
     "nextPageToken": {
      "type": [
       "string",
       "null"
      ],
      "description": "Token of the next page, null on the last one."
     }
    }
   },
   "MerchantBatch": {
    "type": "object",
    "description": "Up to 1,000 merchants, at most 1 MiB. Each row is checked by itself: a bad row is answered as rejected and the others go on.",
    "additionalProperties": false,
    "required": [
     "rows"
    ],
    "properties": {
     "rows": {
      "type": "array",
      "description": "The rows, answered in this order.",
      "items": {
       "$ref": "#/components/schemas/MerchantInput"
      },
      "minItems": 1,
      "maxItems": 1000
     }
    }
   },
   "MerchantDecision": {
    "type": "object",
    "description": "Why.",
    "additionalProperties": false,
    "required": [
     "reason"
    ],
    "properties": {
     "reason": {
      "type": "string",
      "description": "Reason, shown to the partner.",
      "minLength": 1,
      "maxLength": 500,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 500 characters without control characters",
       "zh": "1 至 500 個字元，不含控制字元"
      }
     }
    }
   },
   "TransactionId": {
    "type": "string",
    "description": "Id of a transaction, given by the service.",
    "pattern": "^txn_[0-9a-z]{16,32}$",
    "x-expects": {
     "en": "an id that begins with txn_",
     "zh": "以 txn_ 開頭的識別碼"
    },
    "examples": [
     "txn_01kb1q3m8x7v5r2t9w4y6z0g"
    ]
   },
   "AdjustmentId": {
    "type": "string",
    "description": "Id of an adjustment, given by the service.",
    "pattern": "^adj_[0-9a-z]{16,32}$",
    "x-expects": {
     "en": "an id that begins with adj_",
     "zh": "以 adj_ 開頭的識別碼"
    },
    "examples": [
     "adj_01kb1q3m8x7v5r2t9w4y6z0h"
    ]
   },
   "ClaimId": {
    "type": "string",
    "description": "Id of a claim, given by the service.",
    "pattern": "^clm_[0-9a-z]{16,32}$",
    "x-expects": {
     "en": "an id that begins with clm_",
     "zh": "以 clm_ 開頭的識別碼"
    },
    "examples": [
     "clm_01kb1q3m8x7v5r2t9w4y6z0n"
    ]
   },
   "TransactionReference": {
    "type": "string",
    "description": "An id given by the service, `external:` followed by the caller's own externalId, or `einvoice:` followed by the two-month period and the number of the e-invoice. Of several versions of one number the one that stands is meant, or else the latest.",
    "minLength": 1,
    "maxLength": 73,
    "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
    "x-expects": {
     "en": "1 to 73 characters without control characters",
     "zh": "1 至 73 個字元，不含控制字元"
    },
    "examples": [
     "external:POS-0001",
     "einvoice:10912AB12345678",
     "txn_01kb1q3m8x7v5r2t9w4y6z0g"
    ]
   },
   "DocumentType": {
    "type": "string",
    "description": "Kind of the document that proves a sale.",
    "enum": [
     "einvoice",
     "receipt"
    ],
    "examples": [
     "einvoice"
    ]
   },
   "TransactionStatus": {
    "type": "string",
    "description": "received → qualified, notQualified or held; then adjusted or voided.",
    "enum": [
     "received",
     "qualified",
     "notQualified",
     "held",
     "adjusted",
     "voided"
    ],
    "examples": [
     "qualified"
    ]
   },
   "AdjustmentKind": {
    "type": "string",
    "description": "cancel (作廢): the invoice number is spent. void (註銷): the same number may be issued again. refund: money given back, in whole or in part. recomputation: another sale of the participant was taken back, which changed the entries of this one. claim: a participant claimed the document, and its entries are theirs from then on.",
    "enum": [
     "cancel",
     "void",
     "refund",
     "recomputation",
     "claim"
    ],
    "examples": [
     "refund"
    ]
   },
   "ClaimStatus": {
    "type": "string",
    "description": "waiting for the sale → claimed; or rejected, since the document is another's or was cancelled.",
    "enum": [
     "waiting",
     "claimed",
     "rejected"
    ],
    "examples": [
     "claimed"
    ]
   },
   "VoidKind": {
    "type": "string",
    "description": "cancel (作廢): the invoice number is spent. void (註銷): the same number may be issued again.",
    "enum": [
     "cancel",
     "void"
    ],
    "examples": [
     "cancel"
    ]
   },
   "EInvoiceDocument": {
    "type": "object",
    "description": "An e-invoice (電子發票). Its natural key is (two-month period of `date`, `number`).",
    "additionalProperties": false,
    "required": [
     "type",
     "number",
     "date"
    ],
    "properties": {
     "type": {
      "type": "string",
      "description": "Kind of document.",
      "const": "einvoice"
     },
     "number": {
      "type": "string",
      "description": "Invoice number: two capital letters and 8 digits.",
      "pattern": "^[A-Z]{2}[0-9]{8}$",
      "x-expects": {
       "en": "two capital letters and 8 digits, such as AB12345678",
       "zh": "兩個大寫英文字母加 8 位數字，例如 AB12345678"
      }
     },
     "date": {
      "type": "string",
      "description": "The day of the invoice in Asia/Taipei.",
      "format": "date",
      "pattern": "^2[0-9]{3}-[0-9]{2}-[0-9]{2}$",
      "x-expects": {
       "en": "a date such as 2020-12-12",
       "zh": "日期，例如 2020-12-12"
      }
     },
     "randomCode": {
      "type": "string",
      "description": "The four digits beside the number. Kept only as a keyed hash.",
      "pattern": "^[0-9]{4}$",
      "x-expects": {
       "en": "4 digits",
       "zh": "4 位數字"
      }
     },
     "sellerUbn": {
      "$ref": "#/components/schemas/Ubn"
     },
     "buyerUbn": {
      "$ref": "#/components/schemas/Ubn"
     }
    }
   },
   "ReceiptDocument": {
    "type": "object",
    "description": "A receipt (收據) of a merchant that is exempt from invoices. Its natural key is (merchant, terminal, number, business date).",
    "additionalProperties": false,
    "required": [
     "type",
     "terminalId",
     "number"
    ],
    "properties": {
     "type": {
      "type": "string",
      "description": "Kind of document.",
      "const": "receipt"
     },
     "terminalId": {
      "type": "string",
      "description": "Till or booklet.",
      "minLength": 1,
      "maxLength": 40,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 40 characters without control characters",
       "zh": "1 至 40 個字元，不含控制字元"
      }
     },
     "number": {
      "type": "string",
      "description": "Number of the receipt on that till.",
      "minLength": 1,
      "maxLength": 40,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 40 characters without control characters",
       "zh": "1 至 40 個字元，不含控制字元"
      }
     }
    }
   },
   "DocumentInput": {
    "description": "The document that proves the sale.",
    "oneOf": [
     {
      "$ref": "#/components/schemas/EInvoiceDocument"
     },
     {
      "$ref": "#/components/schemas/ReceiptDocument"
     }
    ],
    "discriminator": {
     "propertyName": "type",
     "mapping": {
      "einvoice": "#/components/schemas/EInvoiceDocument",
      "receipt": "#/components/schemas/ReceiptDocument"
     }
    }
   },
   "ClaimInput": {
    "type": "object",
    "description": "A shopper's claim to an e-invoice.",
    "additionalProperties": false,
    "required": [
     "participant",
     "number",
     "date",
     "randomCode"
    ],
    "properties": {
     "participant": {
      "$ref": "#/components/schemas/ParticipantReference"
     },
     "number": {
      "type": "string",
      "description": "Number of the e-invoice, two letters and eight digits.",
      "pattern": "^[A-Z]{2}[0-9]{8}$",
      "x-expects": {
       "en": "two capital letters and 8 digits",
       "zh": "2 個大寫英文字母加 8 位數字"
      }
     },
     "date": {
      "type": "string",
      "description": "The day of the invoice in Asia/Taipei.",
      "format": "date",
      "pattern": "^2[0-9]{3}-[0-9]{2}-[0-9]{2}$",
      "x-expects": {
       "en": "a date such as 2020-12-12",
       "zh": "日期，例如 2020-12-12"
      }
     },
     "randomCode": {
      "type": "string",
      "description": "The four digits beside the number. Kept only as a keyed hash.",
      "pattern": "^[0-9]{4}$",
      "x-expects": {
       "en": "4 digits",
       "zh": "4 位數字"
      }
     }
    }
   },
   "Claim": {
    "type": "object",
    "description": "What became of a claim.",
    "required": [
     "id",
     "status",
     "entries",
     "evaluation",
     "reason",
     "createdAt",
     "settledAt"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/ClaimId"
     },
     "status": {
      "$ref": "#/components/schemas/ClaimStatus"
     },
     "entries": {
      "type": [
       "integer",
       "null"
      ],
      "format": "int64",
      "description": "Entries that the document gave the participant; null while it waits.",
      "minimum": 0
     },
     "evaluation": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Evaluation"
       },
       {
        "type": "null"
       }
      ]
     },
     "reason": {
      "type": [
       "string",
       "null"
      ],
      "description": "Error code that says why it was rejected."
     },
     "createdAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "settledAt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "TransactionItem": {
    "type": "object",
    "description": "A line of the sale. Advisory: qualification looks at the total.",
    "additionalProperties": false,
    "required": [
     "name",
     "quantity",
     "unitPrice",
     "amount"
    ],
    "properties": {
     "name": {
      "type": "string",
      "description": "Description.",
      "minLength": 1,
      "maxLength": 500,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 500 characters without control characters",
       "zh": "1 至 500 個字元，不含控制字元"
      }
     },
     "quantity": {
      "type": "number",
      "description": "How many; may be fractional.",
      "exclusiveMinimum": 0,
      "maximum": 999999999
     },
     "unitPrice": {
      "type": "number",
      "description": "Price of one, in NT$; may be fractional as on e-invoices.",
      "minimum": -999999999,
      "maximum": 999999999
     },
     "amount": {
      "type": "integer",
      "format": "int64",
      "description": "Amount of the line in whole NT$; negative for a discount.",
      "minimum": -999999999999,
      "maximum": 999999999999
     },
     "promoItemId": {
      "$ref": "#/components/schemas/ResourceReference"
     }
    },
    "examples": [
     {
      "name": "保濕面膜",
      "quantity": 2,
      "unitPrice": 640,
      "amount": 1280,
      "promoItemId": "external:SKU-1"
     }
    ]
   },
   "TransactionInput": {
    "type": "object",
    "description": "One sale, one document. The merchant is named by `merchantId` or `merchantExternalId`; with neither, it is found by `document.sellerUbn` among the own merchants.",
    "additionalProperties": false,
    "required": [
     "externalId",
     "channel",
     "occurredAt",
     "totalAmount",
     "document"
    ],
    "properties": {
     "externalId": {
      "$ref": "#/components/schemas/ExternalId"
     },
     "merchantId": {
      "$ref": "#/components/schemas/MerchantId"
     },
     "merchantExternalId": {
      "$ref": "#/components/schemas/ExternalId"
     },
     "channel": {
      "$ref": "#/components/schemas/Channel"
     },
     "occurredAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "totalAmount": {
      "$ref": "#/components/schemas/Amount"
     },
     "document": {
      "$ref": "#/components/schemas/DocumentInput"
     },
     "participant": {
      "$ref": "#/components/schemas/ParticipantReference"
     },
     "district": {
      "$ref": "#/components/schemas/DistrictCode"
     },
     "activityId": {
      "$ref": "#/components/schemas/ActivityId"
     },
     "category": {
      "$ref": "#/components/schemas/SaleCategory"
     },
     "items": {
      "type": "array",
      "description": "Lines of the sale.",
      "items": {
       "$ref": "#/components/schemas/TransactionItem"
      },
      "maxItems": 999
     }
    }
   },
   "TransactionBatch": {
    "type": "object",
    "description": "Up to 1,000 transactions, at most 1 MiB. Each row is checked by itself: a bad row is answered as rejected and the others go on.",
    "additionalProperties": false,
    "required": [
     "rows"
    ],
    "properties": {
     "rows": {
      "type": "array",
      "description": "The rows, answered in this order.",
      "items": {
       "$ref": "#/components/schemas/TransactionInput"
      },
      "minItems": 1,
      "maxItems": 1000
     }
    }
   },
   "Clause": {
    "type": "object",
    "description": "One rule, and how it went.",
    "required": [
     "id",
     "passed",
     "required",
     "actual",
     "message",
     "messageZh"
    ],
    "properties": {
     "id": {
      "type": "string",
      "description": "Id of the rule, such as threshold."
     },
     "passed": {
      "type": "boolean",
      "description": "Whether it is fulfilled."
     },
     "required": {
      "type": "string",
      "description": "What was required."
     },
     "actual": {
      "type": "string",
      "description": "What it was."
     },
     "message": {
      "type": "string",
      "description": "English text."
     },
     "messageZh": {
      "type": "string",
      "description": "正體中文說明。"
     }
    }
   },
   "Evaluation": {
    "type": "object",
    "description": "Why a transaction qualified or not.",
    "required": [
     "ruleSetVersion",
     "qualified",
     "entries",
     "clauses",
     "evaluatedAt"
    ],
    "properties": {
     "ruleSetVersion": {
      "type": "integer",
      "format": "int64",
      "description": "Version of the rule set.",
      "minimum": 1
     },
     "qualified": {
      "type": "boolean",
      "description": "Whether all clauses are fulfilled."
     },
     "entries": {
      "type": "integer",
      "format": "int64",
      "description": "Entries that the transaction gives.",
      "minimum": 0
     },
     "clauses": {
      "type": "array",
      "description": "Clause by clause.",
      "items": {
       "$ref": "#/components/schemas/Clause"
      }
     },
     "evaluatedAt": {
      "$ref": "#/components/schemas/Timestamp"
     }
    }
   },
   "EInvoiceDocumentView": {
    "type": "object",
    "description": "An e-invoice as the service shows it, without its random code.",
    "required": [
     "type",
     "number",
     "date",
     "period",
     "sellerUbn",
     "buyerUbn"
    ],
    "properties": {
     "type": {
      "type": "string",
      "description": "Kind of document.",
      "const": "einvoice"
     },
     "number": {
      "type": "string",
      "description": "Invoice number."
     },
     "date": {
      "$ref": "#/components/schemas/LocalDate"
     },
     "period": {
      "type": "string",
      "description": "Two-month period: ROC year and even month, such as 10912."
     },
     "sellerUbn": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Ubn"
       },
       {
        "type": "null"
       }
      ]
     },
     "buyerUbn": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Ubn"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "ReceiptDocumentView": {
    "type": "object",
    "description": "A receipt as the service shows it.",
    "required": [
     "type",
     "terminalId",
     "number"
    ],
    "properties": {
     "type": {
      "type": "string",
      "description": "Kind of document.",
      "const": "receipt"
     },
     "terminalId": {
      "type": "string",
      "description": "Till or booklet."
     },
     "number": {
      "type": "string",
      "description": "Number of the receipt."
     }
    },
    "examples": [
     {
      "type": "receipt",
      "terminalId": "POS-1",
      "number": "000123"
     }
    ]
   },
   "Document": {
    "description": "The document of a transaction.",
    "oneOf": [
     {
      "$ref": "#/components/schemas/EInvoiceDocumentView"
     },
     {
      "$ref": "#/components/schemas/ReceiptDocumentView"
     }
    ],
    "discriminator": {
     "propertyName": "type",
     "mapping": {
      "einvoice": "#/components/schemas/EInvoiceDocumentView",
      "receipt": "#/components/schemas/ReceiptDocumentView"
     }
    }
   },
   "Adjustment": {
    "type": "object",
    "description": "A void or a refund. Append-only; it reverses entries by itself.",
    "required": [
     "id",
     "externalId",
     "kind",
     "amount",
     "reason",
     "entriesReversed",
     "occurredAt",
     "createdAt"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/AdjustmentId"
     },
     "externalId": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExternalId"
       },
       {
        "type": "null"
       }
      ]
     },
     "kind": {
      "$ref": "#/components/schemas/AdjustmentKind"
     },
     "amount": {
      "$ref": "#/components/schemas/Amount"
     },
     "reason": {
      "type": [
       "string",
       "null"
      ],
      "description": "Why."
     },
     "entriesReversed": {
      "type": "integer",
      "format": "int64",
      "description": "Entries taken back; negative where a recomputation or a claim gave some."
     },
     "occurredAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "createdAt": {
      "$ref": "#/components/schemas/Timestamp"
     }
    }
   },
   "Transaction": {
    "type": "object",
    "description": "A sale as the campaign holds it.",
    "required": [
     "id",
     "organizationId",
     "externalId",
     "merchantId",
     "merchantExternalId",
     "channel",
     "occurredAt",
     "totalAmount",
     "netAmount",
     "document",
     "claimed",
     "district",
     "region",
     "activityId",
     "category",
     "items",
     "status",
     "qualified",
     "entries",
     "version",
     "adjustments",
     "createdAt",
     "updatedAt"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/TransactionId"
     },
     "organizationId": {
      "$ref": "#/components/schemas/OrganizationId"
     },
     "externalId": {
      "$ref": "#/components/schemas/ExternalId"
     },
     "merchantId": {
      "$ref": "#/components/schemas/MerchantId"
     },
     "merchantExternalId": {
      "$ref": "#/components/schemas/ExternalId"
     },
     "channel": {
      "$ref": "#/components/schemas/Channel"
     },
     "occurredAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "totalAmount": {
      "$ref": "#/components/schemas/Amount"
     },
     "netAmount": {
      "type": "integer",
      "format": "int64",
      "description": "Total less refunds; 0 when voided.",
      "minimum": 0
     },
     "document": {
      "$ref": "#/components/schemas/Document"
     },
     "claimed": {
      "type": "boolean",
      "description": "Whether a participant is known. The token itself is never shown."
     },
     "district": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DistrictCode"
       },
       {
        "type": "null"
       }
      ]
     },
     "region": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/RegionCode"
       },
       {
        "type": "null"
       }
      ]
     },
     "activityId": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ActivityId"
       },
       {
        "type": "null"
       }
      ]
     },
     "category": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/SaleCategory"
       },
       {
        "type": "null"
       }
      ]
     },
     "items": {
      "type": "array",
      "description": "Lines of the sale.",
      "items": {
       "$ref": "#/components/schemas/TransactionItem"
      }
     },
     "status": {
      "$ref": "#/components/schemas/TransactionStatus"
     },
     "qualified": {
      "type": "boolean",
      "description": "Whether it qualifies now."
     },
     "entries": {
      "type": "integer",
      "format": "int64",
      "description": "Entries that it gives now.",
      "minimum": 0
     },
     "version": {
      "type": "integer",
      "format": "int64",
      "description": "1 for the first sale under this document; one more for each re-issue after it was voided (註銷).",
      "minimum": 1
     },
     "adjustments": {
      "type": "array",
      "description": "Voids and refunds, oldest first.",
      "items": {
       "$ref": "#/components/schemas/Adjustment"
      }
     },
     "createdAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "updatedAt": {
      "$ref": "#/components/schemas/Timestamp"
     }
    }
   },
   "TransactionPage": {
    "type": "object",
    "description": "One page of transactions.",
    "required": [
     "items",
     "nextPageToken"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "The rows of this page.",
      "items": {
       "$ref": "#/components/schemas/Transaction"
      }
     },
     "nextPageToken": {
      "type": [
       "string",
       "null"
      ],
      "description": "Token of the next page, null on the last one."
     }
    }
   },
   "VoidInput": {
    "type": "object",
    "description": "Voids a transaction as a whole. With an externalId, the same void sent twice counts once, also where the number was issued again in between. So does one of the same kind and occurredAt, whoever sends it.",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "externalId": {
      "$ref": "#/components/schemas/ExternalId"
     },
     "kind": {
      "$ref": "#/components/schemas/VoidKind"
     },
     "reason": {
      "type": "string",
      "description": "Why.",
      "minLength": 1,
      "maxLength": 200,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 200 characters without control characters",
       "zh": "1 至 200 個字元，不含控制字元"
      }
     },
     "occurredAt": {
      "$ref": "#/components/schemas/Timestamp"
     }
    }
   },
   "RefundItem": {
    "type": "object",
    "description": "Units of a promo item that came back.",
    "additionalProperties": false,
    "required": [
     "promoItemId",
     "quantity",
     "amount"
    ],
    "properties": {
     "promoItemId": {
      "$ref": "#/components/schemas/ResourceReference"
     },
     "quantity": {
      "type": "number",
      "description": "How many came back.",
      "exclusiveMinimum": 0,
      "maximum": 999999999
     },
     "amount": {
      "$ref": "#/components/schemas/Amount"
     }
    },
    "examples": [
     {
      "promoItemId": "external:SKU-1",
      "quantity": 1,
      "amount": 640
     }
    ]
   },
   "RefundInput": {
    "type": "object",
    "description": "Gives back a part or all of a sale. With an externalId, the same refund sent twice counts once.",
    "additionalProperties": false,
    "required": [
     "amount"
    ],
    "properties": {
     "externalId": {
      "$ref": "#/components/schemas/ExternalId"
     },
     "amount": {
      "type": "integer",
      "format": "int64",
      "description": "NT$ given back, tax included.",
      "minimum": 1,
      "maximum": 999999999999
     },
     "reason": {
      "type": "string",
      "description": "Why.",
      "minLength": 1,
      "maxLength": 200,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 200 characters without control characters",
       "zh": "1 至 200 個字元，不含控制字元"
      }
     },
     "occurredAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "items": {
      "type": "array",
      "description": "Units of promo items that came back. A refund of the whole takes back all of them by itself.",
      "items": {
       "$ref": "#/components/schemas/RefundItem"
      },
      "maxItems": 999
     }
    }
   },
   "PromoItemId": {
    "type": "string",
    "description": "Id of a promo item, given by the service.",
    "pattern": "^itm_[0-9a-z]{16,32}$",
    "x-expects": {
     "en": "an id that begins with itm_",
     "zh": "以 itm_ 開頭的識別碼"
    },
    "examples": [
     "itm_01kb1q3m8x7v5r2t9w4y6z0j"
    ]
   },
   "ZoneId": {
    "type": "string",
    "description": "Id of a campaign zone of an e-commerce platform.",
    "pattern": "^[a-z0-9][a-z0-9-]{0,62}$",
    "x-expects": {
     "en": "lower-case letters, digits or hyphens",
     "zh": "小寫英文字母、數字或連字號"
    },
    "examples": [
     "main"
    ]
   },
   "PromoItemType": {
    "type": "string",
    "description": "Kind of offer.",
    "enum": [
     "discountProduct",
     "exclusiveProduct",
     "experienceVoucher",
     "gift"
    ],
    "examples": [
     "discountProduct"
    ]
   },
   "PromoItemStatus": {
    "type": "string",
    "description": "draft → live ⇄ paused → expired or removed (a tombstone).",
    "enum": [
     "draft",
     "live",
     "paused",
     "expired",
     "removed"
    ],
    "examples": [
     "live"
    ]
   },
   "PromoItemStatusInput": {
    "type": "string",
    "description": "The states that a partner sets; expiry and removal follow from `validTo` and from removing.",
    "enum": [
     "draft",
     "live",
     "paused"
    ],
    "examples": [
     "live"
    ]
   },
   "Availability": {
    "type": "string",
    "description": "Stock of an offer.",
    "enum": [
     "inStock",
     "outOfStock",
     "preorder",
     "backorder"
    ],
    "examples": [
     "inStock"
    ]
   },
   "PromoItemInput": {
    "type": "object",
    "description": "An offer of a merchant in a zone, created or replaced by its externalId.",
    "additionalProperties": false,
    "required": [
     "externalId",
     "type",
     "title",
     "listPrice",
     "salePrice",
     "availability"
    ],
    "properties": {
     "externalId": {
      "$ref": "#/components/schemas/ExternalId"
     },
     "merchantId": {
      "$ref": "#/components/schemas/MerchantId"
     },
     "merchantExternalId": {
      "$ref": "#/components/schemas/ExternalId"
     },
     "zone": {
      "$ref": "#/components/schemas/ZoneId"
     },
     "type": {
      "$ref": "#/components/schemas/PromoItemType"
     },
     "title": {
      "type": "string",
      "description": "Title as shown to shoppers.",
      "minLength": 1,
      "maxLength": 200,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 200 characters without control characters",
       "zh": "1 至 200 個字元，不含控制字元"
      }
     },
     "listPrice": {
      "$ref": "#/components/schemas/Amount"
     },
     "salePrice": {
      "$ref": "#/components/schemas/Amount"
     },
     "url": {
      "$ref": "#/components/schemas/WebUrl"
     },
     "imageUrl": {
      "$ref": "#/components/schemas/WebUrl"
     },
     "availability": {
      "$ref": "#/components/schemas/Availability"
     },
     "validFrom": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "validTo": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "status": {
      "$ref": "#/components/schemas/PromoItemStatusInput"
     },
     "restore": {
      "type": "boolean",
      "description": "Brings back an item that was removed; without it a removed item stays removed, so that a late message does not revive it."
     }
    }
   },
   "PromoItemBatch": {
    "type": "object",
    "description": "Up to 1,000 promo items, at most 1 MiB. Each row is checked by itself: a bad row is answered as rejected and the others go on.",
    "additionalProperties": false,
    "required": [
     "rows"
    ],
    "properties": {
     "rows": {
      "type": "array",
      "description": "The rows, answered in this order.",
      "items": {
       "$ref": "#/components/schemas/PromoItemInput"
      },
      "minItems": 1,
      "maxItems": 1000
     }
    }
   },
   "PromoItem": {
    "type": "object",
    "description": "An offer of a merchant in a zone.",
    "required": [
     "id",
     "organizationId",
     "externalId",
     "merchantId",
     "merchantExternalId",
     "zone",
     "type",
     "title",
     "listPrice",
     "salePrice",
     "url",
     "imageUrl",
     "availability",
     "validFrom",
     "validTo",
     "status",
     "createdAt",
     "updatedAt"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/PromoItemId"
     },
     "organizationId": {
      "$ref": "#/components/schemas/OrganizationId"
     },
     "externalId": {
      "$ref": "#/components/schemas/ExternalId"
     },
     "merchantId": {
      "$ref": "#/components/schemas/MerchantId"
     },
     "merchantExternalId": {
      "$ref": "#/components/schemas/ExternalId"
     },
     "zone": {
      "$ref": "#/components/schemas/ZoneId"
     },
     "type": {
      "$ref": "#/components/schemas/PromoItemType"
     },
     "title": {
      "type": "string",
      "description": "Title as shown to shoppers."
     },
     "listPrice": {
      "$ref": "#/components/schemas/Amount"
     },
     "salePrice": {
      "$ref": "#/components/schemas/Amount"
     },
     "url": {
      "type": [
       "string",
       "null"
      ],
      "description": "Address of the offer."
     },
     "imageUrl": {
      "type": [
       "string",
       "null"
      ],
      "description": "Address of a picture."
     },
     "availability": {
      "$ref": "#/components/schemas/Availability"
     },
     "validFrom": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ]
     },
     "validTo": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ]
     },
     "status": {
      "$ref": "#/components/schemas/PromoItemStatus"
     },
     "createdAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "updatedAt": {
      "$ref": "#/components/schemas/Timestamp"
     }
    }
   },
   "PromoItemPage": {
    "type": "object",
    "description": "One page of promo items.",
    "required": [
     "items",
     "nextPageToken"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "The rows of this page.",
      "items": {
       "$ref": "#/components/schemas/PromoItem"
      }
     },
     "nextPageToken": {
      "type": [
       "string",
       "null"
      ],
      "description": "Token of the next page, null on the last one."
     }
    }
   },
   "MirrorId": {
    "type": "string",
    "description": "Id of a mirror, given by the service.",
    "pattern": "^mir_[0-9a-z]{16,32}$",
    "x-expects": {
     "en": "an id that begins with mir_",
     "zh": "以 mir_ 開頭的識別碼"
    },
    "examples": [
     "mir_01kb1q3m8x7v5r2t9w4y6z0k"
    ]
   },
   "MirrorStatus": {
    "type": "string",
    "description": "open → planned or blocked → applied; or aborted.",
    "enum": [
     "open",
     "planned",
     "blocked",
     "applied",
     "aborted"
    ],
    "examples": [
     "planned"
    ]
   },
   "MirrorChangeKind": {
    "type": "string",
    "description": "What becomes of an item.",
    "enum": [
     "created",
     "updated",
     "removed"
    ],
    "examples": [
     "updated"
    ]
   },
   "MirrorObstacle": {
    "type": "string",
    "description": "Why a mirror is not applied without confirmation. empty_feed: the feed has no item, and the zone has. too_many_removals: more items would go than `maxDelete` allows. unidentified_rows: rows of the feed could not be read, not even their externalId, so their offers would be removed.",
    "enum": [
     "empty_feed",
     "too_many_removals",
     "unidentified_rows"
    ],
    "examples": [
     "too_many_removals"
    ]
   },
   "MirrorWarningCode": {
    "type": "string",
    "description": "Why offers that are in the zone do not show, or soon will not. offer_expired: `validTo` has passed. offer_expires_soon: it passes within 72 hours. offer_outside_campaign: the offer is valid only before or after the purchase period. merchant_not_approved: its merchant is not approved.",
    "enum": [
     "offer_expired",
     "offer_expires_soon",
     "offer_outside_campaign",
     "merchant_not_approved"
    ],
    "examples": [
     "offer_expires_soon"
    ]
   },
   "MirrorDepth": {
    "type": "integer",
    "format": "int64",
    "description": "Leading bits of the position of an item.",
    "minimum": 0,
    "maximum": 16,
    "examples": [
     8
    ]
   },
   "MirrorInput": {
    "type": "object",
    "description": "The zone that is to be brought in step.",
    "additionalProperties": false,
    "required": [
     "zone"
    ],
    "properties": {
     "zone": {
      "$ref": "#/components/schemas/ZoneId"
     },
     "takeOver": {
      "type": "boolean",
      "description": "Aborts another mirror of the zone that is still under way."
     }
    }
   },
   "MirrorWarning": {
    "type": "object",
    "description": "Offers of the zone, as it would be, to look at.",
    "required": [
     "code",
     "count"
    ],
    "properties": {
     "code": {
      "$ref": "#/components/schemas/MirrorWarningCode"
     },
     "count": {
      "type": "integer",
      "format": "int64",
      "description": "How many offers.",
      "minimum": 0
     }
    }
   },
   "MirrorPlan": {
    "type": "object",
    "description": "What the mirror changes in the zone.",
    "required": [
     "created",
     "updated",
     "unchanged",
     "removed",
     "rejected",
     "obstacles",
     "warnings"
    ],
    "properties": {
     "created": {
      "type": "integer",
      "format": "int64",
      "description": "Items that are new or come back.",
      "minimum": 0
     },
     "updated": {
      "type": "integer",
      "format": "int64",
      "description": "Items that change.",
      "minimum": 0
     },
     "unchanged": {
      "type": "integer",
      "format": "int64",
      "description": "Items that stay as they are.",
      "minimum": 0
     },
     "removed": {
      "type": "integer",
      "format": "int64",
      "description": "Items that the feed has no more.",
      "minimum": 0
     },
     "rejected": {
      "type": "integer",
      "format": "int64",
      "description": "Rows of the feed that were rejected.",
      "minimum": 0
     },
     "obstacles": {
      "type": "array",
      "description": "Why it is blocked; empty where it is not.",
      "items": {
       "$ref": "#/components/schemas/MirrorObstacle"
      }
     },
     "warnings": {
      "type": "array",
      "description": "Offers to look at, by kind.",
      "items": {
       "$ref": "#/components/schemas/MirrorWarning"
      }
     }
    }
   },
   "Mirror": {
    "type": "object",
    "description": "One sync of a zone with a feed.",
    "required": [
     "id",
     "organizationId",
     "zone",
     "status",
     "itemCount",
     "digest",
     "plan",
     "createdAt",
     "expiresAt",
     "endedAt"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/MirrorId"
     },
     "organizationId": {
      "$ref": "#/components/schemas/OrganizationId"
     },
     "zone": {
      "$ref": "#/components/schemas/ZoneId"
     },
     "status": {
      "$ref": "#/components/schemas/MirrorStatus"
     },
     "itemCount": {
      "type": "integer",
      "format": "int64",
      "description": "Items of the zone when the mirror was opened, without those removed.",
      "minimum": 0
     },
     "digest": {
      "type": "string",
      "description": "Digest of all items of the zone when the mirror was opened, in hexadecimal; see MirrorDigests."
     },
     "plan": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/MirrorPlan"
       },
       {
        "type": "null"
       }
      ]
     },
     "createdAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "expiresAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "endedAt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "MirrorPage": {
    "type": "object",
    "description": "One page of mirrors.",
    "required": [
     "items",
     "nextPageToken"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "The rows of this page.",
      "items": {
       "$ref": "#/components/schemas/Mirror"
      }
     },
     "nextPageToken": {
      "type": [
       "string",
       "null"
      ],
      "description": "Token of the next page, null on the last one."
     }
    }
   },
   "MirrorDigests": {
    "type": "object",
    "description": "One digest for each bucket. The digest of an item is the first 8 bytes of the SHA-256 of the JSON array (without blanks, in UTF-8) of its externalId, merchant (merchantId, or `external:` and merchantExternalId, as it was given), type, title, listPrice, salePrice, url, imageUrl, availability, validFrom and validTo (in milliseconds since 1970), and status; null for what is absent, `live` for an absent status. The digest of a bucket is the sum of those of its items, each half (4 bytes, big-endian) modulo 2^32. The position of an item is the first 4 bytes of the SHA-256 of its externalId; its leading `depth` bits are the number of its bucket. Removed items do not count.",
    "required": [
     "depth",
     "digests"
    ],
    "properties": {
     "depth": {
      "$ref": "#/components/schemas/MirrorDepth"
     },
     "digests": {
      "type": "string",
      "description": "The digests in the order of the buckets, 8 bytes each, in Base64."
     }
    }
   },
   "MirrorBucketInput": {
    "type": "object",
    "description": "All that the feed has in one bucket.",
    "additionalProperties": false,
    "required": [
     "bucket",
     "digests"
    ],
    "properties": {
     "bucket": {
      "type": "integer",
      "format": "int64",
      "description": "Number of the bucket.",
      "minimum": 0,
      "maximum": 65535
     },
     "digests": {
      "type": "string",
      "description": "Digests of its items, 8 bytes each, in Base64, in any order.",
      "maxLength": 1000000,
      "pattern": "^[A-Za-z0-9+/]*={0,2}$",
      "x-expects": {
       "en": "Base64",
       "zh": "Base64"
      }
     }
    }
   },
   "MirrorComparisonInput": {
    "type": "object",
    "description": "Whole buckets of the feed.",
    "additionalProperties": false,
    "required": [
     "depth",
     "buckets"
    ],
    "properties": {
     "depth": {
      "$ref": "#/components/schemas/MirrorDepth"
     },
     "buckets": {
      "type": "array",
      "description": "The buckets, each once.",
      "items": {
       "$ref": "#/components/schemas/MirrorBucketInput"
      },
      "minItems": 1,
      "maxItems": 4096
     },
     "kept": {
      "type": "array",
      "description": "Items in these buckets whose row was rejected; they stay as they are.",
      "items": {
       "$ref": "#/components/schemas/ExternalId"
      },
      "maxItems": 10000
     }
    }
   },
   "MirrorBucket": {
    "type": "object",
    "description": "What the zone lacks of one bucket.",
    "required": [
     "bucket",
     "wanted"
    ],
    "properties": {
     "bucket": {
      "type": "integer",
      "format": "int64",
      "description": "Number of the bucket.",
      "minimum": 0
     },
     "wanted": {
      "type": "array",
      "description": "Places of the digests that the zone lacks, from 0.",
      "items": {
       "type": "integer",
       "format": "int64",
       "minimum": 0
      }
     }
    }
   },
   "MirrorComparison": {
    "type": "object",
    "description": "What the zone lacks.",
    "required": [
     "buckets"
    ],
    "properties": {
     "buckets": {
      "type": "array",
      "description": "One answer for each bucket, in order.",
      "items": {
       "$ref": "#/components/schemas/MirrorBucket"
      }
     }
    }
   },
   "MirrorChange": {
    "type": "object",
    "description": "What becomes of one item.",
    "required": [
     "change",
     "externalId",
     "before",
     "after"
    ],
    "properties": {
     "change": {
      "$ref": "#/components/schemas/MirrorChangeKind"
     },
     "externalId": {
      "$ref": "#/components/schemas/ExternalId"
     },
     "before": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/PromoItem"
       },
       {
        "type": "null"
       }
      ]
     },
     "after": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/PromoItem"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "MirrorChangePage": {
    "type": "object",
    "description": "One page of changes.",
    "required": [
     "items",
     "nextPageToken"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "The rows of this page.",
      "items": {
       "$ref": "#/components/schemas/MirrorChange"
      }
     },
     "nextPageToken": {
      "type": [
       "string",
       "null"
      ],
      "description": "Token of the next page, null on the last one."
     }
    }
   },
   "MirrorPlanInput": {
    "type": "object",
    "description": "What the sender knows of the feed.",
    "additionalProperties": false,
    "required": [
     "rows",
     "rejected",
     "unidentified",
     "maxDelete"
    ],
    "properties": {
     "rows": {
      "type": "integer",
      "format": "int64",
      "description": "Rows of the feed, rejected ones too.",
      "minimum": 0,
      "maximum": 999999999
     },
     "rejected": {
      "type": "integer",
      "format": "int64",
      "description": "Rows that were rejected, by whichever side.",
      "minimum": 0,
      "maximum": 999999999
     },
     "unidentified": {
      "type": "integer",
      "format": "int64",
      "description": "Rejected rows without a readable externalId.",
      "minimum": 0,
      "maximum": 999999999
     },
     "maxDelete": {
      "type": "number",
      "description": "Share of the items of the zone that may be removed without confirmation.",
      "minimum": 0,
      "maximum": 1
     }
    }
   },
   "MirrorApplyInput": {
    "type": "object",
    "description": "Whether to apply a mirror that is blocked.",
    "additionalProperties": false,
    "properties": {
     "confirm": {
      "type": "boolean",
      "description": "The plan was seen and is meant; obstacles do not count."
     }
    }
   },
   "DrawId": {
    "type": "string",
    "description": "Id of a draw, given by the service.",
    "pattern": "^drw_[0-9a-z]{16,32}$",
    "x-expects": {
     "en": "an id that begins with drw_",
     "zh": "以 drw_ 開頭的識別碼"
    },
    "examples": [
     "drw_01kb1q3m8x7v5r2t9w4y6z0m"
    ]
   },
   "DrandSignature": {
    "type": "string",
    "description": "Signature of a round of drand's quicknet chain in hexadecimal.",
    "pattern": "^[0-9a-f]{96}$",
    "x-expects": {
     "en": "96 lower-case hexadecimal digits",
     "zh": "96 個小寫十六進位字元"
    },
    "examples": [
     "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39"
    ]
   },
   "DrandRound": {
    "type": "integer",
    "format": "int64",
    "description": "A round of drand's quicknet chain; there is one every three seconds.",
    "minimum": 1,
    "maximum": 999999999999,
    "examples": [
     1000
    ]
   },
   "DrawKind": {
    "type": "string",
    "description": "How often such a draw takes place, or what it is for.",
    "enum": [
     "daily",
     "weekly",
     "biweekly",
     "monthly",
     "regional",
     "grand"
    ],
    "examples": [
     "weekly"
    ]
   },
   "DrawStatus": {
    "type": "string",
    "description": "planned → frozen → committed → drawn ⇄ published, while a publication of it is public; or voided.",
    "enum": [
     "planned",
     "frozen",
     "committed",
     "drawn",
     "published",
     "voided"
    ],
    "examples": [
     "planned"
    ]
   },
   "RepeatRule": {
    "type": "string",
    "description": "draw: nobody wins twice in the draw. prize: nobody wins the same prize twice.",
    "enum": [
     "draw",
     "prize"
    ],
    "examples": [
     "draw"
    ]
   },
   "DrawPool": {
    "type": "object",
    "description": "Which sales' entries take part. What is left out does not matter.",
    "additionalProperties": false,
    "required": [
     "period"
    ],
    "properties": {
     "period": {
      "$ref": "#/components/schemas/Period"
     },
     "regions": {
      "type": "array",
      "description": "Only sales that took place in these regions.",
      "items": {
       "$ref": "#/components/schemas/RegionCode"
      },
      "minItems": 1,
      "maxItems": 50
     },
     "channels": {
      "type": "array",
      "description": "Only sales of these channels.",
      "items": {
       "$ref": "#/components/schemas/Channel"
      },
      "minItems": 1,
      "maxItems": 4
     },
     "activities": {
      "type": "array",
      "description": "Only sales of these activities.",
      "items": {
       "$ref": "#/components/schemas/ActivityId"
      },
      "minItems": 1,
      "maxItems": 100
     }
    }
   },
   "DrawPrize": {
    "type": "object",
    "description": "A prize, how often it is given, and how many reserves wait for it.",
    "additionalProperties": false,
    "required": [
     "name",
     "value",
     "count",
     "reserves"
    ],
    "properties": {
     "name": {
      "type": "string",
      "description": "What is won. Different from the other prizes of the draw.",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 100 characters without control characters",
       "zh": "1 至 100 個字元，不含控制字元"
      }
     },
     "value": {
      "$ref": "#/components/schemas/Amount"
     },
     "count": {
      "type": "integer",
      "format": "int64",
      "description": "How often it is given.",
      "minimum": 1,
      "maximum": 20000
     },
     "reserves": {
      "type": "integer",
      "format": "int64",
      "description": "Reserves for it.",
      "minimum": 0,
      "maximum": 20000
     }
    }
   },
   "PrizeTaxRules": {
    "type": "object",
    "description": "By which parameters the tax facts of a prize are told. They are facts for the operator, not advice.",
    "additionalProperties": false,
    "required": [
     "withholdingThreshold",
     "residentRate",
     "nonResidentRate",
     "listingThreshold"
    ],
    "properties": {
     "withholdingThreshold": {
      "$ref": "#/components/schemas/Amount"
     },
     "residentRate": {
      "type": "integer",
      "format": "int64",
      "description": "Per cent withheld from residents when the value is above the threshold.",
      "minimum": 0,
      "maximum": 100
     },
     "nonResidentRate": {
      "type": "integer",
      "format": "int64",
      "description": "Per cent withheld from others, whatever the value.",
      "minimum": 0,
      "maximum": 100
     },
     "listingThreshold": {
      "$ref": "#/components/schemas/Amount"
     }
    }
   },
   "DrawInput": {
    "type": "object",
    "description": "A draw as it is planned.",
    "additionalProperties": false,
    "required": [
     "name",
     "kind",
     "pool",
     "cutOff",
     "prizes"
    ],
    "properties": {
     "name": {
      "type": "string",
      "description": "Name in Traditional Chinese.",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 100 characters without control characters",
       "zh": "1 至 100 個字元，不含控制字元"
      }
     },
     "kind": {
      "$ref": "#/components/schemas/DrawKind"
     },
     "pool": {
      "$ref": "#/components/schemas/DrawPool"
     },
     "cutOff": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "prizes": {
      "type": "array",
      "description": "In the order in which they are drawn; 20,000 slots at most, reserves included.",
      "items": {
       "$ref": "#/components/schemas/DrawPrize"
      },
      "minItems": 1,
      "maxItems": 100
     },
     "repeat": {
      "$ref": "#/components/schemas/RepeatRule"
     },
     "excludesWinnersOf": {
      "type": "array",
      "description": "Earlier draws whose winners are left out of the pool.",
      "items": {
       "$ref": "#/components/schemas/DrawId"
      },
      "maxItems": 200
     },
     "taxRules": {
      "$ref": "#/components/schemas/PrizeTaxRules"
     },
     "replacesId": {
      "$ref": "#/components/schemas/DrawId"
     }
    }
   },
   "DrandRoundChoice": {
    "type": "object",
    "description": "A round of drand, at least ten minutes ahead.",
    "additionalProperties": false,
    "required": [
     "kind",
     "round"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "description": "Kind of beacon.",
      "const": "drand"
     },
     "round": {
      "$ref": "#/components/schemas/DrandRound"
     }
    }
   },
   "WitnessPromise": {
    "type": "object",
    "description": "What a witness publishes before the draw.",
    "additionalProperties": false,
    "required": [
     "name",
     "commitment"
    ],
    "properties": {
     "name": {
      "type": "string",
      "description": "Name or office of the witness, which is published.",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 100 characters without control characters",
       "zh": "1 至 100 個字元，不含控制字元"
      }
     },
     "commitment": {
      "$ref": "#/components/schemas/Hash"
     }
    },
    "examples": [
     {
      "name": "公證人",
      "commitment": "02d449a31fbb267c8f352e9968a79e3e5fc95c1bbeaa502fd6454ebde5a4bedc"
     }
    ]
   },
   "WitnessChoice": {
    "type": "object",
    "description": "At least three witnesses, each with the SHA-256 of 32 bytes that will be revealed.",
    "additionalProperties": false,
    "required": [
     "kind",
     "witnesses"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "description": "Kind of beacon.",
      "const": "witness"
     },
     "witnesses": {
      "type": "array",
      "description": "The witnesses, in the order of their reveals; all different.",
      "items": {
       "$ref": "#/components/schemas/WitnessPromise"
      },
      "minItems": 3,
      "maxItems": 100
     }
    },
    "examples": [
     {
      "kind": "witness",
      "witnesses": [
       {
        "name": "公證人",
        "commitment": "02d449a31fbb267c8f352e9968a79e3e5fc95c1bbeaa502fd6454ebde5a4bedc"
       },
       {
        "name": "市議會",
        "commitment": "9f72ea0cf49536e3c66c787f705186df9a4378083753ae9536d65b3ad7fcddc4"
       },
       {
        "name": "消費者團體",
        "commitment": "deb0e38ced1e41de6f92e70e80c418d2d356afaaa99e26f5939dbc7d3ef4772a"
       }
      ]
     }
    ]
   },
   "BeaconChoice": {
    "description": "The randomness that will decide, named before it exists.",
    "oneOf": [
     {
      "$ref": "#/components/schemas/DrandRoundChoice"
     },
     {
      "$ref": "#/components/schemas/WitnessChoice"
     }
    ],
    "discriminator": {
     "propertyName": "kind",
     "mapping": {
      "drand": "#/components/schemas/DrandRoundChoice",
      "witness": "#/components/schemas/WitnessChoice"
     }
    }
   },
   "DrawCommitInput": {
    "type": "object",
    "description": "By what the draw will be decided.",
    "additionalProperties": false,
    "required": [
     "beacon"
    ],
    "properties": {
     "beacon": {
      "$ref": "#/components/schemas/BeaconChoice"
     }
    }
   },
   "DrandReveal": {
    "type": "object",
    "description": "What drand published for the round.",
    "additionalProperties": false,
    "required": [
     "kind",
     "signature"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "description": "Kind of beacon.",
      "const": "drand"
     },
     "signature": {
      "$ref": "#/components/schemas/DrandSignature"
     }
    }
   },
   "WitnessReveals": {
    "type": "object",
    "description": "What the witnesses revealed.",
    "additionalProperties": false,
    "required": [
     "kind",
     "reveals"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "description": "Kind of beacon.",
      "const": "witness"
     },
     "reveals": {
      "type": "array",
      "description": "One for each witness, in order; null where one does not reveal, which voids the draw.",
      "items": {
       "anyOf": [
        {
         "$ref": "#/components/schemas/Hash"
        },
        {
         "type": "null"
        }
       ]
      },
      "minItems": 3,
      "maxItems": 100
     }
    },
    "examples": [
     {
      "kind": "witness",
      "reveals": [
       "1111111111111111111111111111111111111111111111111111111111111111",
       "2222222222222222222222222222222222222222222222222222222222222222",
       "3333333333333333333333333333333333333333333333333333333333333333"
      ]
     }
    ]
   },
   "BeaconReveal": {
    "description": "What the beacon gave.",
    "oneOf": [
     {
      "$ref": "#/components/schemas/DrandReveal"
     },
     {
      "$ref": "#/components/schemas/WitnessReveals"
     }
    ],
    "discriminator": {
     "propertyName": "kind",
     "mapping": {
      "drand": "#/components/schemas/DrandReveal",
      "witness": "#/components/schemas/WitnessReveals"
     }
    }
   },
   "DrawRunInput": {
    "type": "object",
    "description": "By what the draw is decided.",
    "additionalProperties": false,
    "required": [
     "beacon"
    ],
    "properties": {
     "beacon": {
      "$ref": "#/components/schemas/BeaconReveal"
     }
    }
   },
   "DrawVoidInput": {
    "type": "object",
    "description": "Why the draw does not count.",
    "additionalProperties": false,
    "required": [
     "reason"
    ],
    "properties": {
     "reason": {
      "type": "string",
      "description": "Reason, for everybody to read.",
      "minLength": 1,
      "maxLength": 500,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 500 characters without control characters",
       "zh": "1 至 500 個字元，不含控制字元"
      }
     }
    }
   },
   "DrawInclusionInput": {
    "type": "object",
    "description": "Who asks.",
    "additionalProperties": false,
    "required": [
     "participant"
    ],
    "properties": {
     "participant": {
      "$ref": "#/components/schemas/ParticipantReference"
     }
    }
   },
   "DrawSlot": {
    "type": "object",
    "description": "One prize to be given once, or one reserve for it.",
    "required": [
     "prize",
     "reserve"
    ],
    "properties": {
     "prize": {
      "type": "string",
      "description": "Name of the prize."
     },
     "reserve": {
      "type": "boolean",
      "description": "Whether it is a reserve."
     }
    }
   },
   "NamedRound": {
    "type": "object",
    "description": "The round of drand that decides.",
    "required": [
     "kind",
     "chain",
     "round"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "description": "Kind of beacon.",
      "const": "drand"
     },
     "chain": {
      "$ref": "#/components/schemas/Hash"
     },
     "round": {
      "$ref": "#/components/schemas/DrandRound"
     }
    }
   },
   "NamedWitnesses": {
    "type": "object",
    "description": "What the witnesses promised, in the order of their names.",
    "required": [
     "kind",
     "commitments"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "description": "Kind of beacon.",
      "const": "witness"
     },
     "commitments": {
      "type": "array",
      "description": "SHA-256 of what each reveals.",
      "items": {
       "$ref": "#/components/schemas/Hash"
      }
     }
    },
    "examples": [
     {
      "kind": "witness",
      "commitments": [
       "02d449a31fbb267c8f352e9968a79e3e5fc95c1bbeaa502fd6454ebde5a4bedc",
       "9f72ea0cf49536e3c66c787f705186df9a4378083753ae9536d65b3ad7fcddc4",
       "deb0e38ced1e41de6f92e70e80c418d2d356afaaa99e26f5939dbc7d3ef4772a"
      ]
     }
    ]
   },
   "NamedBeacon": {
    "description": "The randomness that decides.",
    "oneOf": [
     {
      "$ref": "#/components/schemas/NamedRound"
     },
     {
      "$ref": "#/components/schemas/NamedWitnesses"
     }
    ],
    "discriminator": {
     "propertyName": "kind",
     "mapping": {
      "drand": "#/components/schemas/NamedRound",
      "witness": "#/components/schemas/NamedWitnesses"
     }
    }
   },
   "DrawParams": {
    "type": "object",
    "description": "The rules of a draw, all of which the commitment holds.",
    "required": [
     "draw",
     "campaign",
     "version",
     "kind",
     "name",
     "slots",
     "repeat",
     "beacon",
     "witnesses",
     "pool",
     "cutOff",
     "prizes",
     "excludesWinnersOf"
    ],
    "properties": {
     "draw": {
      "$ref": "#/components/schemas/DrawId"
     },
     "campaign": {
      "$ref": "#/components/schemas/CampaignId"
     },
     "version": {
      "type": "integer",
      "format": "int64",
      "description": "1, or more where it replaces another.",
      "minimum": 1
     },
     "kind": {
      "$ref": "#/components/schemas/DrawKind"
     },
     "name": {
      "type": "string",
      "description": "Name in Traditional Chinese."
     },
     "slots": {
      "type": "array",
      "description": "In the order in which they are drawn; each prize as often as it is given, then the reserves.",
      "items": {
       "$ref": "#/components/schemas/DrawSlot"
      }
     },
     "repeat": {
      "$ref": "#/components/schemas/RepeatRule"
     },
     "beacon": {
      "$ref": "#/components/schemas/NamedBeacon"
     },
     "witnesses": {
      "type": "array",
      "description": "Names of the witnesses; none where drand decides.",
      "items": {
       "type": "string"
      }
     },
     "pool": {
      "$ref": "#/components/schemas/DrawPool"
     },
     "cutOff": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "prizes": {
      "type": "array",
      "description": "The prizes.",
      "items": {
       "$ref": "#/components/schemas/DrawPrize"
      }
     },
     "excludesWinnersOf": {
      "type": "array",
      "description": "Earlier draws whose winners are not in the pool.",
      "items": {
       "$ref": "#/components/schemas/DrawId"
      }
     }
    }
   },
   "DrawCommitment": {
    "type": "object",
    "description": "What is published before the beacon's time: C fixes the rules (params), the pool of n participants with W entries, and its Merkle root. With a leaf and its path it is an inclusion proof.",
    "required": [
     "params",
     "n",
     "W",
     "root",
     "C"
    ],
    "properties": {
     "params": {
      "$ref": "#/components/schemas/DrawParams"
     },
     "n": {
      "type": "integer",
      "format": "int64",
      "description": "Participants.",
      "minimum": 1
     },
     "W": {
      "type": "integer",
      "format": "int64",
      "description": "Their entries.",
      "minimum": 1
     },
     "root": {
      "$ref": "#/components/schemas/Hash"
     },
     "C": {
      "$ref": "#/components/schemas/Hash"
     }
    }
   },
   "Draw": {
    "type": "object",
    "description": "A draw.",
    "required": [
     "id",
     "version",
     "replacesId",
     "name",
     "kind",
     "status",
     "pool",
     "cutOff",
     "prizes",
     "repeat",
     "excludesWinnersOf",
     "taxRules",
     "participantCount",
     "entryCount",
     "commitment",
     "reason",
     "createdAt",
     "frozenAt",
     "committedAt",
     "drawnAt",
     "voidedAt"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/DrawId"
     },
     "version": {
      "type": "integer",
      "format": "int64",
      "description": "1, or more where it replaces another.",
      "minimum": 1
     },
     "replacesId": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DrawId"
       },
       {
        "type": "null"
       }
      ]
     },
     "name": {
      "type": "string",
      "description": "Name in Traditional Chinese."
     },
     "kind": {
      "$ref": "#/components/schemas/DrawKind"
     },
     "status": {
      "$ref": "#/components/schemas/DrawStatus"
     },
     "pool": {
      "$ref": "#/components/schemas/DrawPool"
     },
     "cutOff": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "prizes": {
      "type": "array",
      "description": "The prizes.",
      "items": {
       "$ref": "#/components/schemas/DrawPrize"
      }
     },
     "repeat": {
      "$ref": "#/components/schemas/RepeatRule"
     },
     "excludesWinnersOf": {
      "type": "array",
      "description": "Earlier draws whose winners are left out.",
      "items": {
       "$ref": "#/components/schemas/DrawId"
      }
     },
     "taxRules": {
      "$ref": "#/components/schemas/PrizeTaxRules"
     },
     "participantCount": {
      "type": [
       "integer",
       "null"
      ],
      "format": "int64",
      "description": "Participants in the pool, once it is frozen.",
      "minimum": 1
     },
     "entryCount": {
      "type": [
       "integer",
       "null"
      ],
      "format": "int64",
      "description": "Entries in the pool, once it is frozen.",
      "minimum": 1
     },
     "commitment": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Hash"
       },
       {
        "type": "null"
       }
      ]
     },
     "reason": {
      "type": [
       "string",
       "null"
      ],
      "description": "Why it was voided."
     },
     "createdAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "frozenAt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ]
     },
     "committedAt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ]
     },
     "drawnAt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ]
     },
     "voidedAt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "DrawPage": {
    "type": "object",
    "description": "One page of draws.",
    "required": [
     "items",
     "nextPageToken"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "The rows of this page.",
      "items": {
       "$ref": "#/components/schemas/Draw"
      }
     },
     "nextPageToken": {
      "type": [
       "string",
       "null"
      ],
      "description": "Token of the next page, null on the last one."
     }
    }
   },
   "DrawLeaf": {
    "type": "object",
    "description": "A participant's place in the pool, which has the entries from start up to, not including, end.",
    "required": [
     "i",
     "start",
     "end",
     "key"
    ],
    "properties": {
     "i": {
      "type": "integer",
      "format": "int64",
      "description": "Place, from 0.",
      "minimum": 0
     },
     "start": {
      "type": "integer",
      "format": "int64",
      "description": "First entry.",
      "minimum": 0
     },
     "end": {
      "type": "integer",
      "format": "int64",
      "description": "End of the entries.",
      "minimum": 1
     },
     "key": {
      "$ref": "#/components/schemas/Hash"
     }
    }
   },
   "DrawStep": {
    "type": "object",
    "description": "One slot, drawn.",
    "required": [
     "slot",
     "r",
     "p",
     "leaf",
     "path"
    ],
    "properties": {
     "slot": {
      "type": "integer",
      "format": "int64",
      "description": "Place of the slot, from 0.",
      "minimum": 0
     },
     "r": {
      "type": "integer",
      "format": "int64",
      "description": "The entry among those left.",
      "minimum": 0
     },
     "p": {
      "type": "integer",
      "format": "int64",
      "description": "The same entry among all.",
      "minimum": 0
     },
     "leaf": {
      "$ref": "#/components/schemas/DrawLeaf"
     },
     "path": {
      "type": "array",
      "description": "Siblings in the Merkle tree, from below.",
      "items": {
       "$ref": "#/components/schemas/Hash"
      }
     }
    }
   },
   "DrandBeacon": {
    "type": "object",
    "description": "What drand gave.",
    "required": [
     "kind",
     "round",
     "signature",
     "randomness"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "description": "Kind of beacon.",
      "const": "drand"
     },
     "round": {
      "$ref": "#/components/schemas/DrandRound"
     },
     "signature": {
      "$ref": "#/components/schemas/DrandSignature"
     },
     "randomness": {
      "$ref": "#/components/schemas/Hash"
     }
    }
   },
   "DrawWitness": {
    "type": "object",
    "description": "A witness who revealed.",
    "required": [
     "name",
     "commitment",
     "reveal"
    ],
    "properties": {
     "name": {
      "type": "string",
      "description": "Name or office."
     },
     "commitment": {
      "$ref": "#/components/schemas/Hash"
     },
     "reveal": {
      "$ref": "#/components/schemas/Hash"
     }
    },
    "examples": [
     {
      "name": "公證人",
      "commitment": "02d449a31fbb267c8f352e9968a79e3e5fc95c1bbeaa502fd6454ebde5a4bedc",
      "reveal": "1111111111111111111111111111111111111111111111111111111111111111"
     }
    ]
   },
   "WitnessBeacon": {
    "type": "object",
    "description": "What the witnesses gave.",
    "required": [
     "kind",
     "witnesses",
     "randomness"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "description": "Kind of beacon.",
      "const": "witness"
     },
     "witnesses": {
      "type": "array",
      "description": "The witnesses.",
      "items": {
       "$ref": "#/components/schemas/DrawWitness"
      }
     },
     "randomness": {
      "$ref": "#/components/schemas/Hash"
     }
    },
    "examples": [
     {
      "kind": "witness",
      "witnesses": [
       {
        "name": "公證人",
        "commitment": "02d449a31fbb267c8f352e9968a79e3e5fc95c1bbeaa502fd6454ebde5a4bedc",
        "reveal": "1111111111111111111111111111111111111111111111111111111111111111"
       },
       {
        "name": "市議會",
        "commitment": "9f72ea0cf49536e3c66c787f705186df9a4378083753ae9536d65b3ad7fcddc4",
        "reveal": "2222222222222222222222222222222222222222222222222222222222222222"
       },
       {
        "name": "消費者團體",
        "commitment": "deb0e38ced1e41de6f92e70e80c418d2d356afaaa99e26f5939dbc7d3ef4772a",
        "reveal": "3333333333333333333333333333333333333333333333333333333333333333"
       }
      ],
      "randomness": "967244f963162921714b838b0959715d600dfca5ff67672ab1f579e81f692ec6"
     }
    ]
   },
   "DrawBeacon": {
    "description": "The randomness that decided.",
    "oneOf": [
     {
      "$ref": "#/components/schemas/DrandBeacon"
     },
     {
      "$ref": "#/components/schemas/WitnessBeacon"
     }
    ],
    "discriminator": {
     "propertyName": "kind",
     "mapping": {
      "drand": "#/components/schemas/DrandBeacon",
      "witness": "#/components/schemas/WitnessBeacon"
     }
    }
   },
   "DrawProof": {
    "type": "object",
    "description": "Proof of a draw by draw/1. Its names of one letter are those of that definition.",
    "required": [
     "params",
     "n",
     "W",
     "root",
     "C",
     "beacon",
     "S",
     "steps"
    ],
    "properties": {
     "params": {
      "$ref": "#/components/schemas/DrawParams"
     },
     "n": {
      "type": "integer",
      "format": "int64",
      "description": "Participants.",
      "minimum": 1
     },
     "W": {
      "type": "integer",
      "format": "int64",
      "description": "Their entries.",
      "minimum": 1
     },
     "root": {
      "$ref": "#/components/schemas/Hash"
     },
     "C": {
      "$ref": "#/components/schemas/Hash"
     },
     "beacon": {
      "$ref": "#/components/schemas/DrawBeacon"
     },
     "S": {
      "$ref": "#/components/schemas/Hash"
     },
     "steps": {
      "type": "array",
      "description": "The slots, drawn in their order.",
      "items": {
       "$ref": "#/components/schemas/DrawStep"
      }
     }
    }
   },
   "DrawInclusion": {
    "type": "object",
    "description": "Proof that a leaf is in the pool that was committed to.",
    "required": [
     "params",
     "n",
     "W",
     "root",
     "C",
     "leaf",
     "path"
    ],
    "properties": {
     "params": {
      "$ref": "#/components/schemas/DrawParams"
     },
     "n": {
      "type": "integer",
      "format": "int64",
      "description": "Participants.",
      "minimum": 1
     },
     "W": {
      "type": "integer",
      "format": "int64",
      "description": "Their entries.",
      "minimum": 1
     },
     "root": {
      "$ref": "#/components/schemas/Hash"
     },
     "C": {
      "$ref": "#/components/schemas/Hash"
     },
     "leaf": {
      "$ref": "#/components/schemas/DrawLeaf"
     },
     "path": {
      "type": "array",
      "description": "Siblings in the Merkle tree, from below.",
      "items": {
       "$ref": "#/components/schemas/Hash"
      }
     }
    }
   },
   "DrawEntry": {
    "type": "object",
    "description": "A leaf to which the caller's sales gave entries.",
    "required": [
     "entries",
     "leaf",
     "path"
    ],
    "properties": {
     "entries": {
      "type": "integer",
      "format": "int64",
      "description": "Entries that the caller's sales gave."
     },
     "leaf": {
      "$ref": "#/components/schemas/DrawLeaf"
     },
     "path": {
      "type": "array",
      "description": "Siblings in the Merkle tree, from below.",
      "items": {
       "$ref": "#/components/schemas/Hash"
      }
     }
    }
   },
   "DrawEntryPage": {
    "type": "object",
    "description": "One page of leaves. It may be empty before the last one, where participants are not in the pool.",
    "required": [
     "items",
     "nextPageToken"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "The rows of this page.",
      "items": {
       "$ref": "#/components/schemas/DrawEntry"
      }
     },
     "nextPageToken": {
      "type": [
       "string",
       "null"
      ],
      "description": "Token of the next page, null on the last one."
     }
    }
   },
   "WinnerId": {
    "type": "string",
    "description": "Id of a winner, given by the service. It says nothing of the participant.",
    "pattern": "^win_[0-9a-z]{16,32}$",
    "x-expects": {
     "en": "an id that begins with win_",
     "zh": "以 win_ 開頭的識別碼"
    },
    "examples": [
     "win_01kb1q3m8x7v5r2t9w4y6z0n"
    ]
   },
   "WinnerStatus": {
    "type": "string",
    "description": "drawn → notified → claimed → documentsRequested → approved → paid. reserve: waits for another's prize, and is drawn then. forfeited: not claimed in time. disqualified: may not have it.",
    "enum": [
     "drawn",
     "reserve",
     "notified",
     "claimed",
     "documentsRequested",
     "approved",
     "paid",
     "forfeited",
     "disqualified"
    ],
    "examples": [
     "notified"
    ]
   },
   "WinnerStep": {
    "type": "string",
    "description": "The states that the operator sets; who is drawn or a reserve follows from the draw.",
    "enum": [
     "notified",
     "claimed",
     "documentsRequested",
     "approved",
     "paid",
     "forfeited",
     "disqualified"
    ],
    "examples": [
     "notified"
    ]
   },
   "PrizeTax": {
    "type": "object",
    "description": "What the parameters of the draw give for the value of the prize. Facts, not advice.",
    "required": [
     "listed",
     "withheldFromResident",
     "withheldFromNonResident"
    ],
    "properties": {
     "listed": {
      "type": "boolean",
      "description": "Whether the value is above the threshold of listing."
     },
     "withheldFromResident": {
      "$ref": "#/components/schemas/Amount"
     },
     "withheldFromNonResident": {
      "$ref": "#/components/schemas/Amount"
     }
    }
   },
   "Winner": {
    "type": "object",
    "description": "Who holds a slot of a draw. It has no field for a name, phone, e-mail or token.",
    "required": [
     "id",
     "slot",
     "prize",
     "value",
     "isReserve",
     "code",
     "key",
     "status",
     "replacesId",
     "claimBy",
     "reason",
     "tax",
     "createdAt",
     "updatedAt"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/WinnerId"
     },
     "slot": {
      "type": "integer",
      "format": "int64",
      "description": "Place of the slot, from 0.",
      "minimum": 0
     },
     "prize": {
      "type": "string",
      "description": "Name of the prize."
     },
     "value": {
      "$ref": "#/components/schemas/Amount"
     },
     "isReserve": {
      "type": "boolean",
      "description": "Whether the slot is one of a reserve, called or not."
     },
     "code": {
      "$ref": "#/components/schemas/WinnerCode"
     },
     "key": {
      "$ref": "#/components/schemas/Hash"
     },
     "status": {
      "$ref": "#/components/schemas/WinnerStatus"
     },
     "replacesId": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/WinnerId"
       },
       {
        "type": "null"
       }
      ]
     },
     "claimBy": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ]
     },
     "reason": {
      "type": [
       "string",
       "null"
      ],
      "description": "Why the prize was forfeited or the winner disqualified."
     },
     "tax": {
      "$ref": "#/components/schemas/PrizeTax"
     },
     "createdAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "updatedAt": {
      "$ref": "#/components/schemas/Timestamp"
     }
    }
   },
   "WinnerPage": {
    "type": "object",
    "description": "One page of winners.",
    "required": [
     "items",
     "nextPageToken"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "The rows of this page.",
      "items": {
       "$ref": "#/components/schemas/Winner"
      }
     },
     "nextPageToken": {
      "type": [
       "string",
       "null"
      ],
      "description": "Token of the next page, null on the last one."
     }
    }
   },
   "WinnerCode": {
    "type": "string",
    "description": "Made for one draw alone, to be shown in public; two lists cannot be joined by it.",
    "pattern": "^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$",
    "x-expects": {
     "en": "a winner's code",
     "zh": "得獎代碼"
    },
    "examples": [
     "7K2M-9QXD-4TFA"
    ]
   },
   "WinnerAdvanceInput": {
    "type": "object",
    "description": "What became of a prize.",
    "additionalProperties": false,
    "required": [
     "status"
    ],
    "properties": {
     "status": {
      "$ref": "#/components/schemas/WinnerStep"
     },
     "claimBy": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "reason": {
      "type": "string",
      "description": "Why; for a winner who is disqualified it has to be given.",
      "minLength": 1,
      "maxLength": 500,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 500 characters without control characters",
       "zh": "1 至 500 個字元，不含控制字元"
      }
     }
    }
   },
   "PublicationId": {
    "type": "string",
    "description": "Id of a publication, given by the service.",
    "pattern": "^pub_[0-9a-z]{16,32}$",
    "x-expects": {
     "en": "an id that begins with pub_",
     "zh": "以 pub_ 開頭的識別碼"
    },
    "examples": [
     "pub_01kb1q3m8x7v5r2t9w4y6z0k"
    ]
   },
   "PublicationStatus": {
    "type": "string",
    "description": "draft → scanned → submitted → approved → published → retracted; any change leads back to draft.",
    "enum": [
     "draft",
     "scanned",
     "submitted",
     "approved",
     "published",
     "retracted"
    ],
    "examples": [
     "draft"
    ]
   },
   "ReadForm": {
    "type": "string",
    "description": "page: HTML. data: JSON.",
    "enum": [
     "page",
     "data"
    ],
    "examples": [
     "page"
    ]
   },
   "ReaderKind": {
    "type": "string",
    "description": "What a reader says it is by its User-Agent. crawler: search engines and previews of links. program: anything else.",
    "enum": [
     "browser",
     "crawler",
     "program"
    ],
    "examples": [
     "browser"
    ]
   },
   "PublicationPicture": {
    "type": "object",
    "description": "A picture of a prize. What stands in it no scan sees; whoever approves looks at it.",
    "additionalProperties": false,
    "required": [
     "url",
     "alt",
     "altEn"
    ],
    "properties": {
     "url": {
      "type": "string",
      "description": "An https address without a query, so that no reader is told apart by it.",
      "maxLength": 500,
      "pattern": "^https://[0-9A-Za-z.-]+(:[0-9]{1,5})?(/[0-9A-Za-z._~-]+)+$",
      "x-expects": {
       "en": "an https address of unreserved characters, without query",
       "zh": "不含查詢字串、僅含非保留字元的 https 網址"
      }
     },
     "alt": {
      "type": "string",
      "description": "What it shows, for those who do not see it.",
      "minLength": 1,
      "maxLength": 200,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 200 characters without control characters",
       "zh": "1 至 200 個字元，不含控制字元"
      }
     },
     "altEn": {
      "type": "string",
      "description": "What it shows, in English.",
      "minLength": 1,
      "maxLength": 200,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 200 characters without control characters",
       "zh": "1 至 200 個字元，不含控制字元"
      }
     }
    }
   },
   "PublicationInput": {
    "type": "object",
    "description": "What a publication of a draw says beside the prizes.",
    "additionalProperties": false,
    "required": [
     "drawId",
     "title",
     "titleEn"
    ],
    "properties": {
     "drawId": {
      "$ref": "#/components/schemas/DrawId"
     },
     "title": {
      "type": "string",
      "description": "Title of the page.",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 100 characters without control characters",
       "zh": "1 至 100 個字元，不含控制字元"
      }
     },
     "titleEn": {
      "type": "string",
      "description": "Title of the page in English.",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 100 characters without control characters",
       "zh": "1 至 100 個字元，不含控制字元"
      }
     },
     "note": {
      "type": "string",
      "description": "Words below the title.",
      "minLength": 1,
      "maxLength": 1000,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 1000 characters without control characters",
       "zh": "1 至 1000 個字元，不含控制字元"
      }
     },
     "noteEn": {
      "type": "string",
      "description": "Words below the title in English.",
      "minLength": 1,
      "maxLength": 1000,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 1000 characters without control characters",
       "zh": "1 至 1000 個字元，不含控制字元"
      }
     },
     "pictures": {
      "type": "array",
      "description": "Pictures beside the prizes; replaces those before.",
      "maxItems": 10,
      "items": {
       "$ref": "#/components/schemas/PublicationPicture"
      }
     },
     "allowedTerms": {
      "type": "array",
      "description": "Names of shops and public numbers that the scan would take for a person's. They are a part of the content, which another person approves, and public with it.",
      "maxItems": 200,
      "items": {
       "type": "string",
       "description": "A term.",
       "minLength": 2,
       "maxLength": 60,
       "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
       "x-expects": {
        "en": "2 to 60 characters without control characters",
        "zh": "2 至 60 個字元，不含控制字元"
       }
      }
     }
    }
   },
   "PublicationUpdate": {
    "type": "object",
    "description": "What changes; null takes a note away.",
    "additionalProperties": false,
    "properties": {
     "title": {
      "type": "string",
      "description": "Title of the page.",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 100 characters without control characters",
       "zh": "1 至 100 個字元，不含控制字元"
      }
     },
     "titleEn": {
      "type": "string",
      "description": "Title of the page in English.",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 100 characters without control characters",
       "zh": "1 至 100 個字元，不含控制字元"
      }
     },
     "note": {
      "anyOf": [
       {
        "type": "string",
        "description": "Words below the title.",
        "minLength": 1,
        "maxLength": 1000,
        "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
        "x-expects": {
         "en": "1 to 1000 characters without control characters",
         "zh": "1 至 1000 個字元，不含控制字元"
        }
       },
       {
        "type": "null"
       }
      ]
     },
     "noteEn": {
      "anyOf": [
       {
        "type": "string",
        "description": "Words below the title in English.",
        "minLength": 1,
        "maxLength": 1000,
        "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
        "x-expects": {
         "en": "1 to 1000 characters without control characters",
         "zh": "1 至 1000 個字元，不含控制字元"
        }
       },
       {
        "type": "null"
       }
      ]
     },
     "pictures": {
      "type": "array",
      "description": "Pictures beside the prizes; replaces those before.",
      "maxItems": 10,
      "items": {
       "$ref": "#/components/schemas/PublicationPicture"
      }
     },
     "allowedTerms": {
      "type": "array",
      "description": "Names of shops and public numbers that the scan would take for a person's. They are a part of the content, which another person approves, and public with it.",
      "maxItems": 200,
      "items": {
       "type": "string",
       "description": "A term.",
       "minLength": 2,
       "maxLength": 60,
       "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
       "x-expects": {
        "en": "2 to 60 characters without control characters",
        "zh": "2 至 60 個字元，不含控制字元"
       }
      }
     }
    }
   },
   "PublicationApproval": {
    "type": "object",
    "description": "What is approved.",
    "additionalProperties": false,
    "required": [
     "contentHash"
    ],
    "properties": {
     "contentHash": {
      "$ref": "#/components/schemas/Hash"
     }
    }
   },
   "PublicationRetraction": {
    "type": "object",
    "description": "Why it is taken back.",
    "additionalProperties": false,
    "required": [
     "reason"
    ],
    "properties": {
     "reason": {
      "type": "string",
      "description": "Reason, for the operator; whoever opens the page is told only that it was taken back.",
      "minLength": 1,
      "maxLength": 500,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 500 characters without control characters",
       "zh": "1 至 500 個字元，不含控制字元"
      }
     },
     "incident": {
      "$ref": "#/components/schemas/RetractionIncident"
     }
    }
   },
   "RetractionIncident": {
    "type": "object",
    "description": "Where personal data was shown, an incident is opened with the retraction; it lay open from the publication to the retraction.",
    "additionalProperties": false,
    "required": [
     "severity",
     "dataKinds"
    ],
    "properties": {
     "severity": {
      "$ref": "#/components/schemas/IncidentSeverity"
     },
     "dataKinds": {
      "$ref": "#/components/schemas/PersonalDataKinds"
     }
    }
   },
   "PublicationCampaign": {
    "type": "object",
    "description": "The campaign of a publication.",
    "required": [
     "id",
     "name",
     "nameEn"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/CampaignId"
     },
     "name": {
      "type": "string",
      "description": "Name."
     },
     "nameEn": {
      "type": [
       "string",
       "null"
      ],
      "description": "Name in English."
     }
    }
   },
   "PublicationDraw": {
    "type": "object",
    "description": "The draw of a publication.",
    "required": [
     "id",
     "name",
     "kind",
     "drawnAt",
     "participantCount",
     "entryCount",
     "commitment"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/DrawId"
     },
     "name": {
      "type": "string",
      "description": "Name."
     },
     "kind": {
      "$ref": "#/components/schemas/DrawKind"
     },
     "drawnAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "participantCount": {
      "type": "integer",
      "format": "int64",
      "description": "Participants in the pool.",
      "minimum": 0
     },
     "entryCount": {
      "type": "integer",
      "format": "int64",
      "description": "Their entries.",
      "minimum": 0
     },
     "commitment": {
      "$ref": "#/components/schemas/Hash"
     }
    }
   },
   "PublicationWinner": {
    "type": "object",
    "description": "Who holds a prize. It has no field for a name, phone, e-mail or token.",
    "required": [
     "code",
     "isReserve"
    ],
    "properties": {
     "code": {
      "$ref": "#/components/schemas/WinnerCode"
     },
     "isReserve": {
      "type": "boolean",
      "description": "Whether it waits for another's prize."
     }
    }
   },
   "PublicationPrize": {
    "type": "object",
    "description": "A prize and its winners, in the order in which they were drawn.",
    "required": [
     "name",
     "winners"
    ],
    "properties": {
     "name": {
      "type": "string",
      "description": "Name of the prize."
     },
     "winners": {
      "type": "array",
      "description": "Winners, then reserves.",
      "items": {
       "$ref": "#/components/schemas/PublicationWinner"
      }
     }
    }
   },
   "PublicationContent": {
    "type": "object",
    "description": "All that the public sees of a draw.",
    "required": [
     "campaign",
     "draw",
     "publication",
     "version",
     "title",
     "titleEn",
     "note",
     "noteEn",
     "pictures",
     "allowedTerms",
     "prizes"
    ],
    "properties": {
     "campaign": {
      "$ref": "#/components/schemas/PublicationCampaign"
     },
     "draw": {
      "$ref": "#/components/schemas/PublicationDraw"
     },
     "publication": {
      "$ref": "#/components/schemas/PublicationId"
     },
     "version": {
      "type": "integer",
      "format": "int64",
      "description": "Counts the changes, so that no content is ever the same again.",
      "minimum": 0
     },
     "title": {
      "type": "string",
      "description": "Title."
     },
     "titleEn": {
      "type": "string",
      "description": "Title in English."
     },
     "note": {
      "type": [
       "string",
       "null"
      ],
      "description": "Words below the title."
     },
     "noteEn": {
      "type": [
       "string",
       "null"
      ],
      "description": "Words below the title in English."
     },
     "pictures": {
      "type": "array",
      "description": "Pictures.",
      "items": {
       "$ref": "#/components/schemas/PublicationPicture"
      }
     },
     "allowedTerms": {
      "type": "array",
      "description": "Terms that the scan passed over.",
      "items": {
       "type": "string",
       "description": "A term."
      }
     },
     "prizes": {
      "type": "array",
      "description": "Prizes.",
      "items": {
       "$ref": "#/components/schemas/PublicationPrize"
      }
     }
    }
   },
   "PublicationDocument": {
    "type": "object",
    "description": "A content with its SHA-256 over its canonical JSON (RFC 8785).",
    "required": [
     "contentHash",
     "status",
     "publishedAt",
     "content"
    ],
    "properties": {
     "contentHash": {
      "$ref": "#/components/schemas/Hash"
     },
     "status": {
      "$ref": "#/components/schemas/PublicationStatus"
     },
     "publishedAt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ]
     },
     "content": {
      "$ref": "#/components/schemas/PublicationContent"
     }
    }
   },
   "PublicationReadCount": {
    "type": "object",
    "description": "How often one kind of reader read it in one form.",
    "required": [
     "form",
     "reader",
     "count",
     "firstAt",
     "lastAt"
    ],
    "properties": {
     "form": {
      "$ref": "#/components/schemas/ReadForm"
     },
     "reader": {
      "$ref": "#/components/schemas/ReaderKind"
     },
     "count": {
      "type": "integer",
      "format": "int64",
      "description": "Answers given.",
      "minimum": 0
     },
     "firstAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "lastAt": {
      "$ref": "#/components/schemas/Timestamp"
     }
    }
   },
   "PublicationReads": {
    "type": "object",
    "description": "How often it was read. Nothing is kept of who read it.",
    "required": [
     "total",
     "by"
    ],
    "properties": {
     "total": {
      "type": "integer",
      "format": "int64",
      "description": "Answers given.",
      "minimum": 0
     },
     "by": {
      "type": "array",
      "description": "By form and reader.",
      "items": {
       "$ref": "#/components/schemas/PublicationReadCount"
      }
     }
    }
   },
   "Publication": {
    "type": "object",
    "description": "What the public is to see of a draw, and who answers for it.",
    "required": [
     "id",
     "campaignId",
     "drawId",
     "status",
     "version",
     "title",
     "titleEn",
     "contentHash",
     "makers",
     "submittedBy",
     "approvedBy",
     "publicPath",
     "reads",
     "reason",
     "createdAt",
     "updatedAt",
     "publishedAt",
     "retractedAt",
     "incidentId"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/PublicationId"
     },
     "campaignId": {
      "$ref": "#/components/schemas/CampaignId"
     },
     "drawId": {
      "$ref": "#/components/schemas/DrawId"
     },
     "status": {
      "$ref": "#/components/schemas/PublicationStatus"
     },
     "version": {
      "type": "integer",
      "format": "int64",
      "description": "Counts the changes.",
      "minimum": 0
     },
     "title": {
      "type": "string",
      "description": "Title."
     },
     "titleEn": {
      "type": "string",
      "description": "Title in English."
     },
     "contentHash": {
      "$ref": "#/components/schemas/Hash"
     },
     "makers": {
      "type": "array",
      "description": "Who made, changed or submitted it; none of them can approve it.",
      "items": {
       "$ref": "#/components/schemas/PersonId"
      }
     },
     "submittedBy": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/PersonId"
       },
       {
        "type": "null"
       }
      ]
     },
     "approvedBy": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/PersonId"
       },
       {
        "type": "null"
       }
      ]
     },
     "publicPath": {
      "type": [
       "string",
       "null"
      ],
      "description": "Path of its page while it is public."
     },
     "reads": {
      "$ref": "#/components/schemas/PublicationReads"
     },
     "reason": {
      "type": [
       "string",
       "null"
      ],
      "description": "Why it was retracted."
     },
     "incidentId": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/IncidentId"
       },
       {
        "type": "null"
       }
      ]
     },
     "createdAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "updatedAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "publishedAt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ]
     },
     "retractedAt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "PublicationPage": {
    "type": "object",
    "description": "One page of publications.",
    "required": [
     "items",
     "nextPageToken"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "The rows of this page.",
      "items": {
       "$ref": "#/components/schemas/Publication"
      }
     },
     "nextPageToken": {
      "type": [
       "string",
       "null"
      ],
      "description": "Token of the next page, null on the last one."
     }
    }
   },
   "PublicationReceipt": {
    "type": "object",
    "description": "What a retraction ended.",
    "required": [
     "publicationId",
     "contentHash",
     "reason",
     "publishedAt",
     "retractedAt",
     "reads",
     "incidentId"
    ],
    "properties": {
     "publicationId": {
      "$ref": "#/components/schemas/PublicationId"
     },
     "contentHash": {
      "$ref": "#/components/schemas/Hash"
     },
     "reason": {
      "type": "string",
      "description": "Why it was retracted."
     },
     "publishedAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "retractedAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "incidentId": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/IncidentId"
       },
       {
        "type": "null"
       }
      ]
     },
     "reads": {
      "$ref": "#/components/schemas/PublicationReads"
     }
    }
   },
   "PublicationHtml": {
    "type": "string",
    "description": "An HTML page."
   },
   "Coverage": {
    "type": "string",
    "description": "own: the caller's own rows. campaign: the public totals of the whole campaign.",
    "enum": [
     "own",
     "campaign"
    ],
    "examples": [
     "own"
    ]
   },
   "Metric": {
    "type": "string",
    "description": "A figure over time.",
    "enum": [
     "registeredAmount",
     "documentCount",
     "qualifiedCount",
     "entryCount"
    ],
    "examples": [
     "registeredAmount"
    ]
   },
   "Interval": {
    "type": "string",
    "description": "Length of a step of a time series; days and weeks (from Monday) in Asia/Taipei.",
    "enum": [
     "hour",
     "day",
     "week"
    ],
    "examples": [
     "day"
    ]
   },
   "BreakdownBy": {
    "type": "string",
    "description": "What a breakdown is by.",
    "x-plural": "breakdownDimensions",
    "enum": [
     "district",
     "region",
     "industry",
     "channel",
     "merchant",
     "activity",
     "documentType"
    ],
    "examples": [
     "district"
    ]
   },
   "ZoneFigures": {
    "type": "object",
    "description": "Figures of the campaign zones; four different things. Cancellations and returns are taken off.",
    "required": [
     "itemsListed",
     "unitsSold",
     "orders",
     "gmv"
    ],
    "properties": {
     "itemsListed": {
      "type": "integer",
      "format": "int64",
      "description": "Offers that shoppers can see now.",
      "minimum": 0
     },
     "unitsSold": {
      "type": "number",
      "description": "Units of promo items sold.",
      "minimum": 0
     },
     "orders": {
      "type": "integer",
      "format": "int64",
      "description": "Sales with at least one promo item.",
      "minimum": 0
     },
     "gmv": {
      "type": "integer",
      "format": "int64",
      "description": "NT$ of promo items sold.",
      "minimum": 0
     }
    }
   },
   "ZoneBreakdownRow": {
    "type": "object",
    "description": "Figures of one merchant in a zone.",
    "required": [
     "merchantId",
     "externalId",
     "name",
     "itemsListed",
     "unitsSold",
     "orders",
     "gmv"
    ],
    "properties": {
     "merchantId": {
      "$ref": "#/components/schemas/MerchantId"
     },
     "externalId": {
      "type": "string",
      "description": "The partner's own id of the merchant."
     },
     "name": {
      "type": "string",
      "description": "Name of the merchant."
     },
     "itemsListed": {
      "type": "integer",
      "format": "int64",
      "description": "Its offers in the zone that shoppers can see now.",
      "minimum": 0
     },
     "unitsSold": {
      "type": "number",
      "description": "Units of its promo items sold.",
      "minimum": 0
     },
     "orders": {
      "type": "integer",
      "format": "int64",
      "description": "Sales with at least one of its promo items.",
      "minimum": 0
     },
     "gmv": {
      "type": "integer",
      "format": "int64",
      "description": "NT$ of its promo items sold.",
      "minimum": 0
     }
    }
   },
   "ZoneBreakdownRest": {
    "type": "object",
    "description": "The merchants beyond the rows, summed up.",
    "required": [
     "rows",
     "unitsSold",
     "orders",
     "gmv"
    ],
    "properties": {
     "rows": {
      "type": "integer",
      "format": "int64",
      "description": "How many merchants.",
      "minimum": 0
     },
     "unitsSold": {
      "type": "number",
      "description": "Units of promo items sold.",
      "minimum": 0
     },
     "orders": {
      "type": "integer",
      "format": "int64",
      "description": "Sales with at least one promo item.",
      "minimum": 0
     },
     "gmv": {
      "type": "integer",
      "format": "int64",
      "description": "NT$ of promo items sold.",
      "minimum": 0
     }
    }
   },
   "ZoneBreakdown": {
    "type": "object",
    "description": "Figures of a zone by merchant.",
    "required": [
     "asOf",
     "zone",
     "rows",
     "rest"
    ],
    "properties": {
     "asOf": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "zone": {
      "$ref": "#/components/schemas/ZoneId"
     },
     "rows": {
      "type": "array",
      "description": "The merchants, largest sales first.",
      "items": {
       "$ref": "#/components/schemas/ZoneBreakdownRow"
      }
     },
     "rest": {
      "$ref": "#/components/schemas/ZoneBreakdownRest"
     }
    }
   },
   "PendingFigures": {
    "type": "object",
    "description": "What is not in the figures yet.",
    "required": [
     "merchantsAwaitingReview",
     "transactionsHeld"
    ],
    "properties": {
     "merchantsAwaitingReview": {
      "type": "integer",
      "format": "int64",
      "description": "Merchants submitted and not decided.",
      "minimum": 0
     },
     "transactionsHeld": {
      "type": "integer",
      "format": "int64",
      "description": "Transactions that wait for the approval of their merchant.",
      "minimum": 0
     }
    }
   },
   "Summary": {
    "type": "object",
    "description": "Figures of the campaign, or of the caller. Net of voids and refunds.",
    "required": [
     "asOf",
     "coverage",
     "registeredAmount",
     "documentCount",
     "qualifiedCount",
     "entryCount",
     "participantCount",
     "merchantCount",
     "zone",
     "pending"
    ],
    "properties": {
     "asOf": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "coverage": {
      "$ref": "#/components/schemas/Coverage"
     },
     "registeredAmount": {
      "type": "integer",
      "format": "int64",
      "description": "NT$ of all documents that stand.",
      "minimum": 0
     },
     "documentCount": {
      "type": "integer",
      "format": "int64",
      "description": "Documents that stand.",
      "minimum": 0
     },
     "qualifiedCount": {
      "type": "integer",
      "format": "int64",
      "description": "Of these, documents that qualify.",
      "minimum": 0
     },
     "entryCount": {
      "type": "integer",
      "format": "int64",
      "description": "Draw entries.",
      "minimum": 0
     },
     "participantCount": {
      "type": "integer",
      "format": "int64",
      "description": "Different participants with at least one document that stands.",
      "minimum": 0
     },
     "merchantCount": {
      "type": "integer",
      "format": "int64",
      "description": "Approved merchants.",
      "minimum": 0
     },
     "zone": {
      "$ref": "#/components/schemas/ZoneFigures"
     },
     "pending": {
      "$ref": "#/components/schemas/PendingFigures"
     }
    }
   },
   "TimeseriesPoint": {
    "type": "object",
    "description": "One step of a time series.",
    "required": [
     "start",
     "value"
    ],
    "properties": {
     "start": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "value": {
      "type": "integer",
      "format": "int64",
      "description": "The figure in this step.",
      "minimum": 0
     }
    }
   },
   "Timeseries": {
    "type": "object",
    "description": "A figure over time, by the time of the sale. Steps without sales are 0.",
    "required": [
     "asOf",
     "coverage",
     "metric",
     "interval",
     "points"
    ],
    "properties": {
     "asOf": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "coverage": {
      "$ref": "#/components/schemas/Coverage"
     },
     "metric": {
      "$ref": "#/components/schemas/Metric"
     },
     "interval": {
      "$ref": "#/components/schemas/Interval"
     },
     "points": {
      "type": "array",
      "description": "The steps, oldest first.",
      "items": {
       "$ref": "#/components/schemas/TimeseriesPoint"
      }
     }
    }
   },
   "BreakdownRow": {
    "type": "object",
    "description": "One row of a breakdown.",
    "required": [
     "key",
     "label",
     "labelEn",
     "amount",
     "count",
     "entries"
    ],
    "properties": {
     "key": {
      "type": "string",
      "description": "Code of the row; `none` where the sale has none, such as the region of an online sale."
     },
     "label": {
      "type": "string",
      "description": "Name in Traditional Chinese."
     },
     "labelEn": {
      "type": "string",
      "description": "Name in English; the Traditional Chinese one where there is none."
     },
     "amount": {
      "type": "integer",
      "format": "int64",
      "description": "NT$ registered.",
      "minimum": 0
     },
     "count": {
      "type": "integer",
      "format": "int64",
      "description": "Documents.",
      "minimum": 0
     },
     "entries": {
      "type": "integer",
      "format": "int64",
      "description": "Draw entries.",
      "minimum": 0
     }
    }
   },
   "BreakdownRest": {
    "type": "object",
    "description": "What the rows left out by `top` come to.",
    "required": [
     "rows",
     "amount",
     "count",
     "entries"
    ],
    "properties": {
     "rows": {
      "type": "integer",
      "format": "int64",
      "description": "How many rows were left out.",
      "minimum": 0
     },
     "amount": {
      "type": "integer",
      "format": "int64",
      "description": "NT$ registered.",
      "minimum": 0
     },
     "count": {
      "type": "integer",
      "format": "int64",
      "description": "Documents.",
      "minimum": 0
     },
     "entries": {
      "type": "integer",
      "format": "int64",
      "description": "Draw entries.",
      "minimum": 0
     }
    }
   },
   "Breakdown": {
    "type": "object",
    "description": "Figures by one attribute, largest amount first.",
    "required": [
     "asOf",
     "coverage",
     "by",
     "rows",
     "rest"
    ],
    "properties": {
     "asOf": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "coverage": {
      "$ref": "#/components/schemas/Coverage"
     },
     "by": {
      "$ref": "#/components/schemas/BreakdownBy"
     },
     "rows": {
      "type": "array",
      "description": "The rows.",
      "items": {
       "$ref": "#/components/schemas/BreakdownRow"
      }
     },
     "rest": {
      "$ref": "#/components/schemas/BreakdownRest"
     }
    }
   },
   "BenefitNumerator": {
    "type": "object",
    "description": "Parts of the numerator, in NT$.",
    "required": [
     "registeredAmount",
     "zoneAmount",
     "overlapAmount"
    ],
    "properties": {
     "registeredAmount": {
      "type": "integer",
      "format": "int64",
      "description": "Amount of all documents that stand.",
      "minimum": 0
     },
     "zoneAmount": {
      "type": "integer",
      "format": "int64",
      "description": "Amount of the zones.",
      "minimum": 0
     },
     "overlapAmount": {
      "type": "integer",
      "format": "int64",
      "description": "Amount that is in both; counted once.",
      "minimum": 0
     }
    }
   },
   "BenefitRatio": {
    "type": "object",
    "description": "Benefit for each NT$1 of budget.",
    "required": [
     "value",
     "rounded",
     "numerator",
     "denominator",
     "formula",
     "overlap"
    ],
    "properties": {
     "value": {
      "type": "number",
      "description": "Unrounded.",
      "minimum": 0
     },
     "rounded": {
      "type": "integer",
      "format": "int64",
      "description": "Rounded half up.",
      "minimum": 0
     },
     "numerator": {
      "$ref": "#/components/schemas/BenefitNumerator"
     },
     "denominator": {
      "type": "integer",
      "format": "int64",
      "description": "Budget in NT$.",
      "minimum": 1
     },
     "formula": {
      "type": "string",
      "description": "How it is computed."
     },
     "overlap": {
      "type": "boolean",
      "description": "Whether sales of the zone are also inside the registered amount."
     }
    }
   },
   "ExternalPoint": {
    "type": "object",
    "description": "One figure of an external series.",
    "additionalProperties": false,
    "required": [
     "date",
     "value"
    ],
    "properties": {
     "date": {
      "$ref": "#/components/schemas/LocalDate"
     },
     "value": {
      "type": "number",
      "description": "The figure as reported."
     }
    }
   },
   "ExternalSeriesInput": {
    "type": "object",
    "description": "A figure from elsewhere, stored as reported with its source, never computed.",
    "additionalProperties": false,
    "required": [
     "name",
     "unit",
     "source",
     "sourceDate",
     "points"
    ],
    "properties": {
     "name": {
      "type": "string",
      "description": "Name in Traditional Chinese.",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 100 characters without control characters",
       "zh": "1 至 100 個字元，不含控制字元"
      }
     },
     "nameEn": {
      "type": "string",
      "description": "Name in English.",
      "minLength": 1,
      "maxLength": 100,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 100 characters without control characters",
       "zh": "1 至 100 個字元，不含控制字元"
      }
     },
     "unit": {
      "type": "string",
      "description": "Unit, such as 人次 or NT$.",
      "minLength": 1,
      "maxLength": 40,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 40 characters without control characters",
       "zh": "1 至 40 個字元，不含控制字元"
      }
     },
     "source": {
      "type": "string",
      "description": "Who reported it, and where.",
      "minLength": 1,
      "maxLength": 300,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 300 characters without control characters",
       "zh": "1 至 300 個字元，不含控制字元"
      }
     },
     "sourceDate": {
      "$ref": "#/components/schemas/LocalDate"
     },
     "note": {
      "type": "string",
      "description": "A remark, such as an oddity of the source.",
      "minLength": 1,
      "maxLength": 500,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-expects": {
       "en": "1 to 500 characters without control characters",
       "zh": "1 至 500 個字元，不含控制字元"
      }
     },
     "points": {
      "type": "array",
      "description": "The figures.",
      "items": {
       "$ref": "#/components/schemas/ExternalPoint"
      },
      "minItems": 1,
      "maxItems": 1000
     }
    }
   },
   "ExternalSeries": {
    "type": "object",
    "description": "A figure from elsewhere, as reported.",
    "required": [
     "id",
     "name",
     "nameEn",
     "unit",
     "source",
     "sourceDate",
     "note",
     "points",
     "updatedAt"
    ],
    "properties": {
     "id": {
      "type": "string",
      "description": "Id of the series."
     },
     "name": {
      "type": "string",
      "description": "Name in Traditional Chinese."
     },
     "nameEn": {
      "type": [
       "string",
       "null"
      ],
      "description": "Name in English."
     },
     "unit": {
      "type": "string",
      "description": "Unit."
     },
     "source": {
      "type": "string",
      "description": "Who reported it, and where."
     },
     "sourceDate": {
      "$ref": "#/components/schemas/LocalDate"
     },
     "note": {
      "type": [
       "string",
       "null"
      ],
      "description": "A remark."
     },
     "points": {
      "type": "array",
      "description": "The figures.",
      "items": {
       "$ref": "#/components/schemas/ExternalPoint"
      }
     },
     "updatedAt": {
      "$ref": "#/components/schemas/Timestamp"
     }
    }
   },
   "Kpis": {
    "type": "object",
    "description": "Key figures of the campaign.",
    "required": [
     "asOf",
     "benefitRatio",
     "external"
    ],
    "properties": {
     "asOf": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "benefitRatio": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/BenefitRatio"
       },
       {
        "type": "null"
       }
      ]
     },
     "external": {
      "type": "array",
      "description": "External series, as reported.",
      "items": {
       "$ref": "#/components/schemas/ExternalSeries"
      }
     }
    }
   },
   "IndustryReference": {
    "type": "object",
    "description": "An industry of the festival.",
    "required": [
     "code",
     "name",
     "nameEn",
     "taxCodePrefixes"
    ],
    "properties": {
     "code": {
      "$ref": "#/components/schemas/Industry"
     },
     "name": {
      "type": "string",
      "description": "Name in Traditional Chinese."
     },
     "nameEn": {
      "type": "string",
      "description": "Name in English."
     },
     "taxCodePrefixes": {
      "type": "array",
      "description": "Codes of the tax registry that belong to it, by prefix.",
      "items": {
       "type": "string",
       "description": "First digits of a code of the tax registry."
      }
     }
    }
   },
   "IndustryList": {
    "type": "object",
    "description": "All industries.",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "All rows, in their natural order.",
      "items": {
       "$ref": "#/components/schemas/IndustryReference"
      }
     }
    }
   },
   "DistrictReference": {
    "type": "object",
    "description": "A district.",
    "required": [
     "code",
     "name",
     "nameEn",
     "postalCode",
     "region"
    ],
    "properties": {
     "code": {
      "$ref": "#/components/schemas/DistrictCode"
     },
     "name": {
      "type": "string",
      "description": "Name in Traditional Chinese."
     },
     "nameEn": {
      "type": "string",
      "description": "Name in English."
     },
     "postalCode": {
      "type": "string",
      "description": "Postal code of 3 digits."
     },
     "region": {
      "$ref": "#/components/schemas/RegionCode"
     }
    }
   },
   "DistrictList": {
    "type": "object",
    "description": "All districts.",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "All rows, in their natural order.",
      "items": {
       "$ref": "#/components/schemas/DistrictReference"
      }
     }
    }
   },
   "RegionList": {
    "type": "object",
    "description": "All regions.",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "All rows, in their natural order.",
      "items": {
       "$ref": "#/components/schemas/Region"
      }
     }
    }
   },
   "ErrorCodeReference": {
    "type": "object",
    "description": "An error code.",
    "required": [
     "code",
     "status",
     "title",
     "titleZh",
     "advice",
     "adviceZh",
     "retryable"
    ],
    "properties": {
     "code": {
      "type": "string",
      "description": "The code."
     },
     "status": {
      "type": [
       "integer",
       "null"
      ],
      "format": "int64",
      "description": "HTTP status; null where the library raises it without an answer."
     },
     "title": {
      "type": "string",
      "description": "English title."
     },
     "titleZh": {
      "type": "string",
      "description": "中文標題。"
     },
     "advice": {
      "type": "string",
      "description": "What to do, in English."
     },
     "adviceZh": {
      "type": "string",
      "description": "處理方式（中文）。"
     },
     "retryable": {
      "type": "boolean",
      "description": "Whether sending the same again may succeed."
     }
    }
   },
   "ErrorCodeList": {
    "type": "object",
    "description": "All error codes.",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "All rows, in their natural order.",
      "items": {
       "$ref": "#/components/schemas/ErrorCodeReference"
      }
     }
    }
   },
   "LedgerPart": {
    "type": "string",
    "description": "What is derived from the ledger. participant, the balance of a participant. transaction, the entries that stand of a sale. campaign, the total of the campaign.",
    "enum": [
     "participant",
     "transaction",
     "campaign"
    ],
    "examples": [
     "participant"
    ]
   },
   "LedgerDifference": {
    "type": "object",
    "description": "Where something derived from the ledger does not agree with it.",
    "required": [
     "part",
     "subject",
     "ledger",
     "derived"
    ],
    "properties": {
     "part": {
      "$ref": "#/components/schemas/LedgerPart"
     },
     "subject": {
      "type": [
       "string",
       "null"
      ],
      "description": "Id of the transaction, or keyed hash of the participant; null for the campaign."
     },
     "ledger": {
      "type": "integer",
      "format": "int64",
      "description": "Sum of the lines."
     },
     "derived": {
      "type": "integer",
      "format": "int64",
      "description": "What is held beside the ledger."
     }
    }
   },
   "LedgerCheck": {
    "type": "object",
    "description": "Whether the ledger agrees with all that is derived from it.",
    "required": [
     "checkedAt",
     "agrees",
     "lines",
     "entries",
     "claimedEntries",
     "participants",
     "differences"
    ],
    "properties": {
     "checkedAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "agrees": {
      "type": "boolean",
      "description": "Whether there is no difference."
     },
     "lines": {
      "type": "integer",
      "format": "int64",
      "description": "Lines of the ledger."
     },
     "entries": {
      "type": "integer",
      "format": "int64",
      "description": "Their sum."
     },
     "claimedEntries": {
      "type": "integer",
      "format": "int64",
      "description": "Of these, the entries that are a participant's."
     },
     "participants": {
      "type": "integer",
      "format": "int64",
      "description": "Participants with at least one entry."
     },
     "differences": {
      "type": "array",
      "description": "The first 100.",
      "items": {
       "$ref": "#/components/schemas/LedgerDifference"
      }
     }
    }
   },
   "AuditOperationId": {
    "type": "string",
    "description": "An operationId of this contract, or createOperatorKey for a key that was made right in the database.",
    "pattern": "^[a-z][A-Za-z]{2,63}$",
    "x-expects": {
     "en": "an operationId of the contract",
     "zh": "合約中的 operationId"
    },
    "examples": [
     "approveMerchant"
    ]
   },
   "AuditSubjectId": {
    "type": "string",
    "description": "Id of what something was done to.",
    "pattern": "^[a-z0-9][a-z0-9_-]{0,63}$",
    "x-expects": {
     "en": "an id given by the service",
     "zh": "服務給予的識別碼"
    },
    "examples": [
     "mer_01kb1q3m8x7v5r2t9w4y6z0e"
    ]
   },
   "AuditHash": {
    "type": "string",
    "description": "SHA-256 in lower-case hexadecimal.",
    "pattern": "^[0-9a-f]{64}$",
    "x-expects": {
     "en": "64 lower-case hexadecimal digits",
     "zh": "64 個小寫十六進位數字"
    },
    "examples": [
     "0000000000000000000000000000000000000000000000000000000000000000"
    ]
   },
   "AuditOutcome": {
    "type": "string",
    "description": "Whether it was done, or refused and left nothing behind.",
    "enum": [
     "done",
     "refused"
    ],
    "examples": [
     "done"
    ]
   },
   "AuditFault": {
    "type": "string",
    "description": "What is wrong with an entry. hash, it is not what its hash says; link, it does not follow the entry before; gap, the entry before is missing; head, the log does not end where it is held to end.\n",
    "enum": [
     "hash",
     "link",
     "gap",
     "head"
    ],
    "examples": [
     "hash"
    ]
   },
   "AuditEntry": {
    "type": "object",
    "description": "What somebody did or was refused, never what was in it. The hash is SHA-256 over the canonical JSON (RFC 8785) of all other members, and previousHash among them chains each entry to the one before.\n",
    "required": [
     "sequence",
     "at",
     "requestId",
     "operationId",
     "organizationIds",
     "personId",
     "keyId",
     "campaignId",
     "subjectType",
     "subjectId",
     "remoteAddress",
     "outcome",
     "code",
     "previousHash",
     "hash"
    ],
    "properties": {
     "sequence": {
      "type": "integer",
      "minimum": 1,
      "description": "Number of the entry, without gaps."
     },
     "at": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "requestId": {
      "type": [
       "string",
       "null"
      ],
      "description": "Id of the request; null for what was done right in the database."
     },
     "operationId": {
      "type": "string",
      "description": "What was asked for, by its operationId."
     },
     "organizationIds": {
      "type": "array",
      "description": "The organization through which it was asked, then the one that it stands under, up to the first.",
      "items": {
       "$ref": "#/components/schemas/OrganizationId"
      }
     },
     "personId": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/PersonId"
       },
       {
        "type": "null"
       }
      ],
      "description": "Who holds the key; null for a key of no person."
     },
     "keyId": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ApiKeyId"
       },
       {
        "type": "null"
       }
      ],
      "description": "By which key; null for what was done right in the database."
     },
     "campaignId": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/CampaignId"
       },
       {
        "type": "null"
       }
      ],
      "description": "In which campaign; null for what belongs to none."
     },
     "subjectType": {
      "type": "string",
      "description": "What kind of thing it was done to, such as merchant or key."
     },
     "subjectId": {
      "type": [
       "string",
       "null"
      ],
      "description": "Its id; null where there is none."
     },
     "remoteAddress": {
      "type": [
       "string",
       "null"
      ],
      "description": "IP address from which it was asked; null where there is no network between."
     },
     "outcome": {
      "$ref": "#/components/schemas/AuditOutcome"
     },
     "code": {
      "type": [
       "string",
       "null"
      ],
      "description": "Of a refusal, its error code."
     },
     "previousHash": {
      "$ref": "#/components/schemas/AuditHash"
     },
     "hash": {
      "$ref": "#/components/schemas/AuditHash"
     }
    }
   },
   "AuditEntryPage": {
    "type": "object",
    "description": "One page of the audit log.",
    "required": [
     "items",
     "nextPageToken"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "The rows of this page.",
      "items": {
       "$ref": "#/components/schemas/AuditEntry"
      }
     },
     "nextPageToken": {
      "type": [
       "string",
       "null"
      ],
      "description": "Token of the next page, null on the last one."
     }
    }
   },
   "AuditHead": {
    "type": "object",
    "description": "Number and hash of an entry; 0 and zeros of a log without any.",
    "required": [
     "sequence",
     "hash"
    ],
    "properties": {
     "sequence": {
      "type": "integer",
      "minimum": 0,
      "description": "Number of the entry."
     },
     "hash": {
      "$ref": "#/components/schemas/AuditHash"
     }
    }
   },
   "AuditBreak": {
    "type": "object",
    "description": "Where the audit log is broken, and how.",
    "required": [
     "sequence",
     "fault"
    ],
    "properties": {
     "sequence": {
      "type": "integer",
      "minimum": 1,
      "description": "Number of the entry."
     },
     "fault": {
      "$ref": "#/components/schemas/AuditFault"
     }
    }
   },
   "AuditVerification": {
    "type": "object",
    "description": "Whether the audit log is whole.",
    "required": [
     "valid",
     "entries",
     "head",
     "firstBroken"
    ],
    "properties": {
     "valid": {
      "type": "boolean",
      "description": "Whether every entry is what its hash says and follows the one before."
     },
     "entries": {
      "type": "integer",
      "minimum": 0,
      "description": "How many entries were looked at."
     },
     "head": {
      "$ref": "#/components/schemas/AuditHead"
     },
     "firstBroken": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AuditBreak"
       },
       {
        "type": "null"
       }
      ],
      "description": "The first entry that is not right; null where all are."
     }
    }
   },
   "ParticipantReference": {
    "type": "object",
    "description": "The shopper, by an opaque token scanned at the till. Never a name, phone or e-mail. Kept only as a keyed hash.",
    "additionalProperties": false,
    "required": [
     "token"
    ],
    "properties": {
     "token": {
      "type": "string",
      "description": "Opaque token of the participant.",
      "minLength": 8,
      "maxLength": 128,
      "pattern": "^[A-Za-z0-9._~-]+$",
      "x-expects": {
       "en": "8 to 128 letters, digits or . _ ~ -",
       "zh": "8 至 128 個英文字母、數字或 . _ ~ -"
      }
     }
    }
   },
   "ParticipantId": {
    "type": "string",
    "description": "Id of a participant, given by the service.",
    "pattern": "^par_[0-9a-z]{16,32}$",
    "x-expects": {
     "en": "an id that begins with par_",
     "zh": "以 par_ 開頭的識別碼"
    },
    "examples": [
     "par_01kb1q3m8x7v5r2t9w4y6z0r"
    ]
   },
   "ParticipantStatus": {
    "type": "string",
    "description": "active; or erased, without contact data and for good.",
    "enum": [
     "active",
     "erased"
    ],
    "x-plural": "participantStatuses",
    "examples": [
     "active"
    ]
   },
   "ContactField": {
    "type": "string",
    "description": "A field of contact data.",
    "enum": [
     "name",
     "phone",
     "email"
    ],
    "examples": [
     "phone"
    ]
   },
   "ContactName": {
    "type": "string",
    "description": "Name of a person.",
    "minLength": 1,
    "maxLength": 100,
    "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
    "x-expects": {
     "en": "1 to 100 characters without control characters",
     "zh": "1 至 100 個字元，不含控制字元"
    },
    "examples": [
     "王小美"
    ]
   },
   "ContactPhone": {
    "type": "string",
    "description": "A phone number, with or without the prefix of the country.",
    "pattern": "^\\+?[0-9][0-9 ()-]{6,24}$",
    "x-expects": {
     "en": "7 to 25 digits, with spaces, hyphens or brackets between them",
     "zh": "7 至 25 位數字，可含空格、連字號或括號"
    },
    "examples": [
     "0912-345-678"
    ]
   },
   "ContactEmail": {
    "type": "string",
    "description": "An e-mail address.",
    "minLength": 3,
    "maxLength": 254,
    "pattern": "^[^\\s@]+@[^\\s@]+$",
    "x-expects": {
     "en": "an e-mail address",
     "zh": "電子郵件地址"
    },
    "examples": [
     "someone@example.com"
    ]
   },
   "ContactInput": {
    "type": "object",
    "description": "Contact data of a participant. Encrypted at rest; nothing but an approved export shows it.",
    "additionalProperties": false,
    "minProperties": 1,
    "properties": {
     "name": {
      "$ref": "#/components/schemas/ContactName"
     },
     "phone": {
      "$ref": "#/components/schemas/ContactPhone"
     },
     "email": {
      "$ref": "#/components/schemas/ContactEmail"
     }
    }
   },
   "ParticipantInput": {
    "type": "object",
    "description": "A participant to be registered.",
    "additionalProperties": false,
    "required": [
     "token"
    ],
    "properties": {
     "token": {
      "type": "string",
      "description": "Opaque token of the participant, as sales bear it. Kept only as a keyed hash.",
      "minLength": 8,
      "maxLength": 128,
      "pattern": "^[A-Za-z0-9._~-]+$",
      "x-expects": {
       "en": "8 to 128 letters, digits or . _ ~ -",
       "zh": "8 至 128 個英文字母、數字或 . _ ~ -"
      }
     },
     "contact": {
      "$ref": "#/components/schemas/ContactInput"
     }
    }
   },
   "RegionEntries": {
    "type": "object",
    "description": "Entries from sales in a region.",
    "required": [
     "region",
     "entries"
    ],
    "properties": {
     "region": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/RegionCode"
       },
       {
        "type": "null"
       }
      ],
      "description": "Null for sales in no region."
     },
     "entries": {
      "type": "integer",
      "format": "int64",
      "description": "Entries that stand now."
     }
    }
   },
   "ParticipantEntries": {
    "type": "object",
    "description": "Entries of a participant that stand now, by the ledger.",
    "required": [
     "total",
     "byRegion"
    ],
    "properties": {
     "total": {
      "type": "integer",
      "format": "int64",
      "description": "In all."
     },
     "byRegion": {
      "type": "array",
      "description": "Region by region, by where the sale took place.",
      "items": {
       "$ref": "#/components/schemas/RegionEntries"
      }
     }
    }
   },
   "Participant": {
    "type": "object",
    "description": "A shopper who takes part. Contact data is never part of it.",
    "required": [
     "id",
     "campaignId",
     "status",
     "hasContact",
     "entries",
     "registeredAt",
     "erasedAt"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/ParticipantId"
     },
     "campaignId": {
      "$ref": "#/components/schemas/CampaignId"
     },
     "status": {
      "$ref": "#/components/schemas/ParticipantStatus"
     },
     "hasContact": {
      "type": "boolean",
      "description": "Whether there is contact data."
     },
     "entries": {
      "$ref": "#/components/schemas/ParticipantEntries"
     },
     "registeredAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "erasedAt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ],
      "description": "When contact data was erased; null where it was not."
     }
    }
   },
   "ParticipantQuery": {
    "type": "object",
    "description": "By what participants are looked for; one of both.",
    "additionalProperties": false,
    "minProperties": 1,
    "maxProperties": 1,
    "properties": {
     "phone": {
      "$ref": "#/components/schemas/ContactPhone"
     },
     "email": {
      "$ref": "#/components/schemas/ContactEmail"
     }
    }
   },
   "ParticipantMatches": {
    "type": "object",
    "description": "Who gave what was looked for. More than one where people share a phone or an address.",
    "required": [
     "participantIds"
    ],
    "properties": {
     "participantIds": {
      "type": "array",
      "description": "The first 1,000.",
      "items": {
       "$ref": "#/components/schemas/ParticipantId"
      }
     }
    }
   },
   "EntryLine": {
    "type": "object",
    "description": "A line of the ledger of entries; +n or -n for a participant.",
    "required": [
     "transactionId",
     "adjustmentId",
     "entries",
     "ruleSetVersion",
     "region",
     "channel",
     "activityId",
     "occurredAt",
     "createdAt"
    ],
    "properties": {
     "transactionId": {
      "$ref": "#/components/schemas/TransactionId"
     },
     "adjustmentId": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AdjustmentId"
       },
       {
        "type": "null"
       }
      ],
      "description": "The adjustment that the line comes from; null for the sale itself."
     },
     "entries": {
      "type": "integer",
      "format": "int64",
      "description": "Entries given, or taken back where it is below 0."
     },
     "ruleSetVersion": {
      "type": [
       "integer",
       "null"
      ],
      "format": "int64",
      "description": "Version of the rule set that the sale was judged by."
     },
     "region": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/RegionCode"
       },
       {
        "type": "null"
       }
      ],
      "description": "Where the sale took place; null for no region."
     },
     "channel": {
      "$ref": "#/components/schemas/Channel"
     },
     "activityId": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ActivityId"
       },
       {
        "type": "null"
       }
      ],
      "description": "At which activity."
     },
     "occurredAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "createdAt": {
      "$ref": "#/components/schemas/Timestamp"
     }
    }
   },
   "EntryLinePage": {
    "type": "object",
    "description": "One page of lines of the ledger.",
    "required": [
     "items",
     "nextPageToken"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "The rows of this page.",
      "items": {
       "$ref": "#/components/schemas/EntryLine"
      }
     },
     "nextPageToken": {
      "type": [
       "string",
       "null"
      ],
      "description": "Token of the next page, null on the last one."
     }
    }
   },
   "ContactRewrapInput": {
    "type": "object",
    "description": "How many are to be re-wrapped at most.",
    "additionalProperties": false,
    "required": [
     "maxRows"
    ],
    "properties": {
     "maxRows": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000,
      "description": "At most so many in this call."
     }
    }
   },
   "ContactRewrap": {
    "type": "object",
    "description": "How far the contact data of a campaign is wrapped by the current key.",
    "required": [
     "keyId",
     "rewrapped",
     "remaining"
    ],
    "properties": {
     "keyId": {
      "type": "string",
      "description": "Id of the current key."
     },
     "rewrapped": {
      "type": "integer",
      "minimum": 0,
      "description": "Participants in this call."
     },
     "remaining": {
      "type": "integer",
      "minimum": 0,
      "description": "Participants whose data key is still wrapped by another one."
     }
    }
   },
   "Canary": {
    "type": "object",
    "description": "A participant that nobody is. Its data is never answered but by an export, among others.",
    "required": [
     "id",
     "registeredAt"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/ParticipantId"
     },
     "registeredAt": {
      "$ref": "#/components/schemas/Timestamp"
     }
    }
   },
   "CanaryCheckInput": {
    "type": "object",
    "description": "What was found in public.",
    "additionalProperties": false,
    "required": [
     "content"
    ],
    "properties": {
     "content": {
      "type": "string",
      "description": "Text of a page, a list or a file. It is searched and not kept.",
      "minLength": 1,
      "maxLength": 1048576
     }
    }
   },
   "CanaryFinding": {
    "type": "object",
    "description": "A canary that was found, and by what of it.",
    "required": [
     "participantId",
     "fields"
    ],
    "properties": {
     "participantId": {
      "$ref": "#/components/schemas/ParticipantId"
     },
     "fields": {
      "type": "array",
      "description": "What of its contact data was found.",
      "items": {
       "$ref": "#/components/schemas/ContactField"
      }
     }
    }
   },
   "CanaryCheck": {
    "type": "object",
    "description": "What a content gave away.",
    "required": [
     "found",
     "exportIds",
     "incident"
    ],
    "properties": {
     "found": {
      "type": "array",
      "description": "Canaries in the content; none is good news, and no proof.",
      "items": {
       "$ref": "#/components/schemas/CanaryFinding"
      }
     },
     "exportIds": {
      "type": "array",
      "description": "Exports by which these were downloaded, earliest first.",
      "items": {
       "$ref": "#/components/schemas/ExportId"
      }
     },
     "incident": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Incident"
       },
       {
        "type": "null"
       }
      ],
      "description": "The incident that is open for it; null where nothing was found."
     }
    }
   },
   "ExportId": {
    "type": "string",
    "description": "Id of an export of personal data, given by the service.",
    "pattern": "^exp_[0-9a-z]{16,32}$",
    "x-expects": {
     "en": "an id that begins with exp_",
     "zh": "以 exp_ 開頭的識別碼"
    },
    "examples": [
     "exp_01kb1q3m8x7v5r2t9w4y6z0s"
    ]
   },
   "ExportStatus": {
    "type": "string",
    "description": "How far an export is: requested, approved and open for download, rejected, or expired since the time of the approval is over.\n",
    "enum": [
     "requested",
     "approved",
     "rejected",
     "expired"
    ],
    "x-plural": "exportStatuses",
    "examples": [
     "approved"
    ]
   },
   "ExportFields": {
    "type": "array",
    "description": "Which fields of contact data; no more than the purpose needs.",
    "items": {
     "$ref": "#/components/schemas/ContactField"
    },
    "minItems": 1,
    "maxItems": 3,
    "uniqueItems": true
   },
   "ExportText": {
    "type": "string",
    "description": "A line in words, without personal data.",
    "minLength": 1,
    "maxLength": 500,
    "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
    "x-expects": {
     "en": "1 to 500 characters without control characters",
     "zh": "1 至 500 個字元，不含控制字元"
    },
    "examples": [
     "通知第一週得獎者領獎"
    ]
   },
   "ExportSelection": {
    "type": "object",
    "description": "Whom an export is about. The winners of a draw who are to get a prize, or participants by id.",
    "additionalProperties": false,
    "minProperties": 1,
    "maxProperties": 1,
    "properties": {
     "drawId": {
      "$ref": "#/components/schemas/DrawId"
     },
     "participantIds": {
      "type": "array",
      "description": "Participants by id.",
      "items": {
       "$ref": "#/components/schemas/ParticipantId"
      },
      "minItems": 1,
      "maxItems": 1000,
      "uniqueItems": true
     }
    }
   },
   "ExportInput": {
    "type": "object",
    "description": "An export of personal data that is asked for.",
    "additionalProperties": false,
    "required": [
     "purpose",
     "selection",
     "fields",
     "maxRows"
    ],
    "properties": {
     "purpose": {
      "$ref": "#/components/schemas/ExportText"
     },
     "selection": {
      "$ref": "#/components/schemas/ExportSelection"
     },
     "fields": {
      "$ref": "#/components/schemas/ExportFields"
     },
     "maxRows": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000,
      "description": "More participants with contact data than this are refused."
     }
    }
   },
   "ExportApproval": {
    "type": "object",
    "description": "For how long an export may be downloaded.",
    "additionalProperties": false,
    "properties": {
     "validMinutes": {
      "type": "integer",
      "minimum": 1,
      "maximum": 60,
      "description": "Minutes from now; 15 by default."
     }
    }
   },
   "ExportRejection": {
    "type": "object",
    "description": "Why an export is refused.",
    "additionalProperties": false,
    "required": [
     "reason"
    ],
    "properties": {
     "reason": {
      "$ref": "#/components/schemas/ExportText"
     }
    }
   },
   "Export": {
    "type": "object",
    "description": "An export of personal data, without the data.",
    "required": [
     "id",
     "campaignId",
     "status",
     "purpose",
     "drawId",
     "fields",
     "maxRows",
     "participants",
     "withoutContact",
     "requestedBy",
     "requestedAt",
     "decidedBy",
     "decidedAt",
     "reason",
     "grantExpiresAt",
     "downloads",
     "lastDownloadedAt"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/ExportId"
     },
     "campaignId": {
      "$ref": "#/components/schemas/CampaignId"
     },
     "status": {
      "$ref": "#/components/schemas/ExportStatus"
     },
     "purpose": {
      "type": "string",
      "description": "What for."
     },
     "drawId": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DrawId"
       },
       {
        "type": "null"
       }
      ],
      "description": "The draw whose winners it is about; null where participants were named."
     },
     "fields": {
      "$ref": "#/components/schemas/ExportFields"
     },
     "maxRows": {
      "type": "integer",
      "minimum": 1,
      "description": "The ceiling that was asked for."
     },
     "participants": {
      "type": "integer",
      "minimum": 0,
      "description": "Participants with contact data when it was asked for. A canary goes out besides."
     },
     "withoutContact": {
      "type": "integer",
      "minimum": 0,
      "description": "Of those who were chosen, how many gave no contact data."
     },
     "requestedBy": {
      "$ref": "#/components/schemas/PersonId"
     },
     "requestedAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "decidedBy": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/PersonId"
       },
       {
        "type": "null"
       }
      ],
      "description": "Who approved or rejected it."
     },
     "decidedAt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ],
      "description": "When; null where nobody did."
     },
     "reason": {
      "type": [
       "string",
       "null"
      ],
      "description": "Why it was rejected."
     },
     "grantExpiresAt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ],
      "description": "Until when it may be downloaded; null where it is not approved."
     },
     "downloads": {
      "type": "integer",
      "minimum": 0,
      "description": "How often it was downloaded."
     },
     "lastDownloadedAt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ],
      "description": "When last; null where it was not."
     }
    }
   },
   "ExportPage": {
    "type": "object",
    "description": "One page of exports.",
    "required": [
     "items",
     "nextPageToken"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "The rows of this page.",
      "items": {
       "$ref": "#/components/schemas/Export"
      }
     },
     "nextPageToken": {
      "type": [
       "string",
       "null"
      ],
      "description": "Token of the next page, null on the last one."
     }
    }
   },
   "ExportedContact": {
    "type": "object",
    "description": "Contact data of a participant. Fields that were not asked for are left out.",
    "required": [
     "participantId",
     "winnerIds"
    ],
    "properties": {
     "participantId": {
      "$ref": "#/components/schemas/ParticipantId"
     },
     "winnerIds": {
      "type": "array",
      "description": "Of an export by draw, what the participant is to get there.",
      "items": {
       "$ref": "#/components/schemas/WinnerId"
      }
     },
     "name": {
      "type": [
       "string",
       "null"
      ],
      "description": "Name; null where none was given."
     },
     "phone": {
      "type": [
       "string",
       "null"
      ],
      "description": "Phone number; null where none was given."
     },
     "email": {
      "type": [
       "string",
       "null"
      ],
      "description": "E-mail address; null where none was given."
     }
    }
   },
   "ExportDownload": {
    "type": "object",
    "description": "What was approved. Keep it no longer than its purpose needs.",
    "required": [
     "exportId",
     "rows"
    ],
    "properties": {
     "exportId": {
      "$ref": "#/components/schemas/ExportId"
     },
     "rows": {
      "type": "array",
      "description": "One row for each participant.",
      "items": {
       "$ref": "#/components/schemas/ExportedContact"
      }
     }
    }
   },
   "IncidentId": {
    "type": "string",
    "description": "Id of an incident, given by the service.",
    "pattern": "^inc_[0-9a-z]{16,32}$",
    "x-expects": {
     "en": "an id that begins with inc_",
     "zh": "以 inc_ 開頭的識別碼"
    },
    "examples": [
     "inc_01kb1q3m8x7v5r2t9w4y6z0n"
    ]
   },
   "IncidentStatus": {
    "type": "string",
    "description": "How far an incident is, each step with all before it: open, contained, notified, reported, closed. A step that was taken early counts once those before it are.\n",
    "enum": [
     "open",
     "contained",
     "notified",
     "reported",
     "closed"
    ],
    "x-plural": "incidentStatuses",
    "examples": [
     "open"
    ]
   },
   "IncidentKind": {
    "type": "string",
    "description": "What happened to the data, in the words of the Personal Data Protection Act.",
    "enum": [
     "leak",
     "theft",
     "alteration",
     "damage",
     "loss"
    ],
    "examples": [
     "leak"
    ]
   },
   "IncidentSource": {
    "type": "string",
    "description": "Who or what opened an incident; a person, a retraction, a canary that was seen, an export.",
    "enum": [
     "person",
     "retraction",
     "canary",
     "export"
    ],
    "examples": [
     "person"
    ]
   },
   "PersonalDataKind": {
    "type": "string",
    "description": "A kind of personal data.",
    "enum": [
     "name",
     "phone",
     "email",
     "address",
     "nationalId",
     "carrier",
     "purchases"
    ],
    "examples": [
     "name"
    ]
   },
   "NoticeChannel": {
    "type": "string",
    "description": "A way to tell those affected.",
    "enum": [
     "app",
     "sms",
     "email",
     "website"
    ],
    "examples": [
     "sms"
    ]
   },
   "IncidentDeadline": {
    "type": "string",
    "description": "What is to be done within a time.",
    "enum": [
     "report",
     "notify"
    ],
    "examples": [
     "report"
    ]
   },
   "IncidentEventKind": {
    "type": "string",
    "description": "What was done about an incident.",
    "enum": [
     "opened",
     "updated",
     "contained",
     "notified",
     "reported",
     "closed",
     "noted"
    ],
    "examples": [
     "opened"
    ]
   },
   "IncidentSeverity": {
    "type": "integer",
    "description": "Level of an incident, from 1 (minor) to 4 (critical), as cyber-security incidents are graded.",
    "minimum": 1,
    "maximum": 4,
    "examples": [
     3
    ]
   },
   "IncidentText": {
    "type": "string",
    "description": "A line in words. Digits and @ are refused, so that no number or address of a person stands in it.",
    "minLength": 1,
    "maxLength": 500,
    "pattern": "^[^0-9０-９@＠\\u0000-\\u001f\\u007f]+$",
    "x-expects": {
     "en": "1 to 500 characters without digits or @",
     "zh": "1 至 500 個字元，不含數字與 @"
    },
    "examples": [
     "名單頁面已下架"
    ]
   },
   "PersonalDataKinds": {
    "type": "array",
    "description": "Which kinds of personal data.",
    "items": {
     "$ref": "#/components/schemas/PersonalDataKind"
    },
    "minItems": 1,
    "maxItems": 7,
    "uniqueItems": true
   },
   "IncidentContact": {
    "type": "string",
    "description": "Where those affected may ask, such as a hotline of the city. Not of a person.",
    "minLength": 1,
    "maxLength": 100,
    "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
    "x-expects": {
     "en": "1 to 100 characters without control characters",
     "zh": "1 至 100 個字元，不含控制字元"
    },
    "examples": [
     "1999 市民專線"
    ]
   },
   "IncidentInput": {
    "type": "object",
    "description": "An incident to be opened.",
    "additionalProperties": false,
    "required": [
     "kind",
     "severity",
     "dataKinds",
     "exposedFrom",
     "contact"
    ],
    "properties": {
     "kind": {
      "$ref": "#/components/schemas/IncidentKind"
     },
     "severity": {
      "$ref": "#/components/schemas/IncidentSeverity"
     },
     "dataKinds": {
      "$ref": "#/components/schemas/PersonalDataKinds"
     },
     "exposedFrom": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "Since when the data lay open."
     },
     "exposedTo": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "Until when; it still does where this is left out."
     },
     "knownAt": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "When it became known, from which the deadlines run; now by default."
     },
     "subjectId": {
      "$ref": "#/components/schemas/AuditSubjectId",
      "description": "Id of the publication, export or draw that it is about."
     },
     "participants": {
      "type": "integer",
      "minimum": 0,
      "maximum": 100000000,
      "description": "How many are affected, where that is known otherwise."
     },
     "contact": {
      "$ref": "#/components/schemas/IncidentContact"
     },
     "reportWithinMinutes": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100000,
      "description": "Within which it is to be reported; 60 by default."
     },
     "notifyWithinHours": {
      "type": "integer",
      "minimum": 1,
      "maximum": 10000,
      "description": "Within which those affected are to be notified; 72 by default."
     }
    }
   },
   "IncidentUpdate": {
    "type": "object",
    "description": "Corrections of an incident.",
    "additionalProperties": false,
    "minProperties": 1,
    "properties": {
     "severity": {
      "$ref": "#/components/schemas/IncidentSeverity"
     },
     "dataKinds": {
      "$ref": "#/components/schemas/PersonalDataKinds"
     },
     "exposedFrom": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "exposedTo": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "participants": {
      "type": "integer",
      "minimum": 0,
      "maximum": 100000000,
      "description": "How many are affected, where that is known otherwise."
     },
     "contact": {
      "$ref": "#/components/schemas/IncidentContact"
     }
    }
   },
   "IncidentNote": {
    "type": "object",
    "description": "A step, with a line for the timeline where there is something to say.",
    "additionalProperties": false,
    "properties": {
     "note": {
      "$ref": "#/components/schemas/IncidentText"
     }
    }
   },
   "IncidentNotification": {
    "type": "object",
    "description": "By which channels those affected were told.",
    "additionalProperties": false,
    "required": [
     "channels"
    ],
    "properties": {
     "channels": {
      "type": "array",
      "description": "By which channels.",
      "items": {
       "$ref": "#/components/schemas/NoticeChannel"
      },
      "minItems": 1,
      "maxItems": 4,
      "uniqueItems": true
     },
     "note": {
      "$ref": "#/components/schemas/IncidentText"
     }
    }
   },
   "IncidentRemark": {
    "type": "object",
    "description": "A line for the timeline.",
    "additionalProperties": false,
    "required": [
     "note"
    ],
    "properties": {
     "note": {
      "$ref": "#/components/schemas/IncidentText"
     }
    }
   },
   "IncidentAffected": {
    "type": "object",
    "description": "How many are affected.",
    "required": [
     "inAccessLog",
     "stated",
     "atLeast"
    ],
    "properties": {
     "inAccessLog": {
      "type": "integer",
      "minimum": 0,
      "description": "Participants whose data was read while it was exposed, by the access log."
     },
     "stated": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "description": "As said by hand; null where nothing was."
     },
     "atLeast": {
      "type": "integer",
      "minimum": 0,
      "description": "The larger of both."
     }
    }
   },
   "LegalProvision": {
    "type": "object",
    "description": "What a provision of law provides for, in NT$. Whether it applies is for a lawyer to say.",
    "required": [
     "article",
     "source",
     "asOf",
     "minimum",
     "maximum",
     "title",
     "titleZh"
    ],
    "properties": {
     "article": {
      "type": "string",
      "description": "Article of the law."
     },
     "source": {
      "type": "string",
      "description": "Where it was read."
     },
     "asOf": {
      "$ref": "#/components/schemas/LocalDate"
     },
     "minimum": {
      "type": "integer",
      "minimum": 0,
      "description": "NT$."
     },
     "maximum": {
      "type": "integer",
      "minimum": 0,
      "description": "NT$."
     },
     "title": {
      "type": "string",
      "description": "What it is about."
     },
     "titleZh": {
      "type": "string",
      "description": "What it is about, in Traditional Chinese."
     }
    }
   },
   "LegalExposure": {
    "type": "object",
    "description": "A range in NT$ between what the provisions below provide for. No legal opinion.",
    "required": [
     "minimum",
     "maximum",
     "provisions"
    ],
    "properties": {
     "minimum": {
      "type": "integer",
      "minimum": 0,
      "description": "NT$."
     },
     "maximum": {
      "type": "integer",
      "minimum": 0,
      "description": "NT$."
     },
     "provisions": {
      "type": "array",
      "description": "The provisions it is the sum of.",
      "items": {
       "$ref": "#/components/schemas/LegalProvision"
      }
     }
    }
   },
   "Incident": {
    "type": "object",
    "description": "What happened to personal data, and how far one is with it.",
    "required": [
     "id",
     "campaignId",
     "source",
     "subjectId",
     "kind",
     "severity",
     "dataKinds",
     "status",
     "exposedFrom",
     "exposedTo",
     "contact",
     "knownAt",
     "reportDueAt",
     "notifyDueAt",
     "containedAt",
     "notifiedAt",
     "reportedAt",
     "closedAt",
     "overdue",
     "affected",
     "exposure",
     "createdAt"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/IncidentId"
     },
     "campaignId": {
      "$ref": "#/components/schemas/CampaignId"
     },
     "source": {
      "$ref": "#/components/schemas/IncidentSource"
     },
     "subjectId": {
      "type": [
       "string",
       "null"
      ],
      "description": "Id of what it is about."
     },
     "kind": {
      "$ref": "#/components/schemas/IncidentKind"
     },
     "severity": {
      "$ref": "#/components/schemas/IncidentSeverity"
     },
     "dataKinds": {
      "$ref": "#/components/schemas/PersonalDataKinds"
     },
     "status": {
      "$ref": "#/components/schemas/IncidentStatus"
     },
     "exposedFrom": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "exposedTo": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ],
      "description": "Until when the data lay open; null where it still does."
     },
     "contact": {
      "type": [
       "string",
       "null"
      ],
      "description": "Where those affected may ask; null where an alarm opened it and nobody has said so yet."
     },
     "knownAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "reportDueAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "notifyDueAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "containedAt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ],
      "description": "When it was contained; null where it is not."
     },
     "notifiedAt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ],
      "description": "When those affected were first notified; null where they were not."
     },
     "reportedAt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ],
      "description": "When it was reported at its severity; null where it was not."
     },
     "closedAt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ],
      "description": "When it was closed; null where it is not."
     },
     "overdue": {
      "type": "array",
      "description": "What was not done in time, also where it was done later.",
      "items": {
       "$ref": "#/components/schemas/IncidentDeadline"
      }
     },
     "affected": {
      "$ref": "#/components/schemas/IncidentAffected"
     },
     "exposure": {
      "$ref": "#/components/schemas/LegalExposure"
     },
     "createdAt": {
      "$ref": "#/components/schemas/Timestamp"
     }
    }
   },
   "IncidentPage": {
    "type": "object",
    "description": "One page of incidents.",
    "required": [
     "items",
     "nextPageToken"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "The rows of this page.",
      "items": {
       "$ref": "#/components/schemas/Incident"
      }
     },
     "nextPageToken": {
      "type": [
       "string",
       "null"
      ],
      "description": "Token of the next page, null on the last one."
     }
    }
   },
   "IncidentEvent": {
    "type": "object",
    "description": "A line of the timeline of an incident.",
    "required": [
     "id",
     "at",
     "kind",
     "severity",
     "channels",
     "note",
     "personId",
     "keyId"
    ],
    "properties": {
     "id": {
      "type": "string",
      "description": "Id of the line."
     },
     "at": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "kind": {
      "$ref": "#/components/schemas/IncidentEventKind"
     },
     "severity": {
      "$ref": "#/components/schemas/IncidentSeverity"
     },
     "channels": {
      "type": "array",
      "description": "Of a notification, by which channels.",
      "items": {
       "$ref": "#/components/schemas/NoticeChannel"
      }
     },
     "note": {
      "type": [
       "string",
       "null"
      ],
      "description": "What was written down with it."
     },
     "personId": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/PersonId"
       },
       {
        "type": "null"
       }
      ],
      "description": "Who did it; null for a key of no person and for an alarm."
     },
     "keyId": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ApiKeyId"
       },
       {
        "type": "null"
       }
      ],
      "description": "By which key; null for an alarm."
     }
    }
   },
   "IncidentEventPage": {
    "type": "object",
    "description": "One page of the timeline of an incident.",
    "required": [
     "items",
     "nextPageToken"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "The rows of this page.",
      "items": {
       "$ref": "#/components/schemas/IncidentEvent"
      }
     },
     "nextPageToken": {
      "type": [
       "string",
       "null"
      ],
      "description": "Token of the next page, null on the last one."
     }
    }
   },
   "IncidentNotice": {
    "type": "object",
    "description": "The text of a notice.",
    "required": [
     "channel",
     "language",
     "subject",
     "text"
    ],
    "properties": {
     "channel": {
      "$ref": "#/components/schemas/NoticeChannel"
     },
     "language": {
      "$ref": "#/components/schemas/Language"
     },
     "subject": {
      "type": [
       "string",
       "null"
      ],
      "description": "Its heading; null where the channel has none."
     },
     "text": {
      "type": "string",
      "description": "What it says."
     }
    }
   },
   "IncidentNotices": {
    "type": "object",
    "description": "The texts of the notices by channel and language.",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "One for each channel and language.",
      "items": {
       "$ref": "#/components/schemas/IncidentNotice"
      }
     }
    }
   },
   "AffectedParticipant": {
    "type": "object",
    "description": "A participant whose personal data was read while it was exposed.",
    "required": [
     "participantId",
     "accesses",
     "firstAt",
     "lastAt"
    ],
    "properties": {
     "participantId": {
      "$ref": "#/components/schemas/ParticipantId"
     },
     "accesses": {
      "type": "integer",
      "minimum": 1,
      "description": "How often."
     },
     "firstAt": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "lastAt": {
      "$ref": "#/components/schemas/Timestamp"
     }
    }
   },
   "AffectedParticipantPage": {
    "type": "object",
    "description": "One page of those affected.",
    "required": [
     "items",
     "nextPageToken"
    ],
    "properties": {
     "items": {
      "type": "array",
      "description": "The rows of this page.",
      "items": {
       "$ref": "#/components/schemas/AffectedParticipant"
      }
     },
     "nextPageToken": {
      "type": [
       "string",
       "null"
      ],
      "description": "Token of the next page, null on the last one."
     }
    }
   },
   "IncidentEvidence": {
    "type": "object",
    "description": "All that is known of an incident. The hash is SHA-256 over the canonical JSON (RFC 8785) of all other members.\n",
    "required": [
     "asOf",
     "incident",
     "publication",
     "timeline",
     "notices",
     "auditEntries",
     "auditHead",
     "hash"
    ],
    "properties": {
     "asOf": {
      "$ref": "#/components/schemas/Timestamp"
     },
     "incident": {
      "$ref": "#/components/schemas/Incident"
     },
     "publication": {
      "description": "The publication that it is about, with how often it was read.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/Publication"
       },
       {
        "type": "null"
       }
      ]
     },
     "timeline": {
      "type": "array",
      "description": "The whole timeline.",
      "items": {
       "$ref": "#/components/schemas/IncidentEvent"
      }
     },
     "notices": {
      "type": "array",
      "description": "The notices as they read now.",
      "items": {
       "$ref": "#/components/schemas/IncidentNotice"
      }
     },
     "auditEntries": {
      "type": "array",
      "description": "Without a gap, from the first entry about the incident to the last, at most the first 1,000 of them.\n",
      "items": {
       "$ref": "#/components/schemas/AuditEntry"
      }
     },
     "auditHead": {
      "$ref": "#/components/schemas/AuditHead"
     },
     "hash": {
      "$ref": "#/components/schemas/AuditHash"
     }
    }
   }
  }
 },
 "x-error-codes": {
  "malformed_json": {
   "status": 400,
   "title": "The body is not valid JSON",
   "titleZh": "內容不是有效的 JSON",
   "advice": "Send UTF-8 JSON as the Content-Type says.",
   "adviceZh": "請以 UTF-8 編碼送出有效的 JSON。",
   "retryable": false
  },
  "validation_failed": {
   "status": 422,
   "title": "The request does not fit the contract",
   "titleZh": "請求內容不符合規格",
   "advice": "Mend the fields named in errors and send again.",
   "adviceZh": "請依 errors 所列欄位修正後重新送出。",
   "retryable": false
  },
  "parameter_invalid": {
   "status": 400,
   "title": "A path or query parameter does not fit the contract",
   "titleZh": "路徑或查詢參數不符合規格",
   "advice": "Mend the parameters named in errors.",
   "adviceZh": "請修正 errors 所列的參數。",
   "retryable": false
  },
  "page_token_invalid": {
   "status": 400,
   "title": "The page token is not valid here",
   "titleZh": "分頁權杖無效",
   "advice": "Take nextPageToken of the page before, with the same filters.",
   "adviceZh": "請使用前一頁的 nextPageToken，並維持相同的篩選條件。",
   "retryable": false
  },
  "version_unknown": {
   "status": 400,
   "title": "The Shopfest-Version is not known",
   "titleZh": "不認識的 Shopfest-Version",
   "advice": "Send a version that the service supports, or none.",
   "adviceZh": "請改送服務支援的版本，或不送此標頭。",
   "retryable": false
  },
  "unsupported_media_type": {
   "status": 415,
   "title": "The body must be application/json",
   "titleZh": "內容必須是 application/json",
   "advice": "Send Content-Type: application/json.",
   "adviceZh": "請送出 Content-Type: application/json。",
   "retryable": false
  },
  "request_too_large": {
   "status": 413,
   "title": "The request is too large",
   "titleZh": "請求內容過大",
   "advice": "Send at most 1 MiB and 1,000 rows in one request.",
   "adviceZh": "每次請求最多 1 MiB、1,000 筆。",
   "retryable": false
  },
  "method_not_allowed": {
   "status": 405,
   "title": "The method is not allowed here",
   "titleZh": "此路徑不接受這個方法",
   "advice": "Use a method named in the Allow header.",
   "adviceZh": "請使用 Allow 標頭所列的方法。",
   "retryable": false
  },
  "route_not_found": {
   "status": 404,
   "title": "There is no such path",
   "titleZh": "沒有這個路徑",
   "advice": "Compare the path with the contract, GET /v1/openapi.json.",
   "adviceZh": "請對照 GET /v1/openapi.json 的路徑。",
   "retryable": false
  },
  "key_missing": {
   "status": 401,
   "title": "An API key is missing",
   "titleZh": "缺少 API 金鑰",
   "advice": "Send Authorization: Bearer followed by the key.",
   "adviceZh": "請以 Authorization: Bearer 送出金鑰。",
   "retryable": false
  },
  "key_invalid": {
   "status": 401,
   "title": "The API key is not known",
   "titleZh": "API 金鑰無效",
   "advice": "Check the key; it may be mistyped or from another service.",
   "adviceZh": "請檢查金鑰是否有誤或屬於其他服務。",
   "retryable": false
  },
  "key_expired": {
   "status": 401,
   "title": "The API key has expired",
   "titleZh": "API 金鑰已過期",
   "advice": "Use the newer key, or ask the operator to rotate it.",
   "adviceZh": "請改用新的金鑰，或請主辦單位更換。",
   "retryable": false
  },
  "key_revoked": {
   "status": 401,
   "title": "The API key was revoked",
   "titleZh": "API 金鑰已撤銷",
   "advice": "Ask the operator for a new key.",
   "adviceZh": "請向主辦單位申請新的金鑰。",
   "retryable": false
  },
  "key_mode_mismatch": {
   "status": 401,
   "title": "The key is of the wrong mode for this service",
   "titleZh": "金鑰的模式與此服務不符",
   "advice": "Use an sf_live_ key with the live service and an sf_test_ key with a test service.",
   "adviceZh": "正式服務請用 sf_live_ 金鑰，測試服務請用 sf_test_ 金鑰。",
   "retryable": false
  },
  "scope_missing": {
   "status": 403,
   "title": "The key lacks a scope that this operation needs",
   "titleZh": "金鑰缺少此操作所需的權限",
   "advice": "Ask the operator for a key with the scopes named in the contract.",
   "adviceZh": "請向主辦單位申請具備所需權限的金鑰。",
   "retryable": false
  },
  "operator_only": {
   "status": 403,
   "title": "Only the operator may see this",
   "titleZh": "僅限主辦單位",
   "advice": "Ask for your own rows, or for another breakdown.",
   "adviceZh": "請改查自己的資料，或改用其他分組。",
   "retryable": false
  },
  "idempotency_key_missing": {
   "status": 400,
   "title": "The Idempotency-Key header is missing or malformed",
   "titleZh": "缺少 Idempotency-Key 或格式不符",
   "advice": "Send a quoted string of your own, a new one for each logical call.",
   "adviceZh": "請為每次邏輯呼叫送出一個新的 Idempotency-Key（以雙引號包住的字串）。",
   "retryable": false
  },
  "idempotency_key_reused": {
   "status": 422,
   "title": "The Idempotency-Key was used for another request",
   "titleZh": "Idempotency-Key 已用於其他請求",
   "advice": "Use a new key for a new request; repeat the old one byte for byte.",
   "adviceZh": "新的請求請使用新的鍵；重送時內容必須完全相同。",
   "retryable": false
  },
  "idempotency_in_flight": {
   "status": 409,
   "title": "The same request is still being worked on",
   "titleZh": "相同的請求仍在處理中",
   "advice": "Wait as Retry-After says and send the same again.",
   "adviceZh": "請依 Retry-After 等候後再重送。",
   "retryable": true
  },
  "rate_limited": {
   "status": 429,
   "title": "Too many requests",
   "titleZh": "請求過於頻繁",
   "advice": "Wait as Retry-After says.",
   "adviceZh": "請依 Retry-After 等候。",
   "retryable": true
  },
  "service_unavailable": {
   "status": 503,
   "title": "The service cannot answer now",
   "titleZh": "服務暫時無法回應",
   "advice": "Send the same again after Retry-After; nothing is counted twice.",
   "adviceZh": "請依 Retry-After 等候後重送，不會重複計算。",
   "retryable": true
  },
  "internal_error": {
   "status": 500,
   "title": "The service failed",
   "titleZh": "服務發生錯誤",
   "advice": "Send the same again; report requestId if it goes on.",
   "adviceZh": "請重送；若持續發生，請回報 requestId。",
   "retryable": true
  },
  "campaign_not_found": {
   "status": 404,
   "title": "There is no such campaign",
   "titleZh": "沒有這個活動",
   "advice": "Check the campaign id.",
   "adviceZh": "請檢查活動代碼。",
   "retryable": false
  },
  "organization_not_found": {
   "status": 404,
   "title": "There is no such organization",
   "titleZh": "沒有這個機構",
   "advice": "Check the organization id.",
   "adviceZh": "請檢查機構識別碼。",
   "retryable": false
  },
  "organization_out_of_reach": {
   "status": 403,
   "title": "The organization does not stand below yours",
   "titleZh": "此機構不在您的機構之下",
   "advice": "Keys, persons and scopes are managed from above; ask an organization above it.",
   "adviceZh": "金鑰、人員與權限須由上層機構管理，請洽其上層機構。",
   "retryable": false
  },
  "person_not_found": {
   "status": 404,
   "title": "There is no such person",
   "titleZh": "找不到此人員",
   "advice": "Check the id; enter the person first.",
   "adviceZh": "請確認識別碼，或先新增人員。",
   "retryable": false
  },
  "person_missing": {
   "status": 403,
   "title": "The key belongs to no person",
   "titleZh": "此金鑰未指定持有人",
   "advice": "What needs two persons is done with keys made for persons (personId).",
   "adviceZh": "須由兩人完成的作業，請使用指定持有人（personId）的金鑰。",
   "retryable": false
  },
  "second_person_required": {
   "status": 403,
   "title": "Another person must do this",
   "titleZh": "此步驟須由另一人執行",
   "advice": "Whoever made or submitted it cannot approve it, with no key; ask another person.",
   "adviceZh": "製作或送審者不得自行核准，換一把金鑰亦同，請由另一人執行。",
   "retryable": false
  },
  "rule_set_not_found": {
   "status": 404,
   "title": "There is no such rule set",
   "titleZh": "沒有這個規則版本",
   "advice": "Check the id of the rule set.",
   "adviceZh": "請檢查規則版本識別碼。",
   "retryable": false
  },
  "region_unknown": {
   "status": 422,
   "title": "The region is not one of the campaign",
   "titleZh": "活動沒有這個地區",
   "advice": "Use a region code of the campaign.",
   "adviceZh": "請使用活動的地區代碼。",
   "retryable": false
  },
  "effective_date_passed": {
   "status": 422,
   "title": "The date from which the rules hold has passed",
   "titleZh": "規則生效時間已過",
   "advice": "Set effectiveFrom to a time to come; sales of the past keep the rules of their time.",
   "adviceZh": "請將 effectiveFrom 設為未來的時間，過去的消費仍依當時規則。",
   "retryable": false
  },
  "publication_not_found": {
   "status": 404,
   "title": "There is no such publication",
   "titleZh": "找不到此公告",
   "advice": "Check the id; a publication that is not public is seen by the operator only.",
   "adviceZh": "請確認識別碼；尚未公開的公告僅主辦單位可見。",
   "retryable": false
  },
  "publication_retracted": {
   "status": 410,
   "title": "This publication was taken back",
   "titleZh": "此公告已撤下",
   "advice": "Remove what you kept of it; look for a newer publication of the draw.",
   "adviceZh": "請移除您保存的內容，並查詢此抽獎是否有新公告。",
   "retryable": false
  },
  "publication_content_changed": {
   "status": 409,
   "title": "This is not the content as it stands",
   "titleZh": "公告內容已變更",
   "advice": "Read the content again and approve it by its present hash.",
   "adviceZh": "請重新審閱內容，並以目前的雜湊值核准。",
   "retryable": false
  },
  "publication_altered": {
   "status": 409,
   "title": "The stored content is not the one that was hashed",
   "titleZh": "儲存的公告內容與其雜湊值不符",
   "advice": "Something changed the database past the service; it is not shown. Open an incident and compare with a backup.",
   "adviceZh": "資料庫遭服務以外的方式更動，內容不予顯示。請開立個資事件並比對備份。",
   "retryable": false
  },
  "personal_data_found": {
   "status": 422,
   "title": "The words seem to hold personal data",
   "titleZh": "內容疑似含有個人資料",
   "advice": "Take out what errors names by its place; say it without naming anybody.",
   "adviceZh": "請移除 errors 所指位置的內容，改以不指名的方式敘述。",
   "retryable": false
  },
  "participant_not_found": {
   "status": 404,
   "title": "There is no such participant",
   "titleZh": "找不到此參加者",
   "advice": "Check the id; participants belong to a campaign.",
   "adviceZh": "請確認識別碼；參加者屬於特定活動。",
   "retryable": false
  },
  "participant_erased": {
   "status": 409,
   "title": "The participant was erased",
   "titleZh": "此參加者的資料已刪除",
   "advice": "Register whoever comes back under a new token.",
   "adviceZh": "如再次參加，請以新的代碼登錄。",
   "retryable": false
  },
  "contact_key_missing": {
   "status": 409,
   "title": "The service has no key for this contact data",
   "titleZh": "服務沒有可用的聯絡資料金鑰",
   "advice": "Ask the operator to set SHOPFEST_CONTACT_KEYS; without contact data it works.",
   "adviceZh": "請洽主辦單位設定 SHOPFEST_CONTACT_KEYS；不含聯絡資料時不受影響。",
   "retryable": false
  },
  "export_not_found": {
   "status": 404,
   "title": "There is no such export",
   "titleZh": "找不到此匯出申請",
   "advice": "Check the id; exports belong to a campaign.",
   "adviceZh": "請確認識別碼；匯出申請屬於特定活動。",
   "retryable": false
  },
  "export_too_large": {
   "status": 422,
   "title": "More participants are chosen than the ceiling allows",
   "titleZh": "選取的參加者超過上限",
   "advice": "Choose fewer, or ask for a higher maxRows, at most 1000.",
   "adviceZh": "請縮小範圍，或提高 maxRows（最多 1000）。",
   "retryable": false
  },
  "requester_only": {
   "status": 403,
   "title": "Only the person who asked for the export may do this",
   "titleZh": "僅限申請人本人",
   "advice": "Ask for an export of your own.",
   "adviceZh": "請自行提出匯出申請。",
   "retryable": false
  },
  "grant_expired": {
   "status": 403,
   "title": "The time of the approval is over",
   "titleZh": "核准時效已過",
   "advice": "Ask for a new export and have it approved.",
   "adviceZh": "請重新申請並經核准。",
   "retryable": false
  },
  "incident_not_found": {
   "status": 404,
   "title": "There is no such incident",
   "titleZh": "找不到此個資事件",
   "advice": "Check the id; incidents belong to a campaign.",
   "adviceZh": "請確認識別碼；個資事件屬於特定活動。",
   "retryable": false
  },
  "key_not_found": {
   "status": 404,
   "title": "There is no such key",
   "titleZh": "沒有這把金鑰",
   "advice": "Check the key id.",
   "adviceZh": "請檢查金鑰識別碼。",
   "retryable": false
  },
  "merchant_not_found": {
   "status": 404,
   "title": "There is no such merchant among yours",
   "titleZh": "您的名下沒有這個店家",
   "advice": "Register the merchant first, or check its id.",
   "adviceZh": "請先登錄店家，或檢查識別碼。",
   "retryable": false
  },
  "transaction_not_found": {
   "status": 404,
   "title": "There is no such transaction among yours",
   "titleZh": "您的名下沒有這筆交易",
   "advice": "Check the id; a sale must be pushed before it is changed.",
   "adviceZh": "請檢查識別碼；交易須先送出才能異動。",
   "retryable": false
  },
  "document_claimed": {
   "status": 409,
   "title": "The document was claimed before",
   "titleZh": "此憑證已被登錄",
   "advice": "A document is claimed once; ask the operator if it is yours.",
   "adviceZh": "每張憑證僅能登錄一次，如有疑問請洽主辦單位。",
   "retryable": false
  },
  "claim_locked": {
   "status": 409,
   "title": "Too many codes were tried",
   "titleZh": "隨機碼嘗試次數過多",
   "advice": "Claims for this document or of this participant are refused for a day; check the four digits.",
   "adviceZh": "此憑證或此參加者的登錄將暫停一日，請確認四位隨機碼。",
   "retryable": false
  },
  "promo_item_not_found": {
   "status": 404,
   "title": "There is no such promo item among yours",
   "titleZh": "您的名下沒有這個優惠商品",
   "advice": "Check the id.",
   "adviceZh": "請檢查識別碼。",
   "retryable": false
  },
  "parent_not_found": {
   "status": 422,
   "title": "The parent merchant is not known",
   "titleZh": "找不到上層店家",
   "advice": "Register the parent first, or in the same batch.",
   "adviceZh": "請先登錄上層店家，或放在同一批。",
   "retryable": false
  },
  "campaign_exists": {
   "status": 409,
   "title": "There is a campaign with this id",
   "titleZh": "活動代碼已存在",
   "advice": "Choose another id, or update the campaign.",
   "adviceZh": "請改用其他代碼，或更新既有活動。",
   "retryable": false
  },
  "campaign_not_draft": {
   "status": 409,
   "title": "This may be changed only in draft",
   "titleZh": "僅能在草稿狀態變更",
   "advice": "Leave out the rule set, and draft a new version of the rules.",
   "adviceZh": "請勿變更規則，改擬定新的規則版本。",
   "retryable": false
  },
  "campaign_not_active": {
   "status": 409,
   "title": "The campaign takes no sales now",
   "titleZh": "活動目前不接受交易",
   "advice": "Before it is active, wait for the operator; once its registration is closed, keep what you hold and ask the operator.",
   "adviceZh": "活動啟用前請待主辦單位啟用；登錄結束後請保留尚未送出的資料並洽主辦單位。",
   "retryable": false
  },
  "campaign_unsettled": {
   "status": 409,
   "title": "Something of the campaign is still open",
   "titleZh": "活動仍有未完成事項",
   "advice": "Finish what errors names, draws, prizes or incidents, then settle again.",
   "adviceZh": "請先完成 errors 所列的抽獎、獎項或個資事件，再行結案。",
   "retryable": false
  },
  "state_conflict": {
   "status": 409,
   "title": "The present state does not allow this",
   "titleZh": "目前狀態不允許此操作",
   "advice": "Retrieve the resource and look at its status.",
   "adviceZh": "請先查詢資料的狀態。",
   "retryable": false
  },
  "external_id_conflict": {
   "status": 409,
   "title": "The externalId is taken by a row with other content",
   "titleZh": "externalId 已被內容不同的資料使用",
   "advice": "Use a new externalId, or update the row that has it.",
   "adviceZh": "請改用新的 externalId，或更新既有資料。",
   "retryable": false
  },
  "document_conflict": {
   "status": 409,
   "title": "The document was pushed before with other content",
   "titleZh": "此憑證曾以不同內容送出",
   "advice": "Compare with the transaction that has this document; void or refund it instead of pushing it changed.",
   "adviceZh": "請與既有交易比對；如需更正請作廢或退款，勿改內容重送。",
   "retryable": false
  },
  "merchant_reference_missing": {
   "status": 422,
   "title": "The merchant is not named",
   "titleZh": "未指明店家",
   "advice": "Send merchantId or merchantExternalId (one of them), or document.sellerUbn of one of your merchants.",
   "adviceZh": "請擇一送出 merchantId 或 merchantExternalId，或提供名下店家的 document.sellerUbn。",
   "retryable": false
  },
  "merchant_ambiguous": {
   "status": 422,
   "title": "Several of your merchants have this sellerUbn",
   "titleZh": "有多個店家使用此賣方統一編號",
   "advice": "Name the merchant by merchantId or merchantExternalId.",
   "adviceZh": "請以 merchantId 或 merchantExternalId 指明店家。",
   "retryable": false
  },
  "merchant_not_approved": {
   "status": 409,
   "title": "The merchant does not take part now",
   "titleZh": "店家目前未參加活動",
   "advice": "A suspended, rejected or withdrawn merchant takes no sales; ask the operator.",
   "adviceZh": "停權、退件或已退出的店家不接受交易，請洽主辦單位。",
   "retryable": false
  },
  "merchant_cycle": {
   "status": 422,
   "title": "A merchant cannot be below itself",
   "titleZh": "店家的上下層關係形成循環",
   "advice": "Mend parentId or parentExternalId.",
   "adviceZh": "請修正 parentId 或 parentExternalId。",
   "retryable": false
  },
  "district_unknown": {
   "status": 422,
   "title": "The district is not one of the campaign",
   "titleZh": "行政區不屬於此活動",
   "advice": "See GET /v1/reference/districts.",
   "adviceZh": "請見 GET /v1/reference/districts。",
   "retryable": false
  },
  "industry_not_in_campaign": {
   "status": 422,
   "title": "The industry does not take part in this campaign",
   "titleZh": "此產業未參加本活動",
   "advice": "See industries of the campaign.",
   "adviceZh": "請見活動的 industries。",
   "retryable": false
  },
  "activity_unknown": {
   "status": 422,
   "title": "The activity is not one of the campaign",
   "titleZh": "活動場次不屬於此活動",
   "advice": "See activities of the campaign.",
   "adviceZh": "請見活動的 activities。",
   "retryable": false
  },
  "period_invalid": {
   "status": 422,
   "title": "A period ends before it begins",
   "titleZh": "期間的結束早於開始",
   "advice": "Let endsAt be after startsAt.",
   "adviceZh": "endsAt 必須晚於 startsAt。",
   "retryable": false
  },
  "price_invalid": {
   "status": 422,
   "title": "The sale price is above the list price",
   "titleZh": "優惠價高於原價",
   "advice": "Let salePrice be at most listPrice.",
   "adviceZh": "salePrice 不得高於 listPrice。",
   "retryable": false
  },
  "promo_item_removed": {
   "status": 409,
   "title": "The promo item was removed",
   "titleZh": "優惠商品已移除",
   "advice": "Send restore: true to bring it back.",
   "adviceZh": "如要恢復，請送出 restore: true。",
   "retryable": false
  },
  "mirror_not_found": {
   "status": 404,
   "title": "There is no such mirror among yours",
   "titleZh": "您的名下沒有這個鏡像同步",
   "advice": "Check the id.",
   "adviceZh": "請檢查識別碼。",
   "retryable": false
  },
  "mirror_in_progress": {
   "status": 409,
   "title": "Another mirror of this zone is under way",
   "titleZh": "此專區正有另一個鏡像同步進行中",
   "advice": "Wait until it has ended, or open this one with takeOver to abort it.",
   "adviceZh": "請等候其結束，或以 takeOver 開啟以中止它。",
   "retryable": false
  },
  "mirror_not_open": {
   "status": 409,
   "title": "The mirror has ended",
   "titleZh": "鏡像同步已結束",
   "advice": "Open another one; nothing of this one was left.",
   "adviceZh": "請重新開始；此次未留下任何變更。",
   "retryable": false
  },
  "mirror_not_planned": {
   "status": 409,
   "title": "The mirror has no plan, or items were staged since",
   "titleZh": "鏡像同步尚無計畫，或計畫之後又有暫存",
   "advice": "Plan it, look at the plan, then apply it.",
   "adviceZh": "請先產生計畫，確認後再套用。",
   "retryable": false
  },
  "mirror_blocked": {
   "status": 409,
   "title": "The mirror is blocked by its plan",
   "titleZh": "鏡像同步因計畫內容而暫停",
   "advice": "Look at the plan; if it is meant, apply it with confirm: true.",
   "adviceZh": "請檢視計畫；如確認無誤，請以 confirm: true 套用。",
   "retryable": false
  },
  "promo_item_in_other_zone": {
   "status": 409,
   "title": "The promo item is in another zone",
   "titleZh": "優惠商品屬於其他專區",
   "advice": "Remove it there first, or move it by an upsert.",
   "adviceZh": "請先從該專區移除，或以一般更新移至此專區。",
   "retryable": false
  },
  "row_doubled": {
   "status": 409,
   "title": "The feed has another row with this externalId",
   "titleZh": "商品檔中已有相同 externalId 的資料",
   "advice": "Give each item once; the first row was taken.",
   "adviceZh": "每項商品請只列一次；已採用第一筆。",
   "retryable": false
  },
  "draw_not_found": {
   "status": 404,
   "title": "There is no such draw in this campaign",
   "titleZh": "此活動沒有這個抽獎",
   "advice": "Check the id.",
   "adviceZh": "請檢查識別碼。",
   "retryable": false
  },
  "winner_not_found": {
   "status": 404,
   "title": "There is no such winner in this draw",
   "titleZh": "此抽獎沒有這位中獎者",
   "advice": "Check the id.",
   "adviceZh": "請檢查識別碼。",
   "retryable": false
  },
  "participant_not_in_pool": {
   "status": 404,
   "title": "The participant has no entries in this draw",
   "titleZh": "此參加者沒有列入本次抽獎",
   "advice": "Check the token, and which entries take part.",
   "adviceZh": "請檢查代碼，並確認列入抽獎的範圍。",
   "retryable": false
  },
  "cut_off_not_reached": {
   "status": 409,
   "title": "The cut-off of the draw lies ahead",
   "titleZh": "尚未到抽獎截止時間",
   "advice": "Freeze the pool after the cut-off.",
   "adviceZh": "請於截止時間後再凍結名冊。",
   "retryable": false
  },
  "draw_pool_empty": {
   "status": 409,
   "title": "Nobody has entries in this draw",
   "titleZh": "沒有人列入本次抽獎",
   "advice": "Look at pool and cut-off; void the draw and plan another.",
   "adviceZh": "請檢查篩選條件與截止時間，宣告無效後另行規劃。",
   "retryable": false
  },
  "beacon_too_near": {
   "status": 422,
   "title": "The round of the beacon is less than ten minutes ahead",
   "titleZh": "亂數輪次距今不足十分鐘",
   "advice": "Name a later round, so that the commitment is published before it.",
   "adviceZh": "請指定較晚的輪次，使承諾值得以先行公布。",
   "retryable": false
  },
  "beacon_not_due": {
   "status": 409,
   "title": "The time of the beacon has not come",
   "titleZh": "尚未到亂數信標的時間",
   "advice": "Draw after the round that was named.",
   "adviceZh": "請於指定輪次之後再抽獎。",
   "retryable": false
  },
  "beacon_wrong": {
   "status": 422,
   "title": "This is not what the named beacon gives",
   "titleZh": "與事先指定的亂數信標不符",
   "advice": "Send the signature of the round that was named, or each witness's reveal in order.",
   "adviceZh": "請送出指定輪次的簽章，或依序送出各見證人揭示的內容。",
   "retryable": false
  },
  "claim_period_open": {
   "status": 409,
   "title": "The winner may still claim the prize",
   "titleZh": "中獎者仍可領獎",
   "advice": "A prize is forfeited only after claimBy.",
   "adviceZh": "逾 claimBy 後才視為放棄。",
   "retryable": false
  },
  "refund_exceeds_total": {
   "status": 422,
   "title": "The refund is more than what is left of the sale",
   "titleZh": "退款超過交易餘額",
   "advice": "Refund at most netAmount.",
   "adviceZh": "退款不得超過 netAmount。",
   "retryable": false
  },
  "transaction_voided": {
   "status": 409,
   "title": "The transaction is voided",
   "titleZh": "交易已作廢",
   "advice": "A voided sale cannot be changed.",
   "adviceZh": "已作廢的交易無法再異動。",
   "retryable": false
  },
  "configuration_invalid": {
   "status": null,
   "title": "The client is not set up correctly",
   "titleZh": "用戶端設定不正確",
   "advice": "Set the option named in the message, or its environment variable.",
   "adviceZh": "請設定訊息所指的選項或環境變數。",
   "retryable": false
  },
  "connection_failed": {
   "status": null,
   "title": "The service could not be reached",
   "titleZh": "無法連線至服務",
   "advice": "Check the network and baseURL; the call may be repeated with the same idempotency key.",
   "adviceZh": "請檢查網路與 baseURL；可使用相同的冪等鍵重送。",
   "retryable": true
  },
  "timeout": {
   "status": null,
   "title": "The deadline passed",
   "titleZh": "逾時",
   "advice": "Repeat with the same idempotency key, or give more time by timeout.",
   "adviceZh": "請使用相同的冪等鍵重送，或調高 timeout。",
   "retryable": true
  },
  "aborted": {
   "status": null,
   "title": "The call was aborted",
   "titleZh": "呼叫已中止",
   "advice": "The caller aborted it.",
   "adviceZh": "由呼叫端中止。",
   "retryable": false
  },
  "source_failed": {
   "status": null,
   "title": "The source of the rows failed",
   "titleZh": "資料來源發生錯誤",
   "advice": "Mend the source and give the rows again; those that were taken count once.",
   "adviceZh": "請修正資料來源後重新送出；已收下的資料不會重複計算。",
   "retryable": false
  },
  "spill_failed": {
   "status": null,
   "title": "The temporary file for the rows of a mirror failed",
   "titleZh": "鏡像同步的暫存檔發生錯誤",
   "advice": "Make room on the disk, or name another folder in spillFolder; the zone is as it was.",
   "adviceZh": "請釋出磁碟空間，或以 spillFolder 指定其他資料夾；專區維持原狀。",
   "retryable": false
  },
  "bundle_invalid": {
   "status": null,
   "title": "The signed rules cannot be used",
   "titleZh": "簽章規則檔無法使用",
   "advice": "Fetch them again; they were changed, are no rules, or are those of another campaign.",
   "adviceZh": "請重新取得；內容已遭更動、格式不符，或屬於其他活動。",
   "retryable": false
  },
  "bundle_key_changed": {
   "status": null,
   "title": "The rules are signed with another key than before",
   "titleZh": "規則檔的簽章金鑰與先前不同",
   "advice": "Ask the operator; if the new key was announced, name it in publicKeys.",
   "adviceZh": "請洽主辦單位確認；若新金鑰已公告，請列入 publicKeys。",
   "retryable": false
  },
  "response_invalid": {
   "status": null,
   "title": "The answer could not be read",
   "titleZh": "無法解讀服務的回應",
   "advice": "Check that baseURL points to the campaign service and not to a proxy.",
   "adviceZh": "請確認 baseURL 指向活動服務而非代理伺服器。",
   "retryable": true
  }
 }
};
