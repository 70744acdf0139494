# Courier as Debian has it, with one account; a setting counts where it is written last.
install -d -o courier -g courier /run/courier /run/courier/authdaemon
echo 'authmodulelist="authuserdb"' >>/etc/courier/authdaemonrc
chown -R nobody:nogroup /srv/mail
userdb '@user@' set uid=65534 gid=65534 home=/srv/mail mail=/srv/mail/Maildir
hash() { printf '%s\n' '@password@' | userdbpw "-$1" | userdb '@user@' set "$2"; }
hash md5 systempw
hash hmac-md5 hmac-md5pw
chmod 600 /etc/courier/userdb
makeuserdb
configure() {
  printf '%s\n' ADDRESS=127.0.0.1 "PORT=$2" >>"/etc/courier/$1"
  printf '%s\n' SSLADDRESS=127.0.0.1 "SSLPORT=$3" "TLS_CERTFILE=/etc/courier/$1.pem" >>"/etc/courier/$1-ssl"
  cat /server.crt /server.key >"/etc/courier/$1.pem"
}
configure imapd @imap@ @imaps@
configure pop3d @pop3@ @pop3s@
@more@
authdaemond start
for server in imapd imapd-ssl pop3d pop3d-ssl; do
  "$server" start
done
exec sleep infinity
