package mailsetup.discovery.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.Trust;
import mailsetup.discovery.Consent;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Discovery;
import mailsetup.discovery.Party;
import mailsetup.discovery.Question;
import mailsetup.discovery.SettingsSource;
import mailsetup.discovery.SourceAnswer;
import mailsetup.discovery.presets.file.Bundled;
import mailsetup.discovery.presets.file.PublicList;
import mailsetup.probe.Deadline;
import org.junit.jupiter.api.Test;

/** What is known is never dropped because something else is open. */
class PresetAnswersTest {
    private static final PresetSource PRESETS = new PresetSource(Bundled.book());

    @Test
    void anOpenUserNameLeavesTheServersAndTheAnswerCompletesThem() {
        assertThat(search("hanako@docomo.ne.jp", Map.of()).best()).extracting(best -> best.settings().endpoint().host()
                .ascii()).containsExactly("imap.spmode.ne.jp", "smtp.spmode.ne.jp");
        assertThat(search("hanako@docomo.ne.jp", Map.of("account-id", "hanako-2026")).best())
                .extracting(best -> best.settings().user()).containsOnly("hanako-2026");
    }

    @Test
    void aPortThatNobodyToldIsTheEncryptedOne() {
        assertThat(search("hanako@abc.plala.or.jp", Map.of()).best(Protocol.POP3)).hasValueSatisfying(best -> {
            assertThat(best.settings().endpoint().port()).isEqualTo(995);
            assertThat(best.from().origin()).isEqualTo(Origin.PRESET);
        });
    }

    @Test
    void noGuessStandsBesideAPresetOrWhereNoMailProgramIsLetIn() {
        assertThat(search("hanako@au.com", Map.of()).found()).isNotEmpty()
                .noneMatch(found -> found.from().origin() == Origin.GUESS);
        assertThat(search("hanako@hey.com", Map.of()).found()).isEmpty();
    }

    @Test
    void theListInsideTheProgramAnswersWhereNoPresetDoesAndShowsItsDay() {
        assertThat(search("hanako@sympatico.ca", Map.of()).best(Protocol.IMAP)).hasValueSatisfying(best -> assertThat(
                best.from()).isEqualTo(new Provenance(Origin.PUBLIC_LIST, "2026-03-12", Trust.LIST)));
        assertThat(search("hanako@gmail.com", Map.of()).best(Protocol.IMAP)).hasValueSatisfying(
                best -> assertThat(best.from().origin()).isEqualTo(Origin.PRESET));
    }

    private static Discovered search(String address, Map<String, String> answers) {
        var sources = List.<SettingsSource>of(PRESETS, new ListSource(PublicList.bundled()), new Guess());
        return new Discovery(sources, (_, _, _) -> {
            throw new AssertionError("nothing is reached offline");
        }).run(new Question(EmailAddress.of(address), Consent.offline(),
                answers, Deadline.in(Duration.ofSeconds(20))), _ -> {});
    }

    /** A guess that answers for every protocol. */
    private record Guess() implements SettingsSource {
        @Override
        public Origin origin() {
            return Origin.GUESS;
        }

        @Override
        public Set<Party> asks() {
            return Set.of();
        }

        @Override
        public SourceAnswer find(Question question) {
            return SourceAnswer.of(List.of(Protocol.values()).stream().map(protocol -> new Candidate(
                    new ServerSettings(new Endpoint(protocol, Hostname.of("mail.guess.test"), 993, Security.TLS), "x"),
                    Provenance.GUESS)).toList());
        }
    }
}
