# Signs files in place by SignPath, in one request: `["pwsh","-NoProfile","-File","build/package/sign-by-signpath.ps1"]` as TLS_REMEDY_SIGN.
# It needs SignPath's own module, and a policy that signs what is uploaded. See docs/release.md.
$ErrorActionPreference = 'Stop'
$work = New-Item -ItemType Directory (Join-Path ([IO.Path]::GetTempPath()) ([guid]::NewGuid()))
try {
  # Each in a folder of its own: two files may have one name.
  for ($n = 0; $n -lt $args.Count; $n++) {
    $folder = New-Item -ItemType Directory (Join-Path $work "files/$n")
    Copy-Item -LiteralPath $args[$n] -Destination $folder
  }
  [IO.Compression.ZipFile]::CreateFromDirectory((Join-Path $work 'files'), (Join-Path $work 'unsigned.zip'))
  $request = @{
    ApiToken = $env:TLS_REMEDY_SIGN_SECRET
    OrganizationId = $env:SIGNPATH_ORGANIZATION_ID
    ProjectSlug = $env:SIGNPATH_PROJECT
    SigningPolicySlug = $env:SIGNPATH_POLICY
    InputArtifactPath = Join-Path $work 'unsigned.zip'
    OutputArtifactPath = Join-Path $work 'signed.zip'
  }
  Submit-SigningRequest @request -WaitForCompletion | Out-Null
  [IO.Compression.ZipFile]::ExtractToDirectory((Join-Path $work 'signed.zip'), (Join-Path $work 'signed'))
  for ($n = 0; $n -lt $args.Count; $n++) {
    Copy-Item -LiteralPath (Join-Path $work "signed/$n/$(Split-Path -Leaf $args[$n])") -Destination $args[$n] -Force
  }
} finally {
  Remove-Item -LiteralPath $work -Recurse -Force
}
