/** How a server of lines runs: doors, connections and conversations, whatever the protocol and however odd. */
package mailsetup.practice.wire;
