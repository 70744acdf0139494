package mailsetup.handoff.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.handoff.Code;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Secrecy;
import mailsetup.handoff.UserTemplate;
import mailsetup.handoff.setupfile.Reading;
import mailsetup.handoff.setupfile.SetupFileReader;
import mailsetup.testkit.Accounts;
import mailsetup.testkit.Beside;
import mailsetup.testkit.Xmls;
import org.junit.jupiter.api.Test;

/** A thousand accounts whose names try to break out of every format come back as they were. */
@Beside
class RandomAccountsTest {
    private static final int MANY = 1000;
    private static final long SEED = 20_261_124;
    private static final Messages JAPANESE = Messages.in(Language.JA);
    private final Random random = new Random(SEED);

    @Test
    void setupFilesGiveBackTheSameAccount() {
        for (var account : accounts()) {
            var read = SetupFileReader.read(new SetupFileForm().write(Accounts.order(account), JAPANESE));
            assertThat(read).isInstanceOf(Reading.Good.class);
            assertThat(((Reading.Good) read).file().account(account.address())).contains(account);
        }
    }

    @Test
    void setupFilesForDomainsGiveBackTheSameServers() {
        for (var account : accounts()) {
            if (new DomainSetupFile().hindrance(account).isEmpty()) {
                var file = ((Reading.Good) SetupFileReader
                        .read(new DomainSetupFile().write(Accounts.order(account), JAPANESE))).file();
                assertThat(file.settings(account.address())).isEqualTo(account.servers().toList());
            }
        }
    }

    @Test
    void codesAreReadByTheStrictRules() {
        var form = new ThunderbirdAndroid();
        for (var account : accounts()) {
            var code = QrReader.parse(form.payload(Accounts.order(account)));
            assertThat(code.get(2).get(5).textValue()).isEqualTo(account.incoming().user());
            assertThat(code.get(3).get(0).get(0).get(5).textValue())
                    .isEqualTo(account.submission().orElseThrow().user());
            assertThat(code.get(3).get(0).get(1).get(1).textValue()).isEqualTo(account.shownName());
        }
    }

    @Test
    void aHundredPicturesOfCodesAreDecoded() {
        var form = new ThunderbirdAndroid();
        for (var account : accounts().subList(0, 100)) {
            var order = Accounts.order(account);
            assertThat(QrReader.scan(form.write(order, JAPANESE)).text()).isEqualTo(form.payload(order));
        }
    }

    @Test
    void profilesAndXmlKeepEveryName() throws Exception {
        var grammar = new Xmls.Grammar("autoconfig.rnc");
        for (var account : accounts()) {
            var mail = AppleProfileTest.mail(new AppleProfile().write(Accounts.order(account), JAPANESE));
            assertThat(AppleProfileTest.value(mail, "EmailAccountName").toString()).isEqualTo(account.shownName());
            assertThat(AppleProfileTest.value(mail, "IncomingMailServerUsername").toString())
                    .isEqualTo(account.incoming().user());
            assertThat(AppleProfileTest.value(mail, "EmailAddress").toString()).isEqualTo(account.address().toString());
            var answer = Xmls.parse(new Autodiscover().write(Accounts.order(account), JAPANESE));
            assertThat(answer.getElementsByTagName("LoginName").item(0).getTextContent())
                    .isEqualTo(account.incoming().user());
            if (new Autoconfig().hindrance(account).isEmpty()) {
                assertThat(grammar.faults(new Autoconfig().write(Accounts.order(account), JAPANESE))).isEmpty();
            }
        }
    }

    @Test
    void noFormFailsOrLetsANameBecomeALineOfItsOwn() throws Exception {
        for (var account : accounts()) {
            for (var form : Forms.all()) {
                if (form.isText() && !(form instanceof Code) && form.secrecy() == Secrecy.NEVER
                        && form.hindrance(account).isEmpty()) {
                    var text = new String(form.write(Accounts.order(account), JAPANESE), StandardCharsets.UTF_8);
                    assertThat(text.lines().count()).as(form.id()).isLessThan(140);
                    assertThat(text.chars().filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t')).isEmpty();
                }
            }
            if (new Pacc().hindrance(account).isEmpty()) {
                new JsonMapper().readTree(new Pacc().write(Accounts.order(account), JAPANESE));
            }
        }
    }

    @Test
    void placeholdersAreFilledInOnce() {
        for (var account : accounts()) {
            var address = account.address();
            assertThat(UserTemplate.fill(UserTemplate.ADDRESS, address)).isEqualTo(address.toString());
            assertThat(UserTemplate.fill("x" + UserTemplate.LOCAL + "y", address))
                    .isEqualTo("x" + address.local() + "y");
        }
    }

    private List<MailAccount> accounts() {
        var accounts = new ArrayList<MailAccount>();
        for (int i = 0; i < MANY; i++) {
            accounts.add(Accounts.random(random));
        }
        return accounts;
    }
}
