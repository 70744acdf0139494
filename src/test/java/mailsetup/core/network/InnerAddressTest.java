package mailsetup.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InnerAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.99.0.77", "0.0.0.0", "0.1.2.3", "10.0.0.1", "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1", "169.254.169.254", "100.64.0.1", "100.127.255.255", "224.0.0.1", "::1", "::", "fe80::1",
            "fc00::1", "fd12:3456::1", "ff02::1", "::ffff:192.168.1.1", "64:ff9b::10.0.0.1", "64:ff9b::127.0.0.1",
            "2002:c0a8:0101::1", "::127.0.0.1"})
    void ofThisComputerOrTheNetworkAroundIt(String address) {
        assertThat(InnerAddress.is(InetAddress.ofLiteral(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.10", "203.0.113.9", "172.32.0.1", "172.15.0.1", "100.63.255.255", "100.128.0.1",
            "11.0.0.1", "169.253.0.1", "2001:db8::1", "2a00:1450::1", "64:ff9b::192.0.2.1", "2002:c000:0201::1"})
    void ofThePublicInternet(String address) {
        assertThat(InnerAddress.is(InetAddress.ofLiteral(address))).isFalse();
    }
}
