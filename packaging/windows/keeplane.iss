; Inno Setup 6.3 or newer: ISCC /DVersion=0.1.0 keeplane.iss, after `py packaging\bootstrap.py build`.
; Installs for the user alone, so nobody is asked for an administrator's password.

#ifndef Version
  #error Give the version: ISCC /DVersion=0.1.0 keeplane.iss
#endif

[Setup]
AppId={{1C7B63A5-6D0C-4E0B-9A59-0B6F2E1D7A44}
AppName=Keeplane
AppVersion={#Version}
AppVerName=Keeplane {#Version}
AppPublisher=The Keeplane developers
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
CloseApplications=yes
Compression=lzma2/max
DefaultDirName={localappdata}\Programs\Keeplane
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
MinVersion=10.0.17763
OutputBaseFilename=keeplane-{#Version}-setup
OutputDir=..\..\dist
PrivilegesRequired=lowest
SetupIconFile=..\..\build\icons\keeplane.ico
SolidCompression=yes
UninstallDisplayIcon={app}\keeplane.exe
UninstallDisplayName=Keeplane
VersionInfoVersion={#Version}
WizardStyle=modern

[Messages]
ConfirmUninstall=Remove Keeplane from this computer? Your board is kept.

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; Of an earlier version nothing stays that this one does not have.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\keeplane\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Keeplane"; Filename: "{app}\keeplane.exe"
Name: "{autodesktop}\Keeplane"; Filename: "{app}\keeplane.exe"; Tasks: desktopicon

[Registry]
; HKA is the user's own part of the registry in a per-user install.
Root: HKA; Subkey: "Software\Classes\.keeplane"; ValueType: string; ValueData: "Keeplane.Board"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Keeplane.Board"; ValueType: string; ValueData: "Keeplane board"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Keeplane.Board\DefaultIcon"; ValueType: string; ValueData: "{app}\keeplane.exe,0"
Root: HKA; Subkey: "Software\Classes\Keeplane.Board\shell\open\command"; ValueType: string; ValueData: """{app}\keeplane.exe"" open ""%1"""

[Run]
Filename: "{app}\keeplane.exe"; Description: "{cm:LaunchProgram,Keeplane}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Folder: String;
begin
  Folder := ExpandConstant('{localappdata}\keeplane');
  if (Step = usPostUninstall) and DirExists(Folder) and not UninstallSilent then
    MsgBox('Keeplane is removed. Your board is kept, in the folder' + #13#10#13#10 + Folder + #13#10#13#10 +
      'Delete that folder if you do not need it any more.', mbInformation, MB_OK);
end;
