package mailsetup.diagnosis.faults.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateAddressTest {
    private final ServerCheck check = new PrivateAddress();

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.1", "192.168.1.1",
            "169.254.0.9", "100.64.0.1", "0:0:0:0:0:0:0:1", "::1", "fd12:0:0:0:0:0:0:1", "fe80:0:0:0:0:0:0:1%eth0"})
    void aPublicNameThatLeadsThereIsLikelyFiltered(String address) {
        assertThat(check.examine(Cases.of(refused("imap.example.jp", address)))).singleElement()
                .returns(Sureness.LIKELY, Diagnosis::sureness)
                .returns(List.of("imap.example.jp", List.of(address)), Diagnosis::facts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "172.32.0.1", "100.128.0.1", "8.8.8.8", "2001:db8:0:0:0:0:0:1"})
    void otherAddressesAreNotPrivate(String address) {
        assertThat(check.examine(Cases.of(refused("imap.example.jp", address)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "mail.localhost", "nas", "mail.home.arpa", "server.local", "127.0.0.1"})
    void aNameOfTheOwnNetworkMayLeadThere(String host) {
        assertThat(check.examine(Cases.of(refused(host, "127.0.0.1")))).isEmpty();
    }

    @Test
    void oneGoodAddressIsEnough() {
        assertThat(check.examine(Cases.of(refused("imap.example.jp", "10.0.0.1", "192.0.2.1")))).isEmpty();
    }

    @Test
    void aMailServerOfTheOfficeThatAnswersIsNoFault() {
        var office = Reports.imap().passed(Stage.RESOLVE, new Finding.Addresses(List.of("10.0.0.1")));
        assertThat(check.examine(Cases.of(office))).isEmpty();
        assertThat(check.examine(Cases.of(office.failed(Stage.GREET, new Failure.Dropped())))).isEmpty();
    }

    private static Reports refused(String host, String... addresses) {
        return Reports.imap().at(host).passed(Stage.RESOLVE, new Finding.Addresses(List.of(addresses)))
                .failed(Stage.CONNECT, new Failure.ConnectionRefused(List.of()));
    }
}
