package mailsetup.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
import mailsetup.practice.lab.Lab;
import mailsetup.practice.lab.LabFault;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.Failure;
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
                    .flatMap(id -> Stream.of(id + ".title", id + ".imap", id + ".pop")).toArray(String[]::new)),
            derived("diagnosis.mover.", Mover.values()),
            derived("diagnosis.sureness.", Sureness.values()),
            derived("diagnosis.tested.", Tested.values()),
            faults(Rung.INPUT), faults(Rung.NAME), faults(Rung.NETWORK), faults(Rung.MODE), faults(Rung.CERTIFICATE),
            faults(Rung.LOGIN), faults(Rung.MAILBOX), faults(Rung.SENDING),
            derived("lab.rung.", Rung.values()),
            // A fault of the lab is listed under its term.
            derived("lab.term.", Lab.all().stream().map(LabFault::fault).toArray(String[]::new)),
            // What can be typed: each command, option and argument has its line of help.
            derived("cli.help.", "root", "probe", "practice", "address", "imap", "pop", "smtp", "only", "user",
                    "smtp-user", "password-stdin", "password-env", "no-login", "go-on", "allow-plain-login", "ca",
                    "accept-certificate",
                    "timeout", "lab", "json", "lang", "help", "version", "footer"));

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
