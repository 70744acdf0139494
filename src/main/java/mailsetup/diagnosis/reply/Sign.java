package mailsetup.diagnosis.reply;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import mailsetup.core.Protocol;
import mailsetup.probe.Reply;

/** By what one meaning is recognised. */
record Sign(Meaning meaning, List<Protocol> protocols, Predicate<Reply> shown) {
    private static final List<Protocol> ALL = List.of(Protocol.values());
    /** A reply holds 1000; whoever makes one by hand may not slow us down. */
    private static final int LONGEST = 1000;

    static Sign imap(String code, Meaning meaning) {
        return new Sign(meaning, List.of(Protocol.IMAP), reply -> isCode(reply, code));
    }

    static Sign pop(String code, Meaning meaning) {
        return new Sign(meaning, List.of(Protocol.POP3), reply -> isCode(reply, code));
    }

    /** By the three digits, or the enhanced code. */
    static Sign smtp(String code, Meaning meaning) {
        return new Sign(meaning, List.of(Protocol.SMTP), reply -> reply.status().equals(code) || isCode(reply, code));
    }

    /** By words, in whatever protocol; the expression may not contain unbounded repetition. */
    static Sign words(Meaning meaning, String regex) {
        return new Sign(meaning, ALL, in(regex));
    }

    /** By words of a server that mail is received from. */
    static Sign receiving(Meaning meaning, String regex) {
        return new Sign(meaning, Protocol.INCOMING, in(regex));
    }

    /** By words of a server that mail is handed to. */
    static Sign sending(Meaning meaning, String regex) {
        return new Sign(meaning, List.of(Protocol.SMTP), in(regex));
    }

    boolean seenIn(Protocol protocol, Reply reply) {
        return protocols.contains(protocol) && shown.test(reply);
    }

    /** A code may have arguments behind it. */
    private static boolean isCode(Reply reply, String code) {
        return reply.code().equals(code) || reply.code().startsWith(code + " ");
    }

    private static Predicate<Reply> in(String regex) {
        // Where no letter asks for more, the small letters of ASCII are found in half the time.
        int other = regex.chars().allMatch(c -> c < 128) ? 0 : Pattern.UNICODE_CASE;
        var pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | other);
        return reply -> pattern.matcher(reply.text().substring(0, Math.min(LONGEST, reply.text().length()))).find();
    }
}
