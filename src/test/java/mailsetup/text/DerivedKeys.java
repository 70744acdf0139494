package mailsetup.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import mailsetup.advice.Answer;
import mailsetup.advice.Question;
import mailsetup.advice.Reason;
import mailsetup.comparison.Cell;
import mailsetup.comparison.Comparison;
import mailsetup.comparison.Row;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.Sureness;
import mailsetup.diagnosis.Tested;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.input.PasswordOffer;
import mailsetup.input.Remark;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.Failure;
import mailsetup.probe.Gap;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import mailsetup.ui.Page;
import mailsetup.ui.servers.UserStyle;
import mailsetup.ui.test.Mark;

/**
 * Keys that the program puts together: what stands in the sources, and all words that can follow. This is the list to
 * extend; {@link MessagesTest} prints the lines that are missing.
 */
record DerivedKeys(String beginning, List<String> ends) {
    static final List<DerivedKeys> ALL = List.of(
            derived("wizard.step.", Page.values()),
            derived("wizard.next.", Page.values()),
            derived("wizard.mark.", Mark.values()),
            derived("wizard.remark.", Remark.Kind.values()),
            derived("wizard.security.", Security.values()),
            derived("wizard.servers.", "imap", "imap-job", "pop3", "pop3-job", "smtp", "smtp-job"),
            derived("wizard.user.", UserStyle.values()),
            derived("wizard.from.", Provenance.values()),
            derived("wizard.tone.", Cell.Tone.values()),
            derived("input.letter.", Protocol.values()),
            derived("input.offer.", PasswordOffer.values()),
            derived("probe.stage.", Stage.values()),
            derived("probe.skipped.", Step.Reason.values()),
            // A list of attempts also shows the one that worked.
            derived("probe.attempt.", ConnectAttempt.Outcome.values()),
            derived("probe.failure.", "name-not-found", "connection-refused", "unreachable", "timed-out", "silent",
                    "dropped", "speaks-plain-text", "speaks-tls", "not-this-protocol", "bad-certificate", "tls-failed",
                    "refused", "refused-after-login", "login-refused", "login-not-now", "cancelled", "unexpected"),
            derived("probe.failure.not-offered-", Failure.Need.values()),
            derived("probe.failure.limit-exceeded-", Failure.Limit.values()),
            derived("probe.security.", Security.values()),
            derived("comparison.", Comparison.of(List.of()).rows().stream().map(Row::id)
                    .flatMap(id -> Stream.of(id + ".title", id + ".imap", id + ".pop", id + ".why"))
                    .toArray(String[]::new)),
            derived("advice.measured.", "elsewhere", "no-uidl", "expire-at-once", "push", "room-on-server",
                    "nearly-full", "full-soon", "folders", "can-leave", "imap-works", "pop-works", "not-there",
                    "nothing-tested", "neither-works", "two-mailboxes", "not-looked-at", "one-broken",
                    "one-not-tested"),
            derived("advice.answered.", "people", "devices", "survive", "room", "offline", "attachments",
                    "one-device"),
            derived("advice.otherwise.", "more-devices", "must-survive", "clean-up", "one-person", "one-device",
                    "stays-full"),
            derived("advice.todo.", "repair-first", "find-out-which", "log-in", "repair-or-use-other", "test-both"),
            derived("advice.settings.", "leave", "do-not-leave", "back-up", "quota-watch", "clean-up-now",
                    "quota-unknown", "keep-copies", "keep-little", "ask-often"),
            derived("advice.verdict.", "recommended", "possible", "broken", "unknown", "works"),
            derived("advice.self.why.", "not-seen", "several", "no-uidplus", "no-time", "refused"),
            derived("advice.basis.", Reason.Basis.values()),
            derived("advice.question.", Question.values()),
            derived("advice.answer.", Answer.values()),
            derived("advice.gap.fact.", Gap.Fact.values()),
            derived("advice.gap.why.", Gap.Why.values()),
            derived("diagnosis.mover.", Mover.values()),
            derived("diagnosis.sureness.", Sureness.values()),
            derived("diagnosis.tested.", Tested.values()),
            faults(Rung.INPUT), faults(Rung.NAME), faults(Rung.NETWORK), faults(Rung.MODE), faults(Rung.CERTIFICATE),
            faults(Rung.LOGIN), faults(Rung.MAILBOX), faults(Rung.SENDING),
            // What can be typed: each command, option and argument has its line of help.
            derived("cli.help.", "root", "probe", "practice", "address", "imap", "pop", "smtp", "only", "user",
                    "smtp-user", "password-stdin", "password-env", "no-login", "go-on", "allow-plain-login", "ca",
                    "timeout", "devices", "people", "offline", "attachments", "little-room", "must-survive",
                    "self-test", "yes", "lab",
                    "json", "lang", "help", "version", "footer"));

    static DerivedKeys derived(String beginning, String... ends) {
        return new DerivedKeys(beginning, List.of(ends));
    }

    private static DerivedKeys faults(Rung rung) {
        return derived(rung.texts(), Catalogue.all().stream().map(FaultCheck::fault)
                .filter(fault -> fault.rung() == rung)
                .flatMap(fault -> Stream.of("title", "cause", "remedy").map(part -> fault.id() + "." + part))
                .toArray(String[]::new));
    }

    static DerivedKeys derived(String beginning, Enum<?>... constants) {
        return new DerivedKeys(beginning, Stream.of(constants).map(DerivedKeys::word).toList());
    }

    static Set<String> keys() {
        var keys = new TreeSet<String>();
        ALL.forEach(derived -> derived.ends.forEach(end -> keys.add(derived.beginning + end)));
        return keys;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
