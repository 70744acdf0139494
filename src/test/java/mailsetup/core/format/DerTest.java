package mailsetup.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class DerTest {
    @Test
    void shortAndLongValuesSayTheirLengthAsX690Does() {
        assertThat(hex(Der.octets(new byte[2]))).isEqualTo("04020000");
        assertThat(hex(Der.octets(new byte[0x80]))).startsWith("04818000");
        assertThat(hex(Der.octets(new byte[0x100]))).startsWith("0482010000");
        assertThat(hex(Der.octets(new byte[0x10000]))).startsWith("048301000000");
    }

    @Test
    void anObjectIdentifierIsWrittenInGroupsOfSevenBits() {
        assertThat(hex(Der.oid("1.2.840.113549.1.1.11"))).isEqualTo("06092a864886f70d01010b");
    }

    @Test
    void aSetIsSortedAndASequenceIsNot() {
        byte[] two = Der.integer(BigInteger.TWO);
        byte[] one = Der.integer(BigInteger.ONE);
        assertThat(hex(Der.set(two, one))).isEqualTo("3106020101020102");
        assertThat(hex(Der.sequence(two, one))).isEqualTo("3006020102020101");
    }

    @Test
    void namedBitsEndWithTheLastThatIsSet() {
        assertThat(hex(Der.flags(0b1010_0000))).isEqualTo("030205a0");
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
