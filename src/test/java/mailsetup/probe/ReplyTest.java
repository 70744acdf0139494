package mailsetup.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mailsetup.probe.net.Replies;
import mailsetup.testkit.RefusalCorpus;
import mailsetup.testkit.RefusalCorpus.Group;
import mailsetup.testkit.RefusalCorpus.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What real servers say, read as the answer to a login. */
class ReplyTest {
    /** Only what was sent before tells that these are about the way: an APOP, no credentials at all, no folder. */
    private static final Set<String> BY_CIRCUMSTANCE = Set.of("-ERR [AUTH] Invalid password or username",
            "-ERR [AUTH] Error logging in.", "-ERR authorization failed", "535 Incorrect authentication data",
            "a NO SEARCH State error", "454 Command not permitted when TLS active",
            "a BAD User is authenticated but not connected.");

    @Test
    void everyRefusalOfAMechanismIsTakenForOneAndNoOther() {
        assertThat(RefusalCorpus.all()).hasSizeGreaterThan(100)
                .filteredOn(said -> !BY_CIRCUMSTANCE.contains(said.line())).allSatisfy(said -> assertThat(
                        reply(said).filter(Reply::declinesMechanism).isPresent()).as(said.line())
                        .isEqualTo(said.group() == Group.A));
    }

    @ParameterizedTest
    @CsvSource({"421,'',true", "454,4.7.0,true", "432,4.3.2,true", "NO,UNAVAILABLE,true", "BYE,UNAVAILABLE,true",
            "-ERR,SYS/TEMP,true", "-ERR,IN-USE,true", "535,5.7.8,false", "NO,AUTHENTICATIONFAILED,false",
            "-ERR,AUTH,false", "BAD,'',false"})
    void notNowMeansTheSameWhateverWasAsked(String status, String code, boolean temporary) {
        assertThat(new Reply(status, code, "").temporary()).isEqualTo(temporary);
    }

    private static Optional<Reply> reply(Refused said) {
        return Replies.negative(said.protocol(), List.of(said.line()));
    }
}
