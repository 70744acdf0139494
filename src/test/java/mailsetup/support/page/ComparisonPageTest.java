package mailsetup.support.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mailsetup.comparison.advice.Adviser;
import mailsetup.comparison.advice.Usage;
import mailsetup.core.EmailAddress;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.probe.Finding;
import mailsetup.probe.ImapDetails;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page to keep: whole, in words, harmless. */
class ComparisonPageTest {
    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void itHoldsTheAdviceEveryRowAndWhatIsMissing(Language language) {
        var messages = Messages.in(language);
        var html = page(Reports.allWorkInDetail(), language);

        assertThat(html).startsWith("<!DOCTYPE html>").contains("lang=\"" + language.locale().getLanguage() + "\"")
                .contains(messages.text("advice.headline.imap"), messages.text("advice.gap.why.no-time"),
                        messages.text("comparison.product.title"))
                .doesNotContain("{0}").doesNotContain("[advice.");
    }

    @Test
    void itLoadsNothingAndRunsNothing() {
        assertThat(page(Reports.allWorkInDetail(), Language.EN)).doesNotContain("<script", "src=", "href=", "url(",
                "@import").contains("default-src 'none'");
    }

    @Test
    void thePicturesAreInThePageWithWordsForThoseWhoDoNotSeeThem() {
        var reports = Reports.allWorkInDetail();

        assertThat(page(reports, Language.EN)).contains("<svg role=\"img\" aria-label=\"Picture of IMAP. Server: "
                + "460 MB of 500 MB.", "aria-label=\"Picture of POP.", "aria-label=\"Chart: the mail grew since ");
    }

    @Test
    void whatAServerSaysIsEscaped() {
        var none = ImapDetails.none();
        var facts = Reports.imapFacts().with(new ImapDetails(none.opened(), none.latency(),
                "<script>alert('x')</script>\u202E\"&", none.folders(), none.sample(), none.largest(),
                none.uidValidity(), none.appendLimit(), none.flags(), false, List.of()));
        var report = Reports.imap().passed(Stage.INSPECT, new Finding.ImapMailbox(facts)).report();
        var html = page(List.of(report), Language.EN);

        assertThat(html).contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;\\u202E&quot;&amp;")
                .doesNotContain("<script", "\u202E");
    }

    private static String page(List<ProbeReport> reports, Language language) {
        return new ComparisonPage(Messages.in(language)).write(Optional.of(EmailAddress.of("hanako@example.jp")),
                reports, Adviser.advise(reports, Usage.unknown()), Instant.parse("2026-05-01T00:00:00Z"));
    }
}
