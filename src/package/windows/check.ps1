# Installs the .msi of target\package, looks whether it can be used, and removes it again. Needs administrator rights.
$ErrorActionPreference = "Stop"
$top = Split-Path (Split-Path (Split-Path $PSScriptRoot))
$msi = (Get-ChildItem (Join-Path $top "target\package\*.msi") | Select-Object -First 1).FullName

function Install([string]$what) {
    $ended = Start-Process msiexec.exe -ArgumentList $what, "`"$msi`"", "/qn" -Wait -PassThru
    if ($ended.ExitCode -ne 0) { throw "msiexec $what ended with $($ended.ExitCode)" }
}

function Command([string]$class) {
    $key = "Registry::HKEY_CLASSES_ROOT\$class\shell\open\command"
    if (Test-Path $key) { (Get-Item $key).GetValue("") }
}

Install "/i"
$link = Command "mailsetup"
if ($link -notmatch '^"([^"]+)" "%1"$' -or -not (Test-Path $Matches[1])) { throw "No program for mailsetup: links: $link" }
$folder = Split-Path $Matches[1]
foreach ($extension in ".mailsetup", ".mailreport") {
    $class = (Get-Item "Registry::HKEY_CLASSES_ROOT\$extension").GetValue("")
    if ((Command $class) -notlike "*$folder*") { throw "No program for $extension" }
}
& (Join-Path $folder "mail-setup-assistant.exe") --version
if ($LASTEXITCODE -ne 0) { throw "--version ended with $LASTEXITCODE" }
Install "/x"
if (Command "mailsetup") { throw "mailsetup: links are left behind" }
if (Test-Path $folder) { throw "$folder is left behind" }
