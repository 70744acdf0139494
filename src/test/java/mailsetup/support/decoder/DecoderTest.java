package mailsetup.support.decoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.Sureness;
import mailsetup.support.KnownFaults;
import mailsetup.support.Lines;
import mailsetup.testkit.StandIns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts in {@code pasted.txt} are as people copy them: with words around, odd blanks, names and titles. */
class DecoderTest {
    private record Sample(String cause, String text) {
        static Sample read(String line) {
            int bar = line.indexOf(" | ");
            return new Sample(line.substring(0, bar), line.substring(bar + 3).replace("\\n", "\n"));
        }

        String told() {
            return Decoder.explain(text).stream().map(Cause::id).findFirst().orElse("not known");
        }
    }

    @Test
    void theRightCauseStandsFirst() {
        var samples = lines("pasted.txt").stream().map(Sample::read).toList();
        var wrong = samples.stream().filter(sample -> !sample.told().equals(sample.cause()))
                .map(sample -> sample.cause() + ", but told " + sample.told() + ": " + sample.text()).toList();
        assertThat(samples).hasSizeGreaterThanOrEqualTo(120);
        assertThat(wrong).withFailMessage(() -> String.join("\n", wrong)).isEmpty();
    }

    @Test
    void whatIsNoErrorOfMailIsNotKnown() {
        var texts = lines("none.txt");
        var known = texts.stream().filter(text -> !Decoder.explain(text).isEmpty())
                .map(text -> Decoder.explain(text).getFirst().id() + ": " + text).toList();
        assertThat(texts).hasSizeGreaterThanOrEqualTo(30);
        assertThat(known).isEmpty();
    }

    @Test
    void theSamplesAreNoCopiesOfTheList() {
        var signs = Lines.of("/mailsetup/support/decoder/entries.txt").stream()
                .filter(line -> !line.startsWith("@")).map(line -> line.substring(0, line.lastIndexOf(" = "))).toList();
        assertThat(lines("pasted.txt")).map(Sample::read).map(Sample::text).filteredOn(signs::contains).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x800CCC0E", "800ccc0e", "0x800ccc0e(…)", "０ｘ８００ＣＣＣ０Ｅ", "Error 0x800CCC0E.",
            "0x800C CC0E"})
    void aCodeIsKnownInAnyNotation(String notation) {
        assertThat(Decoder.explain(notation)).first().returns("no-answer", Cause::id);
    }

    @Test
    void aServersReasonCountsMoreThanTheCodeAroundIt() {
        assertThat(Decoder.explain("-ERR [IN-USE] maildrop locked, 0x800CCC92")).first()
                .returns("mailbox-in-use", Cause::id).returns(Sureness.PROVEN, Cause::sureness);
    }

    @ParameterizedTest
    @ValueSource(strings = {"550 5.1.7 Sender address refused", "501 5.1.8 Bad sender",
            "550 5.7.64 TenantAttribution; Relay Access Denied", "550 5.7.1 Unable to relay",
            "535 5.7.139 the request did not meet the criteria", "504 5.7.4 Unrecognized authentication type"})
    void whatServersSayForSeveralReasonsIsNoProof(String reply) {
        assertThat(Decoder.explain(reply)).isNotEmpty().allMatch(cause -> cause.sureness() != Sureness.PROVEN);
    }

    @Test
    void whatOutlookListsStandsInTheAnswer() {
        var cause = Decoder.explain("Server: 'smtp.example.com', Protocol: SMTP, Port: 465, Socket Error: 10061")
                .getFirst();
        assertThat(Messages.in(Language.EN).text(cause.why().orElseThrow())).contains("smtp.example.com", "465");
    }

    @Test
    void whatIsNotNamedIsNotMadeUp() {
        for (var language : Language.all()) {
            assertThat(Decoder.explain("0x800CCC0D")).allSatisfy(cause -> assertThat(
                    Messages.in(language).text(cause.title())).doesNotContain("(", "（"));
        }
    }

    @Test
    void noMoreThanFourCausesAreTold() {
        assertThat(Decoder.explain(String.join("\n", lines("pasted.txt")))).hasSize(4);
    }

    @Test
    void aVeryLongPasteIsReadAtItsBeginningOnly() {
        assertThat(Decoder.explain("あ".repeat(1_000_000) + "0x800CCC0E")).isEmpty();
        assertThat(Decoder.explain("port".repeat(5000) + "5".repeat(1_000_000))).isEmpty();
    }

    @Test
    void everyEntryNamesItsSource() {
        assertThat(Entry.all()).hasSizeGreaterThan(300).flatExtracting(Entry::causes)
                .allMatch(cause -> !cause.source().isBlank());
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void everyCauseHasItsSentences(Language language) {
        var messages = Messages.in(language);
        assertThat(Entry.all()).flatExtracting(Entry::causes)
                .allSatisfy(cause -> assertThat(messages.text(cause.title()) + messages.text(cause.remedy())
                        + cause.why().map(messages::text).orElse("")).doesNotContain("[", "{"));
    }

    private static List<String> lines(String name) {
        try (var in = Objects.requireNonNull(DecoderTest.class.getResourceAsStream(name))) {
            return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
                    .filter(Predicate.not(String::isBlank)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void whatATextDoesNotTellIsLeftOutOfTheAnswer(Language language) {
        var messages = Messages.in(language);
        var pastes = Stream.of("", "Server: 'imap.example.jp'", "Port: 993", "Server: 'imap.example.jp', Port: 993")
                .map(text -> PastedFacts.in(Pasted.of(text))).toList();
        var said = KnownFaults.all().stream().map(fault -> Cause.of(fault.id(), Sureness.LIKELY, ""))
                .flatMap(cause -> pastes.stream().map(cause::with))
                .flatMap(cause -> Stream.of(cause.title(), cause.why().orElseThrow(), cause.remedy()))
                .map(messages::text).toList();
        assertThat(StandIns.of(language).in(said)).isEmpty();
        assertThat(said).anyMatch(text -> text.contains("imap.example.jp")).anyMatch(text -> text.contains("993"));
    }
}
