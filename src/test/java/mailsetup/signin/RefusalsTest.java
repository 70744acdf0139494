package mailsetup.signin;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.signin.SignInFailure.Refusal;
import mailsetup.testkit.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person pastes of a page that never comes back. */
@Beside
class RefusalsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            NEEDS_ADMIN       | AADSTS65001: The user or administrator has not consented to use the application
                                            NEEDS_ADMIN       | Access blocked: your institution's admin needs to review it. Error 400: admin_policy_enforced
                                            FORBIDDEN_BY_RULE | AADSTS53003: Access has been blocked by Conditional Access policies.
                                            FORBIDDEN_BY_RULE | Access blocked: X can only be used within its organization. Error 403: org_internal
                                            REDIRECT          | AADSTS50011: The redirect URI specified in the request does not match
                                            REDIRECT          | We are sorry... Invalid parameter: redirect_uri
                                            CLIENT            | AADSTS700016: Application with identifier was not found in the directory
                                            CLIENT            | X has not completed the Google verification process. Error 403: access_denied
                                            CLIENT            | We are sorry... Client not found.
                                            CLIENT_OFF        | AADSTS7000112: Application '1b2c'(X) is disabled.
                                            CLIENT_OFF        | We are sorry... Client disabled.
                                            ACCOUNT           | AADSTS50020: User account 'x' from identity provider 'live.com' does not exist in tenant
                                            NEEDS_SECRET      | AADSTS7000218: The request body must contain 'client_assertion' or 'client_secret'
                                            DECLINED          | http://127.0.0.1:40999/?error=access_denied&state=
                                            SCOPE             | Error 400: invalid_scope
                                            STALE             | Restart login cookie not found. It may have expired
                                            OTHER             | Something went wrong.
                                            """)
    void theWordsOfThePageTellWhatItMeans(Refusal refusal, String page) {
        assertThat(SignInTexts.onPage(page).refusal()).isEqualTo(refusal);
    }

    /** Pages have lines; a sentence that quotes them has not. */
    @Test
    void theLinesOfThePageAreQuotedAsOne() {
        assertThat(SignInTexts.onPage("Need admin approval \r\n\n AADSTS90094: the grant\u2028requires it.\n").error())
                .isEqualTo("Need admin approval AADSTS90094: the grant requires it.");
    }
}
