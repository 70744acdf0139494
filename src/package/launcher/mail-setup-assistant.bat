@echo off
rem Starts Mail Setup Assistant with a Java that is new enough, wherever it is installed.
setlocal
set "NEEDED=25"
set "APP=%~dp0.."
set "FOUND="

call :try "%APP%\runtime\bin\java.exe"
if defined MAIL_SETUP_JAVA call :try "%MAIL_SETUP_JAVA%"
if defined MAIL_SETUP_JAVA call :try "%MAIL_SETUP_JAVA%\bin\java.exe"
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%j"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*") do call :try "%%~d\bin\java.exe"

if not defined FOUND goto missing
rem A command starts with its classes as the build's own run left them; another Java than that one does not take them.
set "CACHE="
if not "%~1"=="" if exist "%APP%\bin\command-line.aot" set CACHE="-XX:AOTCache=%APP%\bin\command-line.aot" -Xlog:disable -Xlog:all=error:stderr
"%FOUND%" "@%APP%\bin\options.txt" %CACHE% -Dmailsetup.presets="%APP%\presets" -p "%APP%\lib" -m mailsetup/mailsetup.Main %*
exit /b %ERRORLEVEL%

:try
if defined FOUND exit /b
if not exist "%~1" exit /b
if exist "%~1\*" exit /b
set "VERSION="
rem As the file beside it says; only one without the file is started to ask it.
if exist "%~dp1..\release" for /f "tokens=2 delims==" %%v in ('findstr /b /c:"JAVA_VERSION=" "%~dp1..\release"') do set "VERSION=%%~v"
if not defined VERSION for /f "tokens=3" %%v in ('cmd /c ""%~1" -XX:-UsePerfData -version 2>&1" ^| findstr /c:" version "') do if not defined VERSION set "VERSION=%%~v"
if not defined VERSION exit /b
for /f "delims=.-+" %%m in ("%VERSION%") do if %%m GEQ %NEEDED% set "FOUND=%~1"
exit /b

:missing
rem The message is in UTF-8.
chcp 65001 >nul
>&2 echo Mail Setup Assistant needs Java %NEEDED% or newer, and none was found on this computer.
>&2 echo Install it, for example from https://adoptium.net, or name its folder in MAIL_SETUP_JAVA.
>&2 echo.
>&2 echo メール設定アシスタントの実行には Java %NEEDED% 以降が必要ですが、このコンピューターでは見つかりませんでした。
>&2 echo https://adoptium.net などから Java をインストールするか、環境変数 MAIL_SETUP_JAVA に Java のフォルダーを指定してください。
exit /b 70
