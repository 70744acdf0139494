# Runs /start in the root $1, in namespaces of its own; all that it writes lies in the folder $2.
set -e
mount --make-rprivate /
mkdir -p "$2/work" "$2/root"
mount -t overlay overlay -o "lowerdir=$1,upperdir=$2/up,workdir=$2/work" "$2/root"
mount -t proc proc "$2/root/proc"
mount --rbind /dev "$2/root/dev"
exec chroot "$2/root" /bin/bash -e /start
