package mailsetup.diagnosis.faults.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mailsetup.core.Provenance;
import mailsetup.core.ServerSettings;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.Named;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.around.NameAnswer;
import mailsetup.probe.around.RecordKind;
import mailsetup.testkit.Around;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class NoServersFoundTest {
    private final NoServersFound check = new NoServersFound();

    @Test
    void guessesThatFailAreOneSentenceThatNamesWhoTakesTheMail() {
        var found = diagnose(Provenance.GUESS);
        assertThat(found).singleElement().returns("no-servers-found", Diagnosis::id);
        assertThat(found.getFirst().servers()).hasSize(2);
        assertThat(Messages.in(Language.EN).text(found.getFirst().cause())).contains("mx.hoster.example");
    }

    @Test
    void whatThePersonTypedIsStillAMisspelling() {
        assertThat(diagnose(Provenance.TYPED)).extracting(Diagnosis::id).containsOnly("host-unknown");
    }

    @Test
    void whatThePersonTypedComesBeforeAGuess() {
        var c = gone();
        var named = new Named(List.of(), List.of(), Set.of(), List.of())
                .typed(List.of(c.reports().getLast().settings()));
        var both = Stream.concat(named.candidates().stream(), Named
                .by(Provenance.GUESS, List.of(c.reports().getFirst().settings())).candidates().stream()).toList();
        assertThat(Diagnostician.of(Catalogue.all()).diagnose(c.named(new Named(both, List.of(), Set.of(), List.of()))))
                .extracting(Diagnosis::id).containsExactly("host-unknown", "no-servers-found");
    }

    @Test
    void aDeadNameServerIsNoProofOfThat() {
        var c = Cases.of(gone(Reports.imap(), "imap"), gone(Reports.smtp(), "smtp"));
        assertThat(check.examine(c.named(Named.by(Provenance.GUESS, settings(c))))).isEmpty();
    }

    private List<Diagnosis> diagnose(Provenance from) {
        var c = gone();
        return Diagnostician.of(Catalogue.all()).diagnose(c.named(Named.by(from, settings(c))));
    }

    private static List<ServerSettings> settings(Case c) {
        return c.reports().stream().map(ProbeReport::settings).toList();
    }

    private static Case gone() {
        return new Around().own("example.jp", RecordKind.MX, "mx.hoster.example")
                .own("imap.example.jp", RecordKind.A, NameAnswer.Outcome.NO_SUCH_NAME)
                .own("smtp.example.jp", RecordKind.A, NameAnswer.Outcome.NO_SUCH_NAME)
                .of(gone(Reports.imap(), "imap"), gone(Reports.smtp(), "smtp"));
    }

    private static Reports gone(Reports server, String name) {
        return server.failed(Stage.RESOLVE, new Failure.NameNotFound(name + ".example.jp"));
    }
}
