package mailsetup.probe;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A server's answer, taken apart only as far as its protocol does.
 *
 * @param status {@code NO}, {@code BAD}, {@code BYE}, {@code -ERR} or the three digits of SMTP
 * @param code the response code (RFC 5530, RFC 2449, RFC 3206) or enhanced status code (RFC 3463) in capitals; empty
 *     where there is none
 * @param text the server's own words after the status, codes included, nothing left out but secrets; at most 1000
 *     characters, lines separated by a line feed
 */
public record Reply(String status, String code, String text) {
    /** Codes by which a server says "not now" instead of "not you" (RFC 5530, RFC 2449, RFC 3206). */
    private static final Set<String> NOT_NOW = Set.of("UNAVAILABLE", "INUSE", "IN-USE", "LOGIN-DELAY", "SYS/TEMP");
    private static final Set<String> UNKNOWN_COMMAND = Set.of("BAD", "500", "501", "502", "504");
    /** Answers to a login that may mean the password as well as the way; their words tell. */
    private static final Set<String> EITHER = Set.of("NO", "-ERR", "503", "535", "554");
    private static final Pattern MECHANISM = Pattern.compile("(?i)mechanism|authentication (?:type|method)"
            + "|\\bmethod\\b|not (?:supported|implemented|advertised)|unsupported|unrecogni[sz]ed"
            + "|(?:invalid|unknown|bad) command|error in (?:imap )?command|command (?:is )?(?:not valid|invalid|unknown|unrecogni[sz]ed)"
            + "|authentication not enabled");

    private static final Pattern MOVE = Pattern.compile("(?i)(?:mailbox|account|server|service|mail)\\b.{0,40}"
            + "\\b(?:moved|relocated|migrated)\\b|has (?:been )?(?:moved|relocated|migrated)\\b|no longer in service"
            + "|/move\\b|移転|[新別]の?.{0,10}移行|移行(?:しました|済|いたしました|されました)|迁移|搬迁|이전(?:되|하)"
            + "|umgezogen|verschoben|migriert|d[ée]m[ée]nag|(?:a été|été) (?:d[ée]plac|migr|transf)|trasferit|migrat[oa]\\b"
            + "|(?:se ha|ha sido|foi|fue) (?:movid|migrad|trasladad|transferid)|verhuisd|przeniesion|перен(?:ес|осе)");
    private static final int LONGEST = 1000;

    /** Whether the server says that it may go another time, at whatever stage. Some say so of what never changes. */
    public boolean temporary() {
        return NOT_NOW.contains(code) || status.matches("4\\d\\d");
    }

    /** Whether its words say that the mailbox or the server is elsewhere now. */
    public boolean speaksOfMove() {
        return MOVE.matcher(text.substring(0, Math.min(LONGEST, text.length()))).find();
    }

    /** Whether, as the answer to a login, it is about the way to log in: no password was judged then. */
    public boolean declinesMechanism() {
        return UNKNOWN_COMMAND.contains(status) || (EITHER.contains(status) && MECHANISM.matcher(text).find());
    }
}
