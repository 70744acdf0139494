package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import mailsetup.assistant.Assistant;
import mailsetup.core.Hostname;
import mailsetup.core.Secret;
import mailsetup.core.SignInClient;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.handoff.forms.Forms;
import mailsetup.practice.PracticeServer;
import mailsetup.practice.lab.Lab;
import mailsetup.probe.TokenFacts;
import mailsetup.signin.Grant;
import mailsetup.signin.SignInFailure;
import mailsetup.signin.SignInOutcome;
import mailsetup.signin.SignInProgress;
import mailsetup.signin.SignInProgress.PageFacts;
import mailsetup.support.organisation.Organisation;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.LabRuns;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.PracticeBrowser;
import mailsetup.testkit.Reports;
import mailsetup.ui.check.CheckModel;
import mailsetup.ui.desktop.Opener;
import mailsetup.ui.desktop.Programs;
import mailsetup.ui.handover.Way;
import mailsetup.ui.kit.LookStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sign-in in the window, from the address to the verdict, with a person in a browser. */
@Needs(Need.WINDOW)
class SignInScreenTest {
    private static final String OWN = "hanako@fastmail.com";
    private static final SignInProgress ASKING = new SignInProgress.Asking(Hostname.of("api.fastmail.com"));

    private final List<String> opened = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void fromTheAddressThroughTheBrowserToTheVerdict(Language language) throws Exception {
        try (var base = PracticeServer.start();
                var screen = open(LabRuns.assistant(base), language, opened::add)) {
            Screen.onScreen(() -> {
                screen.model.practise(Lab.find("token-other-account").orElseThrow());
                return 0;
            });
            screen.until(() -> screen.model.address().practising().isPresent());
            screen.fire("#next");
            screen.fire("#sign-in");
            screen.until(() -> shown(screen, "#sign-in-open"));
            assertThat(text(screen, "#sign-in-said")).contains("localhost");
            assertThat(screen.flaws(language)).isEmpty();
            screen.textSize(200);
            assertThat(screen.flaws(language)).as("large letters").isEmpty();
            screen.textSize(100);
            screen.photograph("sign-in-page", language, Screen.SCHEMES);

            screen.fire("#sign-in-open");
            var server = screen.model.address().practising().orElseThrow();
            assertThat(new PracticeBrowser(server).agree(URI.create(opened.getFirst()))).contains("close this page");

            screen.until(() -> shown(screen, "#sign-in-use"));
            assertThat(text(screen, "#sign-in-said")).contains("taro@practice.example");
            assertThat(screen.flaws(language)).isEmpty();
            screen.photograph("sign-in-other", language, Screen.SCHEMES);
            screen.fire("#sign-in-shared");
            screen.until(() -> screen.model.check().phase().get() == CheckModel.Phase.VERDICT
                    && !screen.model.busy().get());

            assertThat(screen.model.results().diagnosis().found().get()).extracting(Diagnosis::id)
                    .contains("token-other-account");
            screen.until(() -> screen.model.check().browserWay().model().givenBack().get()
                    .equals(Optional.of(Grant.Revocation.REVOKED)));
            screen.photograph("sign-in-verdict", language, Screen.SCHEMES);
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void aCodeIsShownInLargeLettersAndAsAPicture(Language language) throws Exception {
        var place = URI.create("https://www.fastmail.com/code");
        var code = new SignInProgress.Code(place, Optional.of(URI.create("https://www.fastmail.com/code?c=WXYZ-1234")),
                "WXYZ-1234", facts());
        var assistant = FakeAssistant.telling(Reports.allWork()).signingInUntilInterrupted();
        assistant.signInProgress = List.of(ASKING, code);
        try (var screen = open(assistant, language, opened::add)) {
            toOffer(screen);
            assertThat(screen.flaws(language)).isEmpty();
            screen.photograph("sign-in-offer", language, Screen.SCHEMES);
            screen.fire("#sign-in-by-code");
            screen.until(() -> shown(screen, "#sign-in-letters"));
            assertThat(text(screen, "#sign-in-letters")).isEqualTo("WXYZ-1234");
            assertThat(screen.flaws(language)).isEmpty();
            screen.photograph("sign-in-code", language, Screen.SCHEMES);
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void withoutABrowserTheLinkIsCopiedAndAnErrorOnThePageIsRead(Language language) throws Exception {
        var link = URI.create("http://127.0.0.1:40999/abc");
        var assistant = FakeAssistant.telling(Reports.allWork()).signingInUntilInterrupted();
        assistant.signInProgress = List.of(ASKING, new SignInProgress.Page(link, facts()));
        try (var screen = open(assistant, language, Opener.NONE)) {
            toOffer(screen);
            screen.fire("#sign-in");
            screen.until(() -> shown(screen, "#sign-in-open"));
            screen.fire("#sign-in-open");
            assertThat(Screen.onScreen(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(link.toString());
            screen.fire("#sign-in-page-error");
            Screen.onScreen(() -> {
                screen.find("#sign-in-error-text", TextArea.class)
                        .setText("Need admin approval\nAADSTS90094: the grant requires admin permission.");
                return 0;
            });
            screen.settle();
            assertThat(screen.flaws(language)).isEmpty();
            screen.photograph("sign-in-page-error", language, Screen.SCHEMES);
            screen.fire("#cancel");
            screen.until(() -> shown(screen, "#sign-in-again"));
            assertThat(screen.model.busy().get()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void whereNobodyHasRegisteredTheProgramItSaysSoAndLeadsOn(Language language) throws Exception {
        var assistant = FakeAssistant.telling(Reports.allWork());
        assistant.signInOutcome = new SignInOutcome.NotSignedIn(new SignInFailure.NoRegistration(false));
        try (var screen = open(assistant, language, opened::add)) {
            toOffer(screen);
            screen.fire("#sign-in");
            screen.until(() -> shown(screen, "#sign-in-password"));
            screen.fire("#sign-in-expert");
            assertThat(screen.flaws(language)).isEmpty();
            screen.photograph("sign-in-no-registration", language, Screen.SCHEMES);
            screen.fire("#sign-in-password");
            assertThat(screen.model.page().get()).isEqualTo(Page.ADDRESS);
            assertThat(screen.model.address().withoutPassword().get()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void whatWorkedIsGivenBackAndHandedOverAsASignIn(Language language) throws Exception {
        var assistant = FakeAssistant.telling(Reports.allWork());
        var facts = new TokenFacts(Optional.empty(), List.of(), List.of(), Optional.of(OWN), List.of(),
                Optional.empty(), Optional.empty());
        assistant.signInOutcome = new SignInOutcome.SignedIn(new Grant(Secret.of("made-up"), facts,
                SignInClient.Origin.REGISTERED, () -> Grant.Revocation.REVOKED));
        try (var screen = open(assistant, language, opened::add)) {
            toOffer(screen);
            screen.fire("#sign-in");
            screen.until(() -> screen.model.check().receives() && !screen.model.busy().get());
            screen.until(() -> screen.model.check().browserWay().model().givenBack().get().isPresent());
            assertThat(screen.flaws(language)).isEmpty();
            screen.photograph("sign-in-works", language, Screen.SCHEMES);
            screen.fire("#next");
            Screen.onScreen(() -> {
                screen.model.handover().chosen().set(Forms.find("iphone").map(Way::of));
                return 0;
            });
            screen.settle();
            assertThat(screen.texts()).contains(Messages.in(language).text("handoff.password-only"));
            assertThat(screen.flaws(language)).isEmpty();
            screen.photograph("sign-in-handover", language, Screen.SCHEMES);
        }
    }

    private static void toOffer(Screen screen) {
        Screen.onScreen(() -> {
            screen.model.address().address().fill(OWN);
            screen.model.address().withoutPassword().set(true);
            return 0;
        });
        screen.until(() -> screen.model.address().provider().preset().get().isPresent());
        screen.fire("#next");
        screen.until(() -> shown(screen, "#sign-in"));
    }

    private static PageFacts facts() {
        return new PageFacts(Hostname.of("www.fastmail.com"), Hostname.of("fastmail.com"),
                SignInClient.Origin.REGISTERED, List.of("urn:ietf:params:oauth:scope:mail"),
                Instant.now().plus(Duration.ofMinutes(5)));
    }

    private static boolean shown(Screen screen, String selector) {
        return screen.robot.lookup(selector).tryQuery().filter(SignInScreenTest::seen).isPresent();
    }

    private static boolean seen(Node node) {
        return node.isVisible() && (node.getParent() == null || seen(node.getParent()));
    }

    private static String text(Screen screen, String selector) {
        return Screen.onScreen(() -> screen.find(selector, Label.class).getText());
    }

    private static Screen open(Assistant assistant, Language language, Opener browser)
            throws TimeoutException {
        return Screen.open(assistant, PracticeServer::start, language,
                new Installation(Organisation.NONE, Optional.empty(), Programs.NONE, LookStore.NONE, browser));
    }
}
