package mailsetup.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Secret;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.DiagnosisTexts;
import mailsetup.diagnosis.Examination;
import mailsetup.practice.lab.Person;
import mailsetup.probe.ProbeReport;
import mailsetup.support.mailreport.MailReport;
import mailsetup.support.mailreport.MailReportReader;
import mailsetup.support.mailreport.MaskedReport;
import mailsetup.support.mailreport.Reading;
import mailsetup.support.page.ReportPage;

/** A report of a run, with everything masked: written, searched for the person, read, and compared card by card. */
public final class ReplayCheck {
    private ReplayCheck() {}

    /** Fails when a card differs by more than the person's name, or anything of the person is in the files. */
    public static void of(Person person, List<ProbeReport> reports, Examination examination) {
        var report = MailReport.now(person.address(), reports, examination, List.of());
        var masked = masked(report, person);
        var file = new String(masked.bytes(), StandardCharsets.UTF_8);
        var read = read(masked.bytes());
        hides(person, file);
        for (var language : Language.all()) {
            var messages = Messages.in(language);
            hides(person, new ReportPage(messages).write(masked.content()));
            assertThat(cards(read.examination().causes(), read.servers(), messages))
                    .isEqualTo(cards(examination.causes(), reports, messages).stream()
                            .map(line -> line.replaceAll("(?i)" + words(person), "___")).toList());
        }
    }

    /** What stands for the person, and for whoever signed in. */
    private static String words(Person person) {
        return Stream.concat(Stream.of(person.address().local()), signedIn(person)).distinct()
                .map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Stream<String> signedIn(Person person) {
        return person.signedIn().stream().flatMap(how -> how.names().stream())
                .map(name -> name.substring(0, name.indexOf('@')));
    }

    private static MaskedReport masked(MailReport report, Person person) {
        try (var secret = new Secret(person.password().toCharArray())) {
            return MaskedReport.of(report, Set.of(), Set.of(), Optional.of(secret)).orElseThrow();
        }
    }

    /** The report in that file, which must be one. */
    public static MailReport read(byte[] file) {
        var reading = MailReportReader.read(file);
        assertThat(reading).isInstanceOf(Reading.Good.class);
        return ((Reading.Good) reading).report();
    }

    private static void hides(Person person, String text) {
        Stream.concat(person.signedIn().stream().flatMap(how -> how.names().stream()),
                Stream.of(person.password(), person.address().local(), person.user(),
                        person.typed(), person.address().toString()))
                .distinct().forEach(word -> SecretForms.assertAbsent(text, word));
        SecretForms.assertAbsent(text, person.user(), person.password());
    }

    private static List<String> cards(List<Diagnosis> causes, List<ProbeReport> reports, Messages messages) {
        return causes.stream().flatMap(cause -> Stream.concat(Stream.of(DiagnosisTexts.title(cause)),
                DiagnosisTexts.card(cause, reports).stream().map(DiagnosisTexts.Line::whole))).map(messages::text)
                .toList();
    }
}
