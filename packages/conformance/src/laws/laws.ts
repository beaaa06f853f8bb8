import type { LawName } from "../generated/laws.ts";
import type { Law } from "./law.ts";
import { activeKeysAreLimited } from "./active-keys-are-limited.ts";
import { allowNamesEveryMethod } from "./allow-names-every-method.ts";
import { answersStayOutOfCaches } from "./answers-stay-out-of-caches.ts";
import { checksComeInOrder } from "./checks-come-in-order.ts";
import { conversionIsExact } from "./conversion-is-exact.ts";
import { conversionRoundTrips } from "./conversion-round-trips.ts";
import { cursorIsOnlyAPosition } from "./cursor-is-only-a-position.ts";
import { cursorOutlivesItsItem } from "./cursor-outlives-its-item.ts";
import { decimalsKeepEveryDigit } from "./decimals-keep-every-digit.ts";
import { deletedUnitsAreGone } from "./deleted-units-are-gone.ts";
import { deletionsNeedNoIdempotencyKey } from "./deletions-need-no-idempotency-key.ts";
import { environmentsShareNothing } from "./environments-share-nothing.ts";
import { errorsListEveryField } from "./errors-list-every-field.ts";
import { errorsPointToTheirRequest } from "./errors-point-to-their-request.ts";
import { eventsTellWhatChanged } from "./events-tell-what-changed.ts";
import { expiredKeysAreRefused } from "./expired-keys-are-refused.ts";
import { filtersListWhatMatches } from "./filters-list-what-matches.ts";
import { foreignCursorIsRefused } from "./foreign-cursor-is-refused.ts";
import { headAnswersLikeGet } from "./head-answers-like-get.ts";
import { idempotencyKeyIsCarriedOutOnce } from "./idempotency-key-is-carried-out-once.ts";
import { idempotencyKeyNamesOneRequest } from "./idempotency-key-names-one-request.ts";
import { idempotencyKeysAreOfTheAccount } from "./idempotency-keys-are-of-the-account.ts";
import { keyUseIsNoted } from "./key-use-is-noted.ts";
import { keysCallWhatTheyMay } from "./keys-call-what-they-may.ts";
import { keysCarryAChecksum } from "./keys-carry-a-checksum.ts";
import { listsLeaveOutTheirRequest } from "./lists-leave-out-their-request.ts";
import { listsStandInOrder } from "./lists-stand-in-order.ts";
import { longTextsAreCut } from "./long-texts-are-cut.ts";
import { logsKeepBodies } from "./logs-keep-bodies.ts";
import { pageInfoIsTrue } from "./page-info-is-true.ts";
import { pagesUseKeysThatAllowThem } from "./pages-use-keys-that-allow-them.ts";
import { passingFailuresAreNotKept } from "./passing-failures-are-not-kept.ts";
import { productionWaitsForActivation } from "./production-waits-for-activation.ts";
import { rateLimitsAddUp } from "./rate-limits-add-up.ts";
import { rateLimitsAreOfEachKey } from "./rate-limits-are-of-each-key.ts";
import { recordsAreKept30Days } from "./records-are-kept-30-days.ts";
import { replayRepeatsTheAnswer } from "./replay-repeats-the-answer.ts";
import { requestIdsAreUnique } from "./request-ids-are-unique.ts";
import { requestLeavesOneEvent } from "./request-leaves-one-event.ts";
import { requestLeavesOneLog } from "./request-leaves-one-log.ts";
import { revokedKeysAreRefused } from "./revoked-keys-are-refused.ts";
import { rotationKeepsItsGrace } from "./rotation-keeps-its-grace.ts";
import { secretsAreShownOnce } from "./secrets-are-shown-once.ts";
import { senselessRequestsAreRefused } from "./senseless-requests-are-refused.ts";
import { simulationCarriesNothingOut } from "./simulation-carries-nothing-out.ts";
import { strangersLeaveNoRecords } from "./strangers-leave-no-records.ts";
import { systemUnitsAreReadOnly } from "./system-units-are-read-only.ts";
import { systemUnitsComeFirst } from "./system-units-come-first.ts";
import { unitNamesAreUnique } from "./unit-names-are-unique.ts";
import { unreadBodiesDoNoHarm } from "./unread-bodies-do-no-harm.ts";
import { versionIsEchoed } from "./version-is-echoed.ts";
import { walkBackMirrorsWalkForward } from "./walk-back-mirrors-walk-forward.ts";
import { walkSeesEachItemOnce } from "./walk-sees-each-item-once.ts";
import { writesAreReadBack } from "./writes-are-read-back.ts";

/** How each law of the specification is checked; a law without a file is a type error. */
export const laws: Record<LawName, Law> = {
  "production-waits-for-activation": productionWaitsForActivation,
  "walk-sees-each-item-once": walkSeesEachItemOnce,
  "walk-back-mirrors-walk-forward": walkBackMirrorsWalkForward,
  "page-info-is-true": pageInfoIsTrue,
  "lists-stand-in-order": listsStandInOrder,
  "cursor-outlives-its-item": cursorOutlivesItsItem,
  "cursor-is-only-a-position": cursorIsOnlyAPosition,
  "foreign-cursor-is-refused": foreignCursorIsRefused,
  "filters-list-what-matches": filtersListWhatMatches,
  "lists-leave-out-their-request": listsLeaveOutTheirRequest,
  "system-units-come-first": systemUnitsComeFirst,
  "system-units-are-read-only": systemUnitsAreReadOnly,
  "writes-are-read-back": writesAreReadBack,
  "deleted-units-are-gone": deletedUnitsAreGone,
  "unit-names-are-unique": unitNamesAreUnique,
  "decimals-keep-every-digit": decimalsKeepEveryDigit,
  "senseless-requests-are-refused": senselessRequestsAreRefused,
  "conversion-is-exact": conversionIsExact,
  "conversion-round-trips": conversionRoundTrips,
  "replay-repeats-the-answer": replayRepeatsTheAnswer,
  "idempotency-key-names-one-request": idempotencyKeyNamesOneRequest,
  "idempotency-key-is-carried-out-once": idempotencyKeyIsCarriedOutOnce,
  "idempotency-keys-are-of-the-account": idempotencyKeysAreOfTheAccount,
  "passing-failures-are-not-kept": passingFailuresAreNotKept,
  "deletions-need-no-idempotency-key": deletionsNeedNoIdempotencyKey,
  "errors-point-to-their-request": errorsPointToTheirRequest,
  "errors-list-every-field": errorsListEveryField,
  "checks-come-in-order": checksComeInOrder,
  "allow-names-every-method": allowNamesEveryMethod,
  "head-answers-like-get": headAnswersLikeGet,
  "unread-bodies-do-no-harm": unreadBodiesDoNoHarm,
  "version-is-echoed": versionIsEchoed,
  "answers-stay-out-of-caches": answersStayOutOfCaches,
  "request-ids-are-unique": requestIdsAreUnique,
  "simulation-carries-nothing-out": simulationCarriesNothingOut,
  "request-leaves-one-log": requestLeavesOneLog,
  "request-leaves-one-event": requestLeavesOneEvent,
  "events-tell-what-changed": eventsTellWhatChanged,
  "strangers-leave-no-records": strangersLeaveNoRecords,
  "long-texts-are-cut": longTextsAreCut,
  "logs-keep-bodies": logsKeepBodies,
  "keys-carry-a-checksum": keysCarryAChecksum,
  "keys-call-what-they-may": keysCallWhatTheyMay,
  "pages-use-keys-that-allow-them": pagesUseKeysThatAllowThem,
  "secrets-are-shown-once": secretsAreShownOnce,
  "key-use-is-noted": keyUseIsNoted,
  "revoked-keys-are-refused": revokedKeysAreRefused,
  "expired-keys-are-refused": expiredKeysAreRefused,
  "rotation-keeps-its-grace": rotationKeepsItsGrace,
  "active-keys-are-limited": activeKeysAreLimited,
  "environments-share-nothing": environmentsShareNothing,
  "rate-limits-add-up": rateLimitsAddUp,
  "rate-limits-are-of-each-key": rateLimitsAreOfEachKey,
  "records-are-kept-30-days": recordsAreKept30Days,
};
