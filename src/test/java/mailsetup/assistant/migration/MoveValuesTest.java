package mailsetup.assistant.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.assistant.migration.checklist.ChecklistSheet;
import mailsetup.core.AddressBlock;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.Secret;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.DiagnosisTexts;
import mailsetup.handoff.sheet.HtmlSheet;
import mailsetup.handoff.sheet.PdfSheet;
import mailsetup.probe.Login;
import mailsetup.support.report.MigrationJson;
import mailsetup.testkit.Moves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made of the leads and of both sides, without any network. */
class MoveValuesTest {
    @Test
    void aNameThatLeadsElsewhereByItsOwnerIsAMove() {
        var sides = Sorting.of(MoveQuestion.of(Moves.ADDRESS), Moves.leads());
        assertThat(sides.old()).map(SideLocation::addresses).contains(List.of(Moves.OLD));
        assertThat(sides.current()).map(SideLocation::addresses).contains(List.of(Moves.NEW));
    }

    @Test
    void manyHostsOfOneDomainAreNoMove() {
        var leads = new Leads(Stream.of(Asked.SYSTEM, Asked.RESOLVER, Asked.AUTHORITY).flatMap(asked -> Stream.of(
                Moves.lead(Source.ADDRESS, asked, "mail.himawari.jp", Moves.OLD),
                Moves.lead(Source.ADDRESS, asked, "imap.himawari.jp", Moves.NEW),
                Moves.lead(Source.MX, asked, "himawari.jp", "imap.himawari.jp"))).toList());
        assertThat(Sorting.of(MoveQuestion.of(Moves.ADDRESS), leads).both()).isFalse();
    }

    @Test
    void whatWasTypedCountsMost() {
        var question = MoveQuestion.of(Moves.ADDRESS).between(Optional.of(Hostname.of("192.0.2.1")),
                Optional.of(Hostname.of("192.0.2.2")));
        var sides = Sorting.of(question, Moves.leads());
        assertThat(sides.old()).map(SideLocation::addresses).contains(List.of("192.0.2.1"));
        assertThat(sides.current()).map(SideLocation::addresses).contains(List.of("192.0.2.2"));
        assertThat(sides.current()).map(SideLocation::name).as("the certificate must bear the agreed name")
                .contains(Hostname.of("mail.himawari.jp"));
    }

    @Test
    void theWaitEndsAtAnHourOfTheClock() {
        var first = Moves.counted(5, 5).causes().getFirst();
        assertThat(first.id()).isEqualTo("old-address-remembered");
        assertThat(Messages.in(Language.EN).text(first.remedy())).contains("14:21");
        assertThat(Messages.in(Language.JA).text(first.remedy())).contains("14:21ごろまで");
    }

    @Test
    void severalCausesStandInTheOrderOfTheirUrgency() {
        assertThat(Moves.counted(214, 3).causes()).extracting(Diagnosis::id)
                .containsExactly("old-address-remembered", "mailbox-not-copied", "spf-lacks-new", "both-own-domain");
    }

    @ParameterizedTest
    @CsvSource({"v=spf1 ip4:198.51.100.0/24 -all, COVERED", "v=spf1 ip4:203.0.113.0/24 -all, LACKING",
            "v=spf1 a:mail.himawari.jp -all, COVERED", "v=spf1 mx ~all, COVERED",
            "v=spf1 ip4:203.0.113.0/24 ?all, UNKNOWN", "v=spf1 include:elsewhere.example -all, UNKNOWN",
            "v=spf1 exists:%{i}.example -all, UNKNOWN", "v=spf1 -ip4:198.51.100.20 -all, LACKING",
            "google-site-verification=x, UNKNOWN"})
    void theSenderRecordIsReadAsFarAsItCanBe(String record, SpfCover.Answer answer) {
        var leads = new Leads(List.of(Moves.lead(Source.ADDRESS, Asked.AUTHORITY, "mail.himawari.jp", Moves.NEW),
                Moves.lead(Source.MX, Asked.AUTHORITY, "himawari.jp", "mail.himawari.jp"),
                Moves.lead(Source.SPF, Asked.AUTHORITY, "himawari.jp", record)));
        assertThat(new SpfCover(leads, "himawari.jp").of(List.of(Moves.NEW))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.0/25, 192.0.2.127, true", "192.0.2.0/25, 192.0.2.128, false", "192.0.2.7, 192.0.2.7, true",
            "2001:db8::/32, 2001:db8:1::1, true", "2001:db8::/32, 192.0.2.7, false", "0.0.0.0/0, 192.0.2.7, true"})
    void aBlockHoldsAddresses(String block, String address, boolean holds) {
        assertThat(AddressBlock.of(block)).hasValueSatisfying(b -> assertThat(b.holds(address)).isEqualTo(holds));
        assertThat(AddressBlock.of(block + "x")).isEmpty();
    }

    @Test
    void aPasswordGoesOnlyToServersOfTheDomainOrOfThePerson() {
        var question = MoveQuestion.of(Moves.ADDRESS);
        var outside = new SideLocation(Side.NEW, Hostname.of("imap.elsewhere.jp"), List.of(Moves.NEW), List.of());
        try (var secret = new Secret("pw".toCharArray())) {
            var logins = MoveLogins.same(Login.careful(Moves.ADDRESS, secret));
            assertThat(logins.at(outside, question)).isEmpty();
            assertThat(logins.at(outside, question.between(Optional.empty(), Optional.of(outside.name())))).isPresent();
            assertThat(logins.at(
                    new SideLocation(Side.NEW, Hostname.of("mail.himawari.jp"), List.of(Moves.NEW), List.of()),
                    question)).isPresent();
        }
    }

    @Test
    void theCommandHoldsNoPasswordAndChecksBothCertificates() {
        var line = new CopyCommand(Moves.counted(214, 3).both()).line();
        assertThat(line).startsWith("imapsync --host1 203.0.113.10 --user1 hanako@himawari.jp --passfile1 ")
                .contains("--host2 198.51.100.20", "SSL_verify_mode=1", "SSL_verifycn_name=mail.himawari.jp")
                .endsWith("--dry").doesNotContain("--password");
    }

    @Test
    void aHostileUserNameStaysOneWordOfTheShell() {
        var question = MoveQuestion.of(EmailAddress.of("a'`id`@himawari.jp"));
        assertThat(new CopyCommand(Moves.of(question, Moves.leads(), 2, 1).both()).words()).contains("--user1");
    }

    @Test
    void aReportIsTheEarlierLookOfTheNext() {
        var json = MigrationJson.write(Moves.counted(214, 3), Messages.in(Language.EN));
        assertThat(MigrationJson.earlier(json.getBytes(StandardCharsets.UTF_8))).map(Earlier::messages).contains(214L);
        assertThat(MigrationJson.earlier("{}".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(MigrationJson.earlier("[".getBytes(StandardCharsets.UTF_8))).isEmpty();
        var again = MoveQuestion.of(Moves.ADDRESS)
                .after(MigrationJson.earlier(json.getBytes(StandardCharsets.UTF_8)).orElseThrow());
        assertThat(Moves.of(again, Moves.leads(), 216, 216).causes()).extracting(Diagnosis::id)
                .contains("still-arriving-at-old");
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void theChecklistIsWholeAndCanBePrinted(Language language) {
        var sheet = ChecklistSheet.of(Moves.counted(214, 3), Messages.in(language));
        assertThat(sheet.parts()).hasSize(3).allSatisfy(part -> assertThat(part.rows()).isNotEmpty());
        var html = HtmlSheet.of(sheet);
        assertThat(html).contains("mail.himawari.jp", "214", "imapsync").doesNotContain("[migration");
        assertThat(PdfSheet.of(sheet)).startsWith("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void everySentenceOfAMoveHasWords(Language language) {
        var messages = Messages.in(language);
        var move = Moves.counted(214, 3);
        Stream.concat(new MoveTable(move.both()).rows().stream().flatMap(row -> Stream.of(row.title(), row.old(),
                row.current())), move.causes().stream().flatMap(cause -> DiagnosisTexts.card(cause, List.of()).stream())
                        .map(DiagnosisTexts.Line::text))
                .forEach(text -> assertThat(messages.text(text)).as(text.key()).doesNotContain("[migra", "{"));
    }
}
