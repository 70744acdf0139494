package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import mailsetup.core.EmailAddress;
import mailsetup.discovery.presets.Preset;
import mailsetup.practice.PracticeServer;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Reports;
import mailsetup.ui.address.Provider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The provider of the typed address, without a screen and without a network. */
class ProviderTest {
    private final Sitting sitting = new Sitting(FakeAssistant.telling(Reports.allWork()), PracticeServer::start);
    private final Provider provider = sitting.model.address().provider();

    @AfterEach
    void end() {
        sitting.close();
    }

    @Test
    void aKnownAddressTellsItsProviderBeforeThePassword() {
        sitting.type("hanako@gmail.com", "");
        assertThat(shown()).as("read beside the screen, not on it").isEmpty();
        sitting.finishWork();
        assertThat(shown()).map(Preset::id).contains("gmail");
        sitting.type("hanako@himawari.test", "");
        assertThat(shown()).isEmpty();
        sitting.finishWork();
        assertThat(shown()).isEmpty();
    }

    @Test
    void aLookUpThatIsOvertakenIsDropped() {
        sitting.type("hanako@gmail.com", "");
        sitting.type("hanako@himawari.test", "");
        sitting.finishWork();
        assertThat(shown()).isEmpty();
    }

    @Test
    void anAnswerCompletesTheSettingsAndBelongsToItsDomain() {
        var address = EmailAddress.of("info@hanako.xsrv.jp");
        sitting.type(address.toString(), "");
        sitting.finishWork();
        assertThat(provider.answered().orElseThrow().settings(address)).isEmpty();
        provider.answer("server", "no number");
        assertThat(provider.answered().orElseThrow().settings(address)).isEmpty();
        provider.answer("server", " sv123 ");
        assertThat(provider.answered().orElseThrow().settings(address)).hasSize(3)
                .allMatch(server -> server.endpoint().host().ascii().equals("sv123.xserver.jp"));
        sitting.type("info@taro.xsrv.jp", "");
        sitting.finishWork();
        assertThat(provider.answered().orElseThrow().questions()).hasSize(1);
    }

    @Test
    void nextWaitsForTheAnswerOrForTheWordThatItIsNotKnown() {
        sitting.type("info@hanako.xsrv.jp", "secret");
        sitting.finishWork();
        sitting.next();
        assertThat(sitting.model.page().get()).isEqualTo(Page.ADDRESS);
        provider.answer("server", "sv123");
        sitting.next();
        assertThat(sitting.model.page().get()).isEqualTo(Page.CHECK);
        sitting.model.revisit(Page.ADDRESS);
        sitting.type("info@taro.xsrv.jp", "secret");
        sitting.finishWork();
        sitting.next();
        assertThat(sitting.model.page().get()).isEqualTo(Page.ADDRESS);
        provider.unanswerable().set(true);
        sitting.next();
        assertThat(sitting.model.page().get()).isEqualTo(Page.CHECK);
    }

    private Optional<Preset> shown() {
        return provider.preset().get();
    }
}
