@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Advice Studio on Windows; a Java 17 or later is needed. What is given to it is handed on to Eclipse.
setlocal
set "java=javaw"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\javaw"
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do start "" "%java%" -jar "%%~fj" -name "Advice Studio" %*
