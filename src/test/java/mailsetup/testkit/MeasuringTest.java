package mailsetup.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What measures leaks must see one. */
@Isolated("the heap is that of the whole Java machine")
class MeasuringTest {
    private static final int MEGABYTE = 1 << 20;

    @Test
    void anOpenSocketIsCountedUntilItIsClosed() throws IOException {
        Assumptions.assumeTrue(OpenSockets.known(), "this system does not tell");
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var socket = new Socket(server.getInetAddress(), server.getLocalPort());
            assertThat(OpenSockets.connectedTo(server.getLocalPort())).isEqualTo(1);
            socket.close();
            assertThat(OpenSockets.connectedTo(server.getLocalPort())).isZero();
        }
    }

    @Test
    void memoryThatIsHeldIsSeenAndGarbageIsNot() {
        try (var heap = new LiveHeap(10_000)) {
            for (int i = 0; i < 64; i++) {
                assertThat(new byte[MEGABYTE]).hasSize(MEGABYTE);
            }
            assertThat(heap.growth()).isLessThan(8 * MEGABYTE);
            var held = new ArrayList<byte[]>();
            for (int i = 0; i < 32; i++) {
                held.add(new byte[MEGABYTE]);
            }
            assertThat(heap.growth()).isGreaterThan(31 * MEGABYTE);
            assertThat(held).hasSize(32);
        }
    }
}
