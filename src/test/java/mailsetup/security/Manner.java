package mailsetup.security;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import mailsetup.core.Protocol;
import mailsetup.testkit.Talker;
import mailsetup.testkit.Talker.Answer;

/**
 * How a mail server behaves: it offers a login, takes every user name and password, and agrees to everything else, but
 * for what a set-up changes.
 *
 * @param clear what it offers before it is encrypted
 * @param covered what it offers once it is
 * @param mechanisms the ways to log in that it offers, in both
 * @param upgrade what STARTTLS is answered with
 * @param login what the end of a login is answered with: first, second and every further piece of it
 * @param first asked before anything else; what it leaves open is answered as usual
 */
record Manner(Protocol protocol, Optional<String> hello, List<String> clear, List<String> covered,
        List<String> mechanisms, Answer upgrade, Supplier<Function<String, Answer>> login,
        Function<String, Optional<Answer>> first) {
    /** One that agrees to everything; with a context it offers STARTTLS until it is encrypted. */
    static Manner obliging(Protocol protocol, Optional<SSLContext> tls) {
        var words = Words.of(protocol);
        return new Manner(protocol, Optional.empty(), tls.isPresent() ? List.of(words.startTls()) : List.of(),
                List.of(),
                List.of("PLAIN"), tls.map(words.granted()::thenTls).orElse(words.no()), () -> _ -> words.welcome(),
                _ -> Optional.empty());
    }

    Manner greeting(String line) {
        return new Manner(protocol, Optional.of(line), clear, covered, mechanisms, upgrade, login, first);
    }

    Manner offering(String... before) {
        return new Manner(protocol, hello, List.of(before), covered, mechanisms, upgrade, login, first);
    }

    /** What else it offers on an encrypted connection. */
    Manner covering(String... behind) {
        return new Manner(protocol, hello, clear, List.of(behind), mechanisms, upgrade, login, first);
    }

    Manner ways(String... names) {
        return new Manner(protocol, hello, clear, covered, List.of(names), upgrade, login, first);
    }

    Manner upgrade(Answer answer) {
        return new Manner(protocol, hello, clear, covered, mechanisms, answer, login, first);
    }

    /** Each connection answers the pieces of a login so, one after the other, and all further ones as the last. */
    Manner login(Answer begin, Answer... more) {
        return new Manner(protocol, hello, clear, covered, mechanisms, upgrade, () -> {
            var left = new ArrayDeque<>(List.of(more));
            left.addFirst(begin);
            return _ -> left.size() > 1 ? left.removeFirst() : left.getFirst();
        }, first);
    }

    /** What this leaves open is answered as usual. */
    Manner first(Function<String, Optional<Answer>> answers) {
        return new Manner(protocol, hello, clear, covered, mechanisms, upgrade, login, answers);
    }

    /** The first thing it says. */
    String greeting() {
        return hello.orElse(Words.of(protocol).greeting());
    }

    /** For one connection. */
    Talker talker(boolean encrypted) {
        return new Pretender(this, encrypted);
    }
}
