@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Runs Advice; builds it first where that has not been done, or where its sources have changed since.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "target=%home%advice.cli\target"
set "jar=%target%\advice.jar"
set "archive=%target%\advice.jsa"
set "wiring=-Dguice_bytecode_gen_option=DISABLED"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
    echo Advice needs Java, a JDK 17 or newer, and there is none. 1>&2
    exit /b 2
)

set "build="
if not exist "%jar%" set "build=yes"
if not defined build if exist "%home%.git" call :newer
if not defined build goto run

where mvn >nul 2>&1
if errorlevel 1 (
    echo Advice builds itself the first time and needs Maven for that, and there is none. 1>&2
    exit /b 2
)
if not exist "%target%" mkdir "%target%"
echo Advice builds itself. The first time that takes some minutes. 1>&2
call mvn -B -ntp -q -Dcore -f "%home%pom.xml" -pl advice.cli -am package -DskipTests <nul >"%target%\building.log" 2>&1
if errorlevel 1 (
    findstr /b /c:"[ERROR]" "%target%\building.log" 1>&2
    echo Advice could not be built. All that Maven said is in "%target%\building.log". 1>&2
    exit /b 3
)
if exist "%archive%" del /f /q "%archive%"
"%java%" -XX:DumpLoadedClassList="%target%\archive.classes" -XX:+UseSerialGC %wiring% -Xlog:disable -cp "%jar%" advice.cli.Rehearsal "%home%examples" "%target%\archive.tmp" >nul 2>&1
"%java%" -Xshare:dump -XX:SharedClassListFile="%target%\archive.classes" -XX:SharedArchiveFile="%archive%" -XX:+UseSerialGC -Xlog:disable -cp "%jar%" >nul 2>&1
if exist "%target%\archive.tmp" rmdir /s /q "%target%\archive.tmp"
if exist "%target%\archive.classes" del /f /q "%target%\archive.classes"
echo Built. 1>&2

:run
set "shared=-Xshare:auto"
if exist "%archive%" set "shared=-XX:SharedArchiveFile=%archive%"
rem A command is over before the compiler's second stage pays for itself. A server runs beside an editor for hours: it stays small, and
rem that stage waits until it is up, which halves the time to the first findings.
set "kind=-XX:TieredStopAtLevel=1 -Xmx768m"
if "%~1"=="lsp" set "kind=-Xms96m -Xmn40m -Xmx512m -XX:Tier4InvocationThreshold=15000 -XX:Tier4MinInvocationThreshold=2000 -XX:Tier4CompileThreshold=45000 -XX:Tier4BackEdgeThreshold=120000"
"%java%" -Xshare:auto "%shared%" %kind% -XX:+UseSerialGC %wiring% -Xlog:disable -Xlog:all=error:stderr -Dfile.encoding=UTF-8 -jar "%jar%" %*
exit /b %errorlevel%

rem Whether a developer has changed something since the jar was built.
:newer
set "ADVICE_HOME=%home%"
for /f %%n in ('powershell -NoProfile -Command "$h = $env:ADVICE_HOME; $t = (Get-Item -LiteralPath ($h + 'advice.cli\target\advice.jar')).LastWriteTimeUtc; $f = @($h + 'pom.xml'); foreach ($m in 'dsl','documents','dsl.ide','cli') { $f += $h + 'advice.' + $m + '\pom.xml'; $f += $h + 'advice.' + $m + '\src' }; if (Get-ChildItem -LiteralPath $f -Recurse -ErrorAction SilentlyContinue | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1) { 'yes' }" 2^>nul') do set "build=%%n"
exit /b 0
