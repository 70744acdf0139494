# Makes the .msi and a portable .zip out of target\app\lib, where `mvn package` has put the jars; they and SHA256SUMS
# land in target\package. Needs a JDK 25 in JAVA_HOME and, for the .msi, the WiX Toolset. See docs/packages.md.
param([string]$Lib = "")
$ErrorActionPreference = "Stop"
$here = $PSScriptRoot
$package = Split-Path $here
$top = Split-Path (Split-Path $package)
$name = "Mail Setup Assistant"
$out = Join-Path $top "target\package"
if (-not $Lib) { $Lib = Join-Path $top "target\app\lib" }
$jdk = Join-Path $env:JAVA_HOME "bin"

function Run([string]$program) {
    & $program @args
    if ($LASTEXITCODE -ne 0) { throw "$program ended with $LASTEXITCODE" }
}

function Lines([string]$file) {
    Get-Content (Join-Path $package $file) -Encoding UTF8 | Where-Object { $_ -and -not $_.StartsWith("#") }
}

$jar = Get-ChildItem $Lib -Filter "mail-setup-assistant-*.jar" | Select-Object -First 1
if (-not $jar) { throw "No jar in ${Lib}: run mvn package first." }
$version = $jar.BaseName -replace "^mail-setup-assistant-", ""
$plain = $version -replace "-.*", ""

if (Test-Path $out) { Remove-Item $out -Recurse -Force }
New-Item $out -ItemType Directory | Out-Null
$modules = New-Item (Join-Path $out "modules") -ItemType Directory

# OpenJFX carries its native libraries inside its jars and would unpack them into the profile of whoever starts it.
foreach ($fx in Get-ChildItem $Lib -Filter "javafx-*-win*.jar") {
    $part = $fx.Name.Split("-")[1]
    $classes = New-Item (Join-Path $out "work\$part\classes") -ItemType Directory
    $native = New-Item (Join-Path $out "work\$part\native") -ItemType Directory
    Push-Location $classes
    Run "$jdk\jar.exe" --extract --file $fx.FullName
    Pop-Location
    Get-ChildItem $classes -Filter "*.dll" | Move-Item -Destination $native
    Run "$jdk\jmod.exe" create --compress zip-0 --class-path $classes --libs $native "$modules\javafx.$part.jmod"
}

$jars = (Get-ChildItem $Lib -Filter "*.jar" | Where-Object { -not $_.Name.StartsWith("javafx-") }).FullName
$runtime = Join-Path $out "runtime"
# The certificates of Windows are asked for as a service, too.
$services = (@(Lines "services.txt") + "jdk.crypto.mscapi" + "mailsetup") -join ","
Run "$jdk\jlink.exe" --module-path (@("$modules") + $jars -join ";") --add-modules $services --include-locales=en,ja `
    --strip-debug --no-header-files --no-man-pages --output $runtime

$options = @(Lines "options.txt")
$cache = Join-Path $runtime "lib\start.aot"
$env:MAIL_SETUP_ASSISTANT_REHEARSAL = "start"
"" | & "$runtime\bin\java.exe" "-XX:AOTCacheOutput=$cache" @options -m mailsetup/mailsetup.Main --lang en
if (-not (Test-Path $cache)) { throw "The training run left no cache." }
Remove-Item Env:MAIL_SETUP_ASSISTANT_REHEARSAL

# Windows wants one file with the icon in every size: a short head for each, and the pictures themselves.
function Write-Icon([string]$file) {
    $sizes = 16, 32, 48, 128, 256
    $pictures = $sizes | ForEach-Object { , [IO.File]::ReadAllBytes("$top\src\main\resources\mailsetup\ui\icon-$_.png") }
    $writer = New-Object IO.BinaryWriter([IO.File]::Create($file))
    $writer.Write([uint16]0); $writer.Write([uint16]1); $writer.Write([uint16]$sizes.Count)
    $offset = 6 + 16 * $sizes.Count
    for ($i = 0; $i -lt $sizes.Count; $i++) {
        $side = [byte]($sizes[$i] % 256)
        $writer.Write($side); $writer.Write($side); $writer.Write([uint16]0)
        $writer.Write([uint16]1); $writer.Write([uint16]32)
        $writer.Write([uint32]$pictures[$i].Length); $writer.Write([uint32]$offset)
        $offset += $pictures[$i].Length
    }
    foreach ($picture in $pictures) { $writer.Write($picture) }
    $writer.Close()
}

$icon = Join-Path $out "icon.ico"
Write-Icon $icon
$java = $options + '-XX:AOTCache=$APPDIR\..\runtime\lib\start.aot' | ForEach-Object { "--java-options"; $_ }
# A program for windows has no terminal: the command line is a second launcher.
$console = Join-Path $out "console.properties"
Set-Content $console "win-console=true" -Encoding ascii
Run "$jdk\jpackage.exe" --type app-image --name $name --app-version $plain --icon $icon --runtime-image $runtime `
    --module mailsetup/mailsetup.Main --dest $out --add-launcher "mail-setup-assistant=$console" @java
Compress-Archive "$out\$name" "$out\mail-setup-assistant-$version-windows-x64.zip"

# jpackage knows files and no links: they go into its own description of the package, which a first run leaves.
function Add-Link([string]$description, [string]$changed) {
    $wix = New-Object Xml.XmlDocument
    $wix.PreserveWhitespace = $true
    $wix.Load($description)
    $files = $wix.SelectSingleNode("//*[local-name()='ComponentGroupRef' and @Id='FileAssociations']")
    if (-not $files) { throw "jpackage's main.wxs is another one." }
    $space = $wix.DocumentElement.NamespaceURI
    # The word of WiX 3, and that of the later ones.
    $bits = if ($space.EndsWith("/2006/wi")) { 'Win64="yes"' } else { 'Bitness="always64"' }
    $link = $wix.CreateDocumentFragment()
    $link.InnerXml = (Get-Content "$here\link.wxs" -Raw -Encoding UTF8).Replace("NAMESPACE", $space).
        Replace("BITS", $bits).Replace("PROGRAM", $name)
    [void]$files.ParentNode.AppendChild($link)
    $wix.Save($changed)
}

# The same number for ever, so that a new version takes the place of the old one.
$asked = "--type", "msi", "--name", $name, "--app-version", $plain, "--app-image", "$out\$name",
    "--win-upgrade-uuid", "6f0c7c2e-5b0a-4a53-9d0b-4a8f6f1f5f10", "--win-menu", "--win-shortcut-prompt",
    "--win-per-user-install", "--vendor", $name, "--license-file", "$top\docs\LICENSE.txt",
    "--file-associations", "$here\mailsetup.properties", "--file-associations", "$here\mailreport.properties"
$draft = Join-Path $out "draft"
Run "$jdk\jpackage.exe" @asked --dest $draft --temp "$draft\temp"
$resources = New-Item (Join-Path $out "resources") -ItemType Directory
Add-Link "$draft\temp\config\main.wxs" "$resources\main.wxs"
Run "$jdk\jpackage.exe" @asked --dest $out --resource-dir $resources
Remove-Item $draft, $resources -Recurse -Force
Move-Item "$out\$name-$plain.msi" "$out\mail-setup-assistant-$version-windows-x64.msi"

Push-Location $out
Get-ChildItem -File -Include "*.msi", "*.zip" -Path "$out\*" |
    ForEach-Object { "$((Get-FileHash $_ -Algorithm SHA256).Hash.ToLower())  $($_.Name)" } |
    Set-Content SHA256SUMS -Encoding ascii
Get-Content SHA256SUMS
Pop-Location
