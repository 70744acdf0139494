package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.discovery.input.Remark;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Reports;
import mailsetup.ui.address.Practice;
import mailsetup.ui.check.CheckModel;
import mailsetup.ui.servers.ServersModel;
import mailsetup.ui.servers.UserStyle;
import mailsetup.ui.test.Mark;
import org.junit.jupiter.api.Test;

/** The whole way without a screen: work runs when the test says so. */
class WizardModelTest {
    private final FakeAssistant assistant = FakeAssistant.telling(Reports.allWork());
    private final Sitting sitting = sitting(assistant);
    private final WizardModel model = sitting.model;

    @Test
    void anEmptyPageSaysWhatIsMissingOnlyWhenSomebodyWantsToGoOn() {
        assertThat(model.address().address().remarks().getValue()).isEmpty();

        model.next();

        assertThat(model.page().get()).isEqualTo(Page.ADDRESS);
        assertThat(model.address().address().remarks().getValue()).extracting(Remark::kind)
                .contains(Remark.Kind.ERROR);
        assertThat(model.address().passwordRemarks().getValue()).extracting(Remark::kind).contains(Remark.Kind.ERROR);
    }

    @Test
    void fromTheAddressToTheResults() {
        toServers();
        assertThat(model.servers().forms().on(Protocol.IMAP).host().text().get()).isEqualTo("imap.himawari.test");

        sitting.next();
        assertThat(model.page().get()).isEqualTo(Page.CHECK);
        assertThat(assistant.probes.getFirst()).hasSize(3);
        assertThat(assistant.passwords).containsExactly("sakura-2026");

        assertThat(model.check().phase().get()).isEqualTo(CheckModel.Phase.VERDICT);
        assertThat(model.results().outcome().get().working()).hasSize(3);
        assertThat(model.results().outcome().get().comparison().rows()).isNotEmpty();
    }

    @Test
    void theCopyOfThePasswordIsWipedAfterTheTest() {
        toTest();

        assertThatThrownBy(() -> assistant.logins.getFirst().secret().reveal())
                .isInstanceOf(IllegalStateException.class);
        assertThat(model.address().password().get()).isEqualTo("sakura-2026");
    }

    @Test
    void backKeepsEverythingTyped() {
        toServers();
        model.servers().forms().on(Protocol.IMAP).host().text().set("mail.himawari.test");
        sitting.next();
        model.back();
        model.back();
        sitting.next();

        assertThat(model.servers().forms().on(Protocol.IMAP).host().text().get()).isEqualTo("mail.himawari.test");
        assertThat(assistant.searches).hasSize(1);
    }

    @Test
    void anotherAddressIsSearchedAfresh() {
        toServers();
        model.back();
        sitting.type("taro@sumire.test", "sakura-2026");
        sitting.next();

        assertThat(model.servers().forms().on(Protocol.SMTP).host().text().get()).isEqualTo("smtp.sumire.test");
    }

    @Test
    void portsFollowTheEncryptionUnlessTheyAreOfSomebodysOwn() {
        toServers();
        var imap = model.servers().forms().on(Protocol.IMAP);
        imap.security().set(Security.STARTTLS);
        assertThat(imap.port().text().get()).isEqualTo("143");

        imap.port().text().set("1143");
        imap.security().set(Security.TLS);
        assertThat(imap.port().text().get()).isEqualTo("1143");
    }

    @Test
    void aNamePastedWithItsPortIsTakenApart() {
        toServers();
        var imap = model.servers().forms().on(Protocol.IMAP);
        imap.host().text().set("imap.himawari.test:1993");
        imap.leaveHost();

        assertThat(imap.host().text().get()).isEqualTo("imap.himawari.test");
        assertThat(imap.port().text().get()).isEqualTo("1993");
    }

    @Test
    void aReadablePasswordNeedsAnExplicitYes() {
        toServers();
        var pop = model.servers().forms().on(Protocol.POP3);
        pop.security().set(Security.PLAIN);
        sitting.next();
        assertThat(model.check().phase().get()).isEqualTo(CheckModel.Phase.SERVERS);
        assertThat(pop.consent().missed().get()).isTrue();

        pop.consent().agreed().set(true);
        sitting.next();
        assertThat(assistant.logins.getFirst().plainTextAllowed()).isTrue();
    }

    @Test
    void theYesIsTakenBackWithTheEncryptionThatNeededIt() {
        var pop = model.servers().forms().on(Protocol.POP3);
        pop.security().set(Security.PLAIN);
        pop.consent().agreed().set(true);
        pop.security().set(Security.TLS);
        pop.security().set(Security.PLAIN);

        assertThat(pop.consent().agreed().get()).isFalse();
    }

    @Test
    void aServerSwitchedOffIsNotTested() {
        toServers();
        model.servers().forms().on(Protocol.POP3).wanted().set(false);
        sitting.next();

        assertThat(assistant.probes.getFirst()).extracting(s -> s.protocol()).containsExactly(Protocol.IMAP,
                Protocol.SMTP);
    }

    @Test
    void withEveryServerSwitchedOffThePageSaysSo() {
        toServers();
        for (var protocol : Protocol.values()) {
            model.servers().forms().on(protocol).wanted().set(false);
        }
        sitting.next();

        assertThat(model.check().phase().get()).isEqualTo(CheckModel.Phase.SERVERS);
        assertThat(model.servers().forms().nothingWanted().get()).isTrue();
    }

    @Test
    void theUserNameCanBeAPartOfTheAddressOrSomethingElse() {
        toServers();
        model.servers().forms().on(Protocol.IMAP).user().style().set(UserStyle.LOCAL_PART);
        model.servers().forms().on(Protocol.POP3).user().style().set(UserStyle.OTHER);
        model.servers().forms().on(Protocol.POP3).user().other().text().set("ab12345");
        sitting.next();

        assertThat(assistant.probes.getFirst()).extracting(s -> s.user()).containsExactly("hanako", "ab12345",
                "hanako@himawari.test");
    }

    @Test
    void cancelEndsTheSearchAndLeavesTheFormsToFillIn() {
        sitting.type("hanako@himawari.test", "sakura-2026");
        model.next();
        assertThat(model.busy().get()).isTrue();

        model.cancel();
        sitting.finishWork();

        assertThat(model.busy().get()).isFalse();
        assertThat(model.servers().search().get()).isEqualTo(ServersModel.Search.BY_HAND);
        assertThat(model.servers().forms().on(Protocol.IMAP).host().text().get()).isEmpty();
    }

    @Test
    void cancelClosesTheConnectionsAndMarksWhatIsLeft() {
        var standing = FakeAssistant.telling(Reports.allWork()).standingStillAt(Stage.CONNECT);
        var there = sitting(standing);
        var other = there.model;
        toServers(there);
        other.next();
        var rows = other.test().trials().get().getFirst().rows();
        assertThat(rows).extracting(row -> row.mark().get()).startsWith(Mark.PASSED, Mark.BUSY, Mark.WAITING);

        other.cancel();

        assertThat(standing.closed).isEqualTo(1);
        assertThat(other.test().running().get()).isFalse();
        assertThat(rows).extracting(row -> row.mark().get()).startsWith(Mark.PASSED, Mark.SKIPPED, Mark.SKIPPED);
    }

    @Test
    void afterARefusalTheOthersAreTriedOnlyWhenAskedFor() {
        var refusing = FakeAssistant.telling(List.of(
                Reports.imap().failed(Stage.AUTHENTICATE, Reports.refusal("NO", "no")).report(),
                Reports.pop().skipped(Stage.AUTHENTICATE, Step.Reason.PASSWORD_REFUSED_ELSEWHERE).report(),
                Reports.smtp().report()));
        var there = sitting(refusing);
        var other = there.model;
        toServers(there);
        other.next();
        there.finishWork();
        assertThat(other.test().canGoOn()).isTrue();
        assertThat(refusing.logins.getLast().goOnAfterRefusal()).isFalse();

        other.check().testAgain(true);

        assertThat(refusing.logins.getLast().goOnAfterRefusal()).isTrue();
    }

    @Test
    void aPracticeServerThatCannotStartIsSaidSo() {
        model.address().practise();
        assertThat(model.busy().get()).isTrue();
        sitting.finishWork();

        assertThat(model.address().practice().state().get()).isEqualTo(Practice.State.FAILED);
        assertThat(assistant.trusted).isEmpty();
    }

    @Test
    void thePasswordIsChangedOnlyByAYes() {
        model.address().password().set(" sakura-2026");
        model.address().leavePassword();
        var remark = model.address().passwordRemarks().getValue().getFirst();
        assertThat(model.address().password().get()).isEqualTo(" sakura-2026");

        model.address().passwordOffer(remark).orElseThrow().accept().run();

        assertThat(model.address().password().get()).isEqualTo("sakura-2026");
    }

    private static Sitting sitting(FakeAssistant helper) {
        return new Sitting(helper, () -> {
            throw new IOException("no port is free");
        });
    }

    private void toServers() {
        toServers(sitting);
    }

    private static void toServers(Sitting there) {
        there.type("hanako@himawari.test", "sakura-2026");
        there.next();
    }

    private void toTest() {
        toServers();
        sitting.next();
    }
}
