package mailsetup.security;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.testkit.ScriptedServer;
import mailsetup.testkit.SecretForms;

/**
 * Finds a secret in what a server received, in every form in which it could have been sent.
 *
 * @param forms each a pattern
 */
record Credentials(Pattern forms) {
    /** The password of a set-up; blank, signs and letters make it differ in every encoding. */
    static Credentials password(String password) {
        return new Credentials(anyOf(Stream.concat(SecretForms.octets(password).stream(),
                SecretForms.digests(Words.CHALLENGE, password).stream()).toList()));
    }

    /** The name of the mailbox, which a server learns with the password or not at all. */
    static Credentials user(String local) {
        return new Credentials(anyOf(SecretForms.octets(local)));
    }

    /** What was received, each byte as one char: decrypted where it came encrypted, and as it arrived. */
    static String heard(ScriptedServer server) {
        return server.received() + "\n" + server.arrived().replace(server.receivedInClear(), "");
    }

    /** How many bytes of it there are. */
    int bytes(String received) {
        return forms.matcher(received).results().mapToInt(found -> found.group().length()).sum();
    }

    /** How many times it is there. */
    int times(String received) {
        return (int) forms.matcher(received).results().count();
    }

    /** The longest first, so that a form within another is not counted twice. */
    private static Pattern anyOf(List<String> forms) {
        return Pattern.compile(forms.stream().distinct().sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote).collect(Collectors.joining("|")));
    }
}
