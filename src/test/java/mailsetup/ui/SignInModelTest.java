package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.SignInClient;
import mailsetup.practice.PracticeServer;
import mailsetup.probe.Login;
import mailsetup.probe.Stage;
import mailsetup.probe.TokenFacts;
import mailsetup.signin.Grant;
import mailsetup.signin.SignInFailure;
import mailsetup.signin.SignInOutcome;
import mailsetup.signin.SignInProgress;
import mailsetup.signin.SignInQuestion;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Reports;
import mailsetup.ui.check.CheckModel.Phase;
import mailsetup.ui.signin.SignInModel;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The way in without a password, without a screen. */
class SignInModelTest {
    private static final String OWN = "hanako@fastmail.com";

    private final FakeAssistant assistant = FakeAssistant.telling(Reports.allWork());
    private Secret token = Secret.of("ya29.made-up");
    private final AtomicInteger revoked = new AtomicInteger();
    @AutoClose
    private final Sitting sitting = new Sitting(assistant, PracticeServer::start);
    private final WizardModel model = sitting.model;

    @Test
    void theTokenOpensTheServersOfThatProviderAndIsGivenBackAndWiped() {
        assistant.signInOutcome = as(OWN);
        toOffer(OWN);
        sitting.next();

        assertThat(model.check().phase().get()).isEqualTo(Phase.VERDICT);
        assertThat(assistant.passwords).containsExactly("ya29.made-up");
        assertThat(assistant.logins).extracting(Login::token).allMatch(Optional::isPresent);
        assertThat(assistant.probes.getFirst()).extracting(server -> server.endpoint().host().ascii())
                .containsExactly("imap.fastmail.com", "pop.fastmail.com", "smtp.fastmail.com");
        assertThat(revoked).hasValue(1);
        assertThat(model.check().browserWay().model().givenBack().get()).contains(Grant.Revocation.REVOKED);
        assertThatIllegalStateException().isThrownBy(() -> token.reveal());
        assertThat(model.results().choice().selfTest().offered().get()).isFalse();
        assertThat(model.results().choice().selfTest().givenBack().get()).isTrue();
    }

    @Test
    void aServerThatTheProviderDoesNotNameGetsNoToken() {
        assistant.signInOutcome = as(OWN);
        toOffer(OWN);
        model.servers().forms().on(Protocol.POP3).host().text().set("pop.elsewhere.test");
        sitting.next();

        assertThat(assistant.probed).extracting(server -> server.endpoint().host().ascii())
                .containsExactly("imap.fastmail.com", "smtp.fastmail.com");
        assertThat(model.check().browserWay().uncovered()).extracting(server -> server.endpoint().host().ascii())
                .containsExactly("pop.elsewhere.test");
    }

    @Test
    void somebodyElseCanBeTheUserName() {
        signedInAsSomebodyElse();
        model.check().signedInAs("hanako.yamada@fastmail.com");
        sitting.finishWork();

        assertThat(assistant.probed).extracting(ServerSettings::user).containsOnly("hanako.yamada@fastmail.com");
    }

    @Test
    void somebodyElseMayOpenASharedMailbox() {
        signedInAsSomebodyElse();
        model.check().browserWay().model().accept();
        sitting.finishWork();

        assertThat(assistant.probed).extracting(ServerSettings::user).containsOnly(OWN);
    }

    @Test
    void anotherAccountIsChosenOnThePageAndTheFirstPermissionIsGivenBack() {
        signedInAsSomebodyElse();
        model.check().signIn(SignInQuestion.Way.BROWSER, true);
        assertThat(assistant.signIns).hasSize(1);
        sitting.finishWork();

        assertThat(assistant.signIns).extracting(SignInQuestion::otherAccount).containsExactly(false, true);
        assertThat(revoked).hasValue(1);
        assertThat(assistant.probed).isEmpty();
    }

    @Test
    void cancelAndBackGiveBackWhatThereIs() {
        signedInAsSomebodyElse();
        model.back();
        sitting.finishWork();

        assertThat(model.check().phase().get()).isEqualTo(Phase.SERVERS);
        assertThat(revoked).hasValue(1);
        assertThatIllegalStateException().isThrownBy(() -> token.reveal());
    }

    @Test
    void aTokenThatComesInTheMomentOfCancelIsGivenBackAndWiped() {
        assistant.signInOutcome = as(OWN);
        toOffer(OWN);
        assistant.signInProgress = List.of(new SignInProgress.Back());
        var signIn = model.check().browserWay().model();
        signIn.stand().subscribe(now -> {
            if (now.equals(new SignInModel.Stand.UnderWay(Optional.of(new SignInProgress.Back())))) {
                signIn.cancel();
                // Too late to end the work, which runs on this thread.
                Thread.interrupted();
            }
        });
        sitting.next();

        assertThat(revoked).hasValue(1);
        assertThatIllegalStateException().isThrownBy(() -> token.reveal());
        assertThat(assistant.probed).isEmpty();
    }

    @Test
    void whatAnExpertTypesGoesBeforeWhatIsKnown() {
        toOffer(OWN);
        var way = model.check().browserWay();
        way.issuer().set("https://login.sumire.test");
        way.scopes().set("mail");
        way.client().set("own-client");
        sitting.next();

        var asked = assistant.signIns.getFirst();
        assertThat(asked.settings().issuer()).hasToString("Optional[https://login.sumire.test]");
        assertThat(asked.settings().asked()).containsExactly("mail");
        assertThat(asked.typed()).map(SignInClient::id).contains("own-client");
        assertThat(way.model().stand().get()).isEqualTo(
                new SignInModel.Stand.Failed(new SignInFailure.Cancelled()));
    }

    @Test
    void withoutAKnownSignInNothingBegins() {
        toOffer("hanako@himawari.test");
        sitting.next();

        assertThat(model.check().phase().get()).isEqualTo(Phase.SERVERS);
        assertThat(assistant.signIns).isEmpty();
        assertThat(assistant.probed).isEmpty();
    }

    @Test
    void testingAgainSignsInAgainAndAPasswordEndsThat() {
        assistant.signInOutcome = as(OWN);
        assistant.tell(List.of(Reports.allWork().get(0), Reports.allWork().get(1),
                Reports.of(Protocol.SMTP, Security.TLS)
                        .failed(Stage.AUTHENTICATE, Reports.refusal("535", "no")).report()));
        toOffer(OWN);
        sitting.next();
        token = Secret.of("ya29.second");
        assistant.signInOutcome = as(OWN);
        model.check().testAgain(false);
        sitting.finishWork();
        assertThat(assistant.signIns).hasSize(2);

        model.back();
        sitting.type(OWN, "sakura-2026");
        model.address().withoutPassword().set(false);
        sitting.next();
        assertThat(assistant.signIns).hasSize(2);
        assertThat(assistant.passwords.getLast()).isEqualTo("sakura-2026");
    }

    private void signedInAsSomebodyElse() {
        assistant.signInOutcome = as("hanako.yamada@fastmail.com");
        toOffer(OWN);
        sitting.next();
        assertThat(model.check().browserWay().model().stand().get())
                .isEqualTo(new SignInModel.Stand.SomebodyElse("hanako.yamada@fastmail.com"));
        assertThat(model.check().phase().get()).isEqualTo(Phase.SIGN_IN);
        assistant.signInOutcome = new SignInOutcome.NotSignedIn(new SignInFailure.Cancelled());
    }

    private void toOffer(String address) {
        sitting.type(address, "");
        model.address().withoutPassword().set(true);
        sitting.finishWork();
        sitting.next();
    }

    private SignInOutcome as(String account) {
        var facts = new TokenFacts(Optional.empty(), List.of(), List.of(), Optional.of(account), List.of(),
                Optional.empty(), Optional.empty());
        return new SignInOutcome.SignedIn(new Grant(token, facts,
                SignInClient.Origin.REGISTERED, () -> {
                    revoked.incrementAndGet();
                    return Grant.Revocation.REVOKED;
                }));
    }
}
