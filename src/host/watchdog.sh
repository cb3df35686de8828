# Notes the folders it reads, a line each, until its input ends, which it does when we are gone, and then ends whoever carries our mark
# ($1) and removes those of these folders that bear our name ($2). A process that shares the mark by accident cannot be: it is random. It forks nothing while it waits.
trap '' INT TERM HUP
mark=$1
name=$2
shift 2
while IFS= read -r folder; do set -- "$@" "$folder"; done
for round in 1 2 3; do
  for file in $(grep -l -a -s -e "$mark" /proc/[0-9]*/environ); do
    pid=${file#/proc/}
    kill -KILL "${pid%/environ}" 2>/dev/null
  done
done
for folder; do
  case $folder in */"$name"-*) rm -rf -- "$folder" ;; esac
done
