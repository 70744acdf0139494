package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.practice.PracticeServer;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Reports;
import mailsetup.ui.address.Practice;
import mailsetup.ui.servers.ServerForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Practising, and how it ends, with a real practice server and no screen. */
class PracticeModelTest {
    private final FakeAssistant assistant = FakeAssistant.telling(Reports.allWork());
    private final List<PracticeServer> started = new ArrayList<>();
    private final Sitting sitting = new Sitting(assistant, this::start);
    private final WizardModel model = sitting.model;

    @AfterEach
    void end() {
        sitting.close();
    }

    @Test
    void anotherAddressFindsItsOwnServers() {
        practise();
        sitting.next();
        imap().security().set(Security.STARTTLS); // edited by hand, and still not fit for anybody else
        model.back();
        sitting.type("taro@sumire.test", "himitsu-2026");
        sitting.next();

        assertThat(imap().host().text().get()).isEqualTo("imap.sumire.test");
        assertThat(imap().port().text().get()).isEqualTo("993");
        assertThat(imap().from().get()).isEqualTo(Provenance.GUESS);
        imap().security().set(Security.STARTTLS);
        assertThat(imap().port().text().get()).isEqualTo("143");
    }

    @Test
    void theEndOfPracticeStopsTheServerAndEmptiesTheFields() {
        practise();
        sitting.next();
        int port = started.getFirst().tls().getFirst().endpoint().port();
        model.back();

        model.address().endPractice();

        assertThat(model.address().practice().state().get()).isEqualTo(Practice.State.OFF);
        assertThat(model.address().address().text().get()).isEmpty();
        assertThat(model.address().password().get()).isEmpty();
        assertThat(model.address().passwordRemarks().getValue()).isEmpty();
        assertThat(imap().host().text().get()).isEmpty();
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(IOException.class);
    }

    @Test
    void theEndOfPracticeLeavesWhatThePersonTyped() {
        practise();
        sitting.type("taro@sumire.test", "himitsu-2026");

        model.address().endPractice();

        assertThat(model.address().address().text().get()).isEqualTo("taro@sumire.test");
        assertThat(model.address().password().get()).isEqualTo("himitsu-2026");
    }

    @Test
    void aSecondPracticeUsesItsOwnServer() {
        practise();
        sitting.next();
        model.back();
        model.address().endPractice();
        practise();
        sitting.next();

        assertThat(started).hasSize(2);
        assertThat(imap().port().text().get())
                .isEqualTo(Integer.toString(started.getLast().tls().getFirst().endpoint().port()));
    }

    @Test
    void practiceAlsoTakesOverWhenItsAddressWasTypedBefore() {
        sitting.type("hanako@practice.example", "himitsu-2026");
        sitting.next();
        model.back();
        practise();
        sitting.next();

        assertThat(imap().from().get()).isEqualTo(Provenance.PRACTICE);
    }

    private void practise() {
        model.address().practise();
        sitting.finishWork();
    }

    private PracticeServer start() throws IOException {
        started.add(PracticeServer.start());
        return started.getLast();
    }

    private ServerForm imap() {
        return model.servers().forms().on(Protocol.IMAP);
    }
}
