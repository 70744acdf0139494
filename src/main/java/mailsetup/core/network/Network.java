package mailsetup.core.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import mailsetup.core.Hostname;
import mailsetup.core.ledger.LedgerWriter;
import mailsetup.core.ledger.OpenEntry;
import mailsetup.core.ledger.Purpose;

/** What a program needs of a network: names lead to addresses, addresses take connections, and a computer is in it. */
public interface Network {
    /**
     * All addresses of the name, in the order in which they are to be tried; never empty. May take as long as it likes
     * and need not heed an interrupt.
     *
     * @throws UnknownHostException when the name leads nowhere
     */
    List<InetAddress> lookUp(Hostname host) throws UnknownHostException;

    /**
     * Connects the socket; closing the socket or interrupting the thread ends the attempt.
     *
     * @param limit more than zero
     * @throws java.net.SocketTimeoutException when nobody answered within the limit
     * @throws java.net.ConnectException when the other side refused
     * @throws IOException when there is no way there
     */
    void connect(Socket socket, InetSocketAddress to, Duration limit) throws IOException;

    /**
     * Where a datagram to that place really goes: there, but in a network that is played.
     *
     * @throws IOException when there is no way there
     */
    default InetSocketAddress datagram(InetSocketAddress to) throws IOException {
        return to;
    }

    /** Whether the computer knows a way to that address, as far as it can tell without sending anything. */
    default boolean hasRoute(InetSocketAddress to) {
        return false;
    }

    /** The name servers that a computer in it is set to use, in their order; empty where only the operating system knows. */
    default List<InetSocketAddress> nameServers() {
        return List.of();
    }

    /** The computer from which one looks into this network, as it is set up now. */
    default Computer here() {
        return RealComputer.read();
    }

    /** Whether what is sent into it leaves this computer; a network that is played is inside. */
    default boolean isReal() {
        return true;
    }

    /** What is written into the ledger for whoever connects in another way than {@link #connect}. */
    default LedgerWriter writer() {
        return LedgerWriter.none();
    }

    /** The line of the ledger for a socket that this network was asked to connect. */
    default OpenEntry line(Socket socket) {
        return OpenEntry.loose();
    }

    /** The same network, used for another purpose. */
    default Network on(Purpose purpose) {
        return this;
    }

    /** The network this computer is in. */
    static Network real() {
        return new RealNetwork();
    }
}
