; Inno Setup 6: installs for one person, without an administrator. Called by .ci/package with
; /DVersion=… and, where there is a certificate, /DSigned=1 and a sign tool named "bb".
#ifndef Version
  #error Version is missing: .ci/package hands it over
#endif

[Setup]
AppId={{5E0B0C5D-8C1F-4F0B-9B5C-6B1D0B8B6E21}
AppName=BB Desktop
AppVersion={#Version}
AppVerName=BB Desktop {#Version}
VersionInfoVersion={#Version}
DefaultDirName={localappdata}\Programs\BB Desktop
DefaultGroupName=BB Desktop
PrivilegesRequired=lowest
DisableProgramGroupPage=yes
DisableDirPage=auto
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SourceDir=..\..
OutputDir=dist
OutputBaseFilename=BB-Desktop-{#Version}-setup
SetupIconFile=resources\icons\bb-desktop.ico
UninstallDisplayIcon={app}\BB Desktop.exe
LicenseFile=LICENSE
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
; A running program holds its files; sellers are asked to let it be closed.
CloseApplications=yes
RestartApplications=no
#ifdef Signed
SignTool=bb
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"

[InstallDelete]
; Files of the version before that this one has no more.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
#ifdef Signed
Source: "dist\bb-desktop\*.exe"; DestDir: "{app}"; Flags: ignoreversion signonce
Source: "dist\bb-desktop\_internal\*"; DestDir: "{app}\_internal"; Flags: ignoreversion recursesubdirs createallsubdirs
#else
Source: "dist\bb-desktop\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
#endif

[Icons]
Name: "{group}\BB Desktop"; Filename: "{app}\BB Desktop.exe"
Name: "{userdesktop}\BB Desktop"; Filename: "{app}\BB Desktop.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\BB Desktop.exe"; Description: "{cm:LaunchProgram,BB Desktop}"; Flags: nowait postinstall skipifsilent

; The data folder (%LOCALAPPDATA%\BB Desktop) stays when the program is removed: it holds the
; journal of every scan.
