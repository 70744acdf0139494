package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import org.junit.jupiter.api.Test;

class OrganisationPolicyTest {
    private final OrganisationPolicy check = new OrganisationPolicy();

    @Test
    void theNumberAloneStandsForSeveralRules() {
        assertThat(check.examine(LoginCases.smtp("535 5.7.139 Autenticação malsucedida")))
                .extracting(Diagnosis::sureness)
                .containsExactly(Sureness.LIKELY);
    }

    @Test
    void wordsThatNameTheRuleAreBelieved() {
        assertThat(check.examine(LoginCases.smtp("535 5.7.139 basic authentication is disabled."))).isEmpty();
        assertThat(check.examine(LoginCases.smtp("535 5.7.8 no"))).isEmpty();
    }
}
