<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>EntitlementChips</name>
    <message>
        <source>nothing passes</source>
        <translation>何も通さない</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>StateGlyph</name>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS ハンドシェイク中</translation>
    </message>
    <message>
        <source>Login not confirmed</source>
        <translation>ログイン未確認</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Reconnecting in %1 s</source>
        <translation>%1 秒後に再接続</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>切断済み</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 に接続中</translation>
    </message>
    <message>
        <source>TLS handshake with %1</source>
        <translation>%1 と TLS ハンドシェイク中</translation>
    </message>
    <message>
        <source>Connected to %1. The distributor has sent nothing yet, so the login may have been refused</source>
        <translation>%1 に接続しました。ディストリビューターからまだ何も届いていないため、ログインが拒否された可能性があります</translation>
    </message>
    <message>
        <source>Confirmed: %1 has sent a frame</source>
        <translation>確認済み: %1 からフレームが届きました</translation>
    </message>
    <message>
        <source>No heartbeat: the connection to %1 is up, the distributor is silent</source>
        <translation>ハートビートなし: %1 への接続は維持されていますが、ディストリビューターから何も届きません</translation>
    </message>
    <message>
        <source>Reconnecting to %1 in %2 s (attempt %3). Click to try now</source>
        <translation>%2 秒後に %1 へ再接続します (%3 回目)。クリックするとすぐに試します</translation>
    </message>
    <message>
        <source>The connection to %1 is closed</source>
        <translation>%1 への接続は閉じています</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>待機中 %1</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>データ未着</translation>
    </message>
    <message>
        <source>live</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>古い %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Nothing has arrived, and this feed may need authorization: waiting for %1</source>
        <translation>何も届いていません。このフィードは承認が必要な可能性があります: 待機時間 %1</translation>
    </message>
    <message>
        <source>Subscribed, nothing received yet</source>
        <translation>購読済み、まだ何も受信していません</translation>
    </message>
    <message>
        <source>Live: data has arrived</source>
        <translation>受信中: データが届いています</translation>
    </message>
    <message>
        <source>The publisher left at %1; what you see is old</source>
        <translation>配信元が %1 に離脱しました。表示中の内容は古いものです</translation>
    </message>
    <message>
        <source>No data seen, then an empty message: not entitled</source>
        <translation>データがないまま空のメッセージが届きました: 権限がありません</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>購読解除済み</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Decoder: %1, for this feed</source>
        <translation>デコーダー: %1 (このフィード)</translation>
    </message>
    <message>
        <source>Decoder: %1, for this topic</source>
        <translation>デコーダー: %1 (このトピック)</translation>
    </message>
    <message>
        <source>Decoder: %1</source>
        <translation>デコーダー: %1</translation>
    </message>
</context>
<context>
    <name>app::AnswerDesk</name>
    <message>
        <source>So many requests wait that there is no room for more: those that come now are not shown, and nobody has answered them</source>
        <translation>待機中の要求が多すぎて空きがありません: これから届く要求は表示されず、誰も応答していません</translation>
    </message>
    <message>
        <source>There are no rules yet.</source>
        <translation>まだ規則がありません。</translation>
    </message>
    <message>
        <source>This session only monitors: it answers nothing.</source>
        <translation>このセッションは監視専用です: 何にも応答しません。</translation>
    </message>
    <message>
        <source>Rules are switched on by %1: version %2</source>
        <translation>%1 が規則をオンにしました: バージョン %2</translation>
    </message>
    <message>
        <source>Rules are switched off</source>
        <translation>規則はオフになりました</translation>
    </message>
    <message>
        <source>Rules are off: %1</source>
        <translation>規則はオフです: %1</translation>
    </message>
    <message>
        <source>Grants with an end that an earlier run gave and did not end: %1. They are listed under live grants; nothing is sent for them by itself</source>
        <translation>以前の実行で与えられ、終了していない期限付きの承認: %1 件。有効な承認に表示されます。自動では何も送信されません</translation>
    </message>
</context>
<context>
    <name>app::AuditFiles</name>
    <message>
        <source>Not answered: the audit file could not be written: %1</source>
        <translation>応答していません: 監査ファイルに書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>An answer was sent, but the audit file&apos;s second entry could not be written: %1</source>
        <translation>応答は送信されましたが、監査ファイルの 2 件目の記録を書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Audit: %1</source>
        <translation>監査: %1</translation>
    </message>
</context>
<context>
    <name>app::LogFile</name>
    <message>
        <source>the same %1 more times</source>
        <translation>同じ行がさらに %1 回</translation>
    </message>
    <message>
        <source>%1 lines came too fast and are not here</source>
        <translation>%1 行は速すぎたため、ここにはありません</translation>
    </message>
    <message>
        <source>%1 lines could not be written and are not here</source>
        <translation>%1 行は書き込めなかったため、ここにはありません</translation>
    </message>
    <message>
        <source>The log file is not written: %1</source>
        <translation>ログファイルに書き込めません: %1</translation>
    </message>
</context>
<context>
    <name>app::OpenFile</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 を開けませんでした。</translation>
    </message>
    <message>
        <source>Opened 1 message of %1.</source>
        <translation>%1 の 1 件のメッセージを開きました。</translation>
    </message>
    <message>
        <source>Opened %1 messages of %2.</source>
        <translation>%2 の %1 件のメッセージを開きました。</translation>
    </message>
    <message>
        <source>The rest was not read: cancelled.</source>
        <translation>キャンセルされたため、残りは読み込まれていません。</translation>
    </message>
    <message>
        <source>Passed over, because they carry no data: %1.</source>
        <translation>データがないため読み飛ばした数: %1。</translation>
    </message>
    <message>
        <source>Raw frames have no times.</source>
        <translation>生フレームには時刻がありません。</translation>
    </message>
    <message>
        <source>Line %1: %2. Nothing behind it was read.</source>
        <translation>%1 行目: %2。以降は読み込まれていません。</translation>
    </message>
    <message>
        <source>The message at byte %1 is bad: %2.</source>
        <translation>バイト位置 %1 のメッセージが不正です: %2。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>an error</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>app::RotatingFile</name>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>フォルダー %1 を作成できません</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2</source>
        <translation>%1 を開けません: %2</translation>
    </message>
    <message>
        <source>%1 is no file</source>
        <translation>%1 はファイルではありません</translation>
    </message>
    <message>
        <source>%1 is full and can&apos;t be renamed</source>
        <translation>%1 は満杯で、名前を変更できません</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message>
        <source>%1. %2</source>
        <comment>what happened, what to try</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1: the frames that came are of dialect %2</source>
        <translation>%1: 届いたフレームはダイアレクト %2 のものです</translation>
    </message>
    <message>
        <source>%1: confirmed by a first frame</source>
        <translation>%1: 最初のフレームで確認されました</translation>
    </message>
    <message>
        <source>%1: heartbeats stopped; the connection is up, the distributor is silent</source>
        <translation>%1: ハートビートが止まりました。接続は維持されていますが、ディストリビューターから何も届きません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Away from %1 to %2: requests made then are not sent again</source>
        <translation>%1 から %2 まで切断: その間の要求は再送されません</translation>
    </message>
</context>
<context>
    <name>app::WaitingTeller</name>
    <message>
        <source>Tell me when requests wait</source>
        <translation>要求の待機を知らせる</translation>
    </message>
    <message>
        <source>Icon in the notification area</source>
        <translation>通知領域のアイコン</translation>
    </message>
    <message>
        <source>No notification</source>
        <translation>通知しない</translation>
    </message>
    <message>
        <source>Notify after 10 seconds</source>
        <translation>10 秒後に通知</translation>
    </message>
    <message>
        <source>Notify after 1 minute</source>
        <translation>1 分後に通知</translation>
    </message>
    <message>
        <source>Notify after 5 minutes</source>
        <translation>5 分後に通知</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>音を鳴らす</translation>
    </message>
    <message>
        <source>%1 asks for %2</source>
        <translation>%1 が %2 を要求しています</translation>
    </message>
    <message>
        <source>%1, for %2 now</source>
        <translation>%1、%2 経過</translation>
    </message>
    <message>
        <source>%1 requests wait, the oldest for %2</source>
        <translation>%1 件の要求が待機中、最長 %2</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: only the task bar asks for attention</source>
        <translation>このデスクトップは通知を表示しません。タスクバーだけが注意を促します</translation>
    </message>
</context>
<context>
    <name>app::Workbench</name>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>The demo could not start: %1</source>
        <translation>デモを開始できませんでした: %1</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>メッセージを開く</translation>
    </message>
    <message>
        <source>Saved messages (*.jsonl *.frames);;All files (*)</source>
        <translation>保存されたメッセージ (*.jsonl *.frames);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Which dialect are the raw frames in %1? Nothing in the file tells.</source>
        <translation>%1 の生フレームはどのダイアレクトですか? ファイルからは判別できません。</translation>
    </message>
    <message>
        <source>Dialect %1</source>
        <translation>ダイアレクト %1</translation>
    </message>
    <message>
        <source>The secrets are not kept. %1</source>
        <translation>シークレットは保存されません。%1</translation>
    </message>
    <message>
        <source>Profiles: %1</source>
        <translation>プロファイル: %1</translation>
    </message>
    <message>
        <source>The profile could not be changed: %1</source>
        <translation>プロファイルを変更できませんでした: %1</translation>
    </message>
    <message>
        <source>%1: the pinned key was changed by %2, from %3 to %4</source>
        <translation>%1: ピン留めした鍵が %2 により %3 から %4 に変更されました</translation>
    </message>
</context>
<context>
    <name>authorization::PresetBook</name>
    <message>
        <source>a preset needs a name of at most %1 printable characters</source>
        <translation>プリセットには印字可能な %1 文字以内の名前が必要です</translation>
    </message>
    <message>
        <source>a preset belongs to a feed with a printable name</source>
        <translation>プリセットは印字可能な名前のフィードに属します</translation>
    </message>
    <message>
        <source>the feed has a preset of this name already</source>
        <translation>このフィードには同名のプリセットがすでにあります</translation>
    </message>
    <message>
        <source>the feed has no preset &quot;%1&quot;</source>
        <translation>このフィードにプリセット &quot;%1&quot; はありません</translation>
    </message>
    <message>
        <source>%1: no JSON: %2</source>
        <translation>%1: JSON ではありません: %2</translation>
    </message>
    <message>
        <source>preset %1: %2</source>
        <translation>プリセット %1: %2</translation>
    </message>
</context>
<context>
    <name>authorization::PresetStore</name>
    <message>
        <source>%1 was saved by a newer version of this program: its presets can&apos;t be used</source>
        <translation>%1 はこのプログラムの新しいバージョンで保存されています: プリセットは使用できません</translation>
    </message>
    <message>
        <source>the presets can&apos;t be used: %1</source>
        <translation>プリセットを使用できません: %1</translation>
    </message>
</context>
<context>
    <name>authorization::RuleStore</name>
    <message>
        <source>the rules in %1 can&apos;t be used: %2</source>
        <translation>%1 のルールを使用できません: %2</translation>
    </message>
    <message>
        <source>there are no rules to export</source>
        <translation>エクスポートするルールがありません</translation>
    </message>
</context>
<context>
    <name>client::Client</name>
    <message>
        <source>The request came over an earlier connection: its answer would mean nothing now</source>
        <translation>この要求は以前の接続で届いたものです: 今応答しても意味がありません</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>No message has shown yet that %1 speaks dialect %2: one in a wrong dialect can stop it</source>
        <translation>%1 がダイアレクト %2 を話すことを示すメッセージがまだありません: 誤ったダイアレクトのメッセージは停止させる恐れがあります</translation>
    </message>
    <message>
        <source>This connection only watches: nothing may be sent</source>
        <translation>この接続は監視専用です: 何も送信できません</translation>
    </message>
    <message>
        <source>%1 does not read what was sent before: nothing more is taken until it does</source>
        <translation>%1 は送信済みのものを読み取っていません: 読み取るまで新たに受け付けません</translation>
    </message>
</context>
<context>
    <name>client::MetricsPage</name>
    <message>
        <source>it has no metrics of a distributor</source>
        <translation>ディストリビューターのメトリクスがありません</translation>
    </message>
</context>
<context>
    <name>client::MetricsPoller</name>
    <message>
        <source>there was no whole answer within %1 s</source>
        <translation>%1 秒以内に完全な応答がありませんでした</translation>
    </message>
    <message>
        <source>the page is larger than %1 KiB</source>
        <translation>ページが %1 KiB を超えています</translation>
    </message>
    <message>
        <source>what answers there speaks no HTTP</source>
        <translation>応答した相手は HTTP を話していません</translation>
    </message>
    <message>
        <source>the answer is cut short or no valid HTTP</source>
        <translation>応答が途中で切れているか、有効な HTTP ではありません</translation>
    </message>
    <message>
        <source>it answers with a redirection (%1), which is not followed</source>
        <translation>リダイレクト (%1) が返されましたが、追跡しません</translation>
    </message>
    <message>
        <source>it answers with HTTP status %1</source>
        <translation>HTTP ステータス %1 が返されました</translation>
    </message>
</context>
<context>
    <name>client::PrometheusText</name>
    <message>
        <source>it begins with no name</source>
        <translation>先頭に名前がありません</translation>
    </message>
    <message>
        <source>its labels are no NAME=&quot;VALUE&quot;</source>
        <translation>ラベルが NAME=&quot;VALUE&quot; の形式ではありません</translation>
    </message>
    <message>
        <source>a label&apos;s value is not in quotes</source>
        <translation>ラベルの値が引用符で囲まれていません</translation>
    </message>
    <message>
        <source>an escape in a label is unknown</source>
        <translation>ラベルに不明なエスケープがあります</translation>
    </message>
    <message>
        <source>it has too many labels</source>
        <translation>ラベルが多すぎます</translation>
    </message>
    <message>
        <source>its value is no number</source>
        <translation>値が数値ではありません</translation>
    </message>
    <message>
        <source>something stands after its value</source>
        <translation>値の後に余分なものがあります</translation>
    </message>
</context>
<context>
    <name>client::TestWords</name>
    <message>
        <source>none: nothing was sent</source>
        <translation>なし: 何も送信していません</translation>
    </message>
    <message>
        <source>sent, as %1</source>
        <translation>%1 として送信</translation>
    </message>
    <message>
        <source>sent, with a token</source>
        <translation>トークンで送信</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>off: the login can be read on the way</source>
        <translation>オフ: ログインが途中で読み取られる可能性があります</translation>
    </message>
    <message>
        <source>name, CA</source>
        <translation>名前、CA</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>ピン</translation>
    </message>
    <message>
        <source>pin, name, CA</source>
        <translation>ピン、名前、CA</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>protocol: what was checked</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a heartbeat came: no login is wanted</source>
        <translation>ハートビートが届きました: ログインは不要です</translation>
    </message>
    <message>
        <source>a frame came: no login is wanted</source>
        <translation>フレームが届きました: ログインは不要です</translation>
    </message>
    <message>
        <source>a heartbeat came: the login is proved</source>
        <translation>ハートビートが届きました: ログインが確認されました</translation>
    </message>
    <message>
        <source>a frame came: the login is proved</source>
        <translation>フレームが届きました: ログインが確認されました</translation>
    </message>
    <message>
        <source>%1 @ %2, client %3</source>
        <translation>%1 @ %2、クライアント %3</translation>
    </message>
    <message>
        <source>nothing came in %1 s</source>
        <translation>%1 秒間何も届きませんでした</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>A silence here may mean that the distributor wants a login, that the dialect is the wrong one, or just that there is nothing to send.</source>
        <translation>無応答の原因として、ディストリビューターがログインを求めている、ダイアレクトが違う、または単に送るものがないことが考えられます。</translation>
    </message>
    <message>
        <source>A silence here may mean that no name server can be reached.</source>
        <translation>無応答の原因として、ネームサーバーに到達できないことが考えられます。</translation>
    </message>
    <message>
        <source>A silence here may mean a firewall that drops what it does not let through, a machine that is off, or a wrong address.</source>
        <translation>無応答の原因として、通さないものを破棄するファイアウォール、電源の切れたマシン、または誤ったアドレスが考えられます。</translation>
    </message>
    <message>
        <source>A silence here may mean that there is no TLS at this port: a distributor without it takes the handshake for malformed input.</source>
        <translation>無応答の原因として、このポートで TLS が使われていないことが考えられます: TLS のないディストリビューターはハンドシェイクを不正な入力と見なします。</translation>
    </message>
    <message>
        <source>Only a first frame proves it.</source>
        <translation>最初のフレームだけがその証明になります。</translation>
    </message>
    <message>
        <source>A silence here may mean that the login was refused, that the dialect is the wrong one, or just that the distributor sends no heartbeats.</source>
        <translation>無応答の原因として、ログインが拒否された、ダイアレクトが違う、または単にディストリビューターがハートビートを送らないことが考えられます。</translation>
    </message>
    <message>
        <source>A silence here may mean that the login was refused, that the dialect is the wrong one, or nothing: no heartbeat was asked for.</source>
        <translation>無応答の原因として、ログインが拒否された、またはダイアレクトが違うことが考えられますが、問題がない場合もあります: ハートビートは要求されていません。</translation>
    </message>
    <message>
        <source>A silence here may mean that the login was refused, that it lacks the role Subscribe or Notify on %1, or that %1 needs authorization and nobody has granted it.</source>
        <translation>無応答の原因として、ログインが拒否された、%1 に対する Subscribe または Notify のロールがない、または %1 に承認が必要でまだ誰も許可していないことが考えられます。</translation>
    </message>
</context>
<context>
    <name>client::TlsSetup</name>
    <message>
        <source>This machine&apos;s Qt has no TLS</source>
        <translation>このマシンの Qt には TLS がありません</translation>
    </message>
    <message>
        <source>Install OpenSSL</source>
        <translation>OpenSSL をインストールしてください</translation>
    </message>
    <message>
        <source>The key pin is not the 32 bytes of a SHA-256</source>
        <translation>鍵のピンが SHA-256 の 32 バイトではありません</translation>
    </message>
    <message>
        <source>Give the pin as 64 hex digits</source>
        <translation>ピンを 16 進数 64 桁で指定してください</translation>
    </message>
    <message>
        <source>The CA file %1 can&apos;t be read: %2</source>
        <translation>CA ファイル %1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>Name a PEM file that can be read</source>
        <translation>読み取れる PEM ファイルを指定してください</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate</source>
        <translation>CA ファイル %1 に証明書がありません</translation>
    </message>
    <message>
        <source>Name a PEM file with BEGIN CERTIFICATE in it</source>
        <translation>BEGIN CERTIFICATE を含む PEM ファイルを指定してください</translation>
    </message>
    <message>
        <source>Every CA in %1 has expired</source>
        <translation>%1 の CA はすべて期限切れです</translation>
    </message>
    <message>
        <source>Name a file with the CA&apos;s new certificate, or check this machine&apos;s clock</source>
        <translation>CA の新しい証明書を含むファイルを指定するか、このマシンの時計を確認してください</translation>
    </message>
    <message>
        <source>The client certificate %1 has no key file with it</source>
        <translation>クライアント証明書 %1 に対応する鍵ファイルがありません</translation>
    </message>
    <message>
        <source>The key %1 has no certificate file with it</source>
        <translation>鍵 %1 に対応する証明書ファイルがありません</translation>
    </message>
    <message>
        <source>Give both a certificate and its key, or neither</source>
        <translation>証明書と鍵を両方指定するか、どちらも指定しないでください</translation>
    </message>
    <message>
        <source>The client certificate %1 can&apos;t be read: %2</source>
        <translation>クライアント証明書 %1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate</source>
        <translation>ファイル %1 に証明書がありません</translation>
    </message>
    <message>
        <source>The key %1 can&apos;t be read: %2</source>
        <translation>鍵 %1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>The file %1 holds no RSA, EC or DSA key that opens without a passphrase</source>
        <translation>ファイル %1 に、パスフレーズなしで開ける RSA、EC、DSA の鍵がありません</translation>
    </message>
    <message>
        <source>The key %1 does not open with this passphrase</source>
        <translation>鍵 %1 はこのパスフレーズでは開けません</translation>
    </message>
    <message>
        <source>Give its passphrase, or a PEM key of such a kind</source>
        <translation>パスフレーズを入力するか、その種類の PEM 鍵を指定してください</translation>
    </message>
    <message>
        <source>Check the passphrase</source>
        <translation>パスフレーズを確認してください</translation>
    </message>
</context>
<context>
    <name>client::Troubles</name>
    <message>
        <source>%1: the host name is not known</source>
        <translation>%1: ホスト名が不明です</translation>
    </message>
    <message>
        <source>Check the host&apos;s name</source>
        <translation>ホスト名を確認してください</translation>
    </message>
    <message>
        <source>%1: nothing listens there</source>
        <translation>%1: 待ち受けているものがありません</translation>
    </message>
    <message>
        <source>Check the port, and whether the distributor runs</source>
        <translation>ポートと、ディストリビューターが動作しているかを確認してください</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2</source>
        <translation>%1 に到達できません: %2</translation>
    </message>
    <message>
        <source>Check the network and the host&apos;s name</source>
        <translation>ネットワークとホスト名を確認してください</translation>
    </message>
    <message>
        <source>%1 closed the connection while it was being secured</source>
        <translation>%1 は保護の確立中に接続を閉じました</translation>
    </message>
    <message>
        <source>%1 closed the connection</source>
        <translation>%1 は接続を閉じました</translation>
    </message>
    <message>
        <source>Check that the distributor speaks TLS at this port</source>
        <translation>ディストリビューターがこのポートで TLS を話すか確認してください</translation>
    </message>
    <message>
        <source>Check that the distributor still runs; it may also drop clients that read too slowly</source>
        <translation>ディストリビューターがまだ動作しているか確認してください。読み取りの遅いクライアントは切断されることもあります</translation>
    </message>
    <message>
        <source>%1: TLS could not be agreed on: %2</source>
        <translation>%1: TLS の合意に失敗しました: %2</translation>
    </message>
    <message>
        <source>Check that the distributor speaks TLS at this port, and whether it wants a client certificate</source>
        <translation>ディストリビューターがこのポートで TLS を話すか、クライアント証明書を求めるかを確認してください</translation>
    </message>
    <message>
        <source>%1: TLS can&apos;t use the certificate and key: %2</source>
        <translation>%1: TLS で証明書と鍵を使用できません: %2</translation>
    </message>
    <message>
        <source>Check that the key belongs to the certificate</source>
        <translation>鍵が証明書に対応しているか確認してください</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 did not answer the TLS handshake in time</source>
        <translation>%1 は時間内に TLS ハンドシェイクに応答しませんでした</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 は時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>Check host and port, and firewalls between</source>
        <translation>ホストとポート、および途中のファイアウォールを確認してください</translation>
    </message>
    <message>
        <source>%1: not connected: %2</source>
        <translation>%1: 接続していません: %2</translation>
    </message>
    <message>
        <source>Change the login; nothing of it was sent</source>
        <translation>ログインを変更してください。何も送信されていません</translation>
    </message>
    <message>
        <source>%1 is gone: nothing has come back from its machine for long</source>
        <translation>%1 が失われました: そのマシンから長時間何も返ってきません</translation>
    </message>
    <message>
        <source>Check the network between, a VPN above all, and whether the distributor&apos;s machine runs</source>
        <translation>途中のネットワーク (特に VPN) と、ディストリビューターのマシンが動作しているかを確認してください</translation>
    </message>
    <message>
        <source>%1: the secured stream was damaged on its way: %2</source>
        <translation>%1: 保護されたストリームが途中で壊れました: %2</translation>
    </message>
    <message>
        <source>Where it happens again, somebody or something between changes the bytes</source>
        <translation>再び起きる場合は、途中で何者かがバイトを書き換えています</translation>
    </message>
    <message>
        <source>%1 sent what can&apos;t be read in dialect %2: %3</source>
        <translation>%1 から、ダイアレクト %2 では読み取れないものが届きました: %3</translation>
    </message>
    <message>
        <source>The distributor seems to want TLS: switch it on</source>
        <translation>ディストリビューターは TLS を求めているようです: TLS を有効にしてください</translation>
    </message>
    <message>
        <source>Check host and port: what answers there may be no distributor</source>
        <translation>ホストとポートを確認してください: 応答した相手はディストリビューターではないかもしれません</translation>
    </message>
    <message>
        <source>The bytes may have been damaged on their way; connect again</source>
        <translation>バイトが途中で壊れた可能性があります。再接続してください</translation>
    </message>
    <message>
        <source>%1 speaks dialect %2, not %3</source>
        <translation>%1 はダイアレクト %3 ではなく %2 を話します</translation>
    </message>
    <message>
        <source>%1 speaks dialect %2 or %3, not %4</source>
        <translation>%1 はダイアレクト %4 ではなく %2 または %3 を話します</translation>
    </message>
    <message>
        <source>Connect with dialect %1</source>
        <translation>ダイアレクト %1 で接続してください</translation>
    </message>
    <message>
        <source>Connect with dialect %1, or %2 where the login is refused</source>
        <translation>ダイアレクト %1 で、ログインが拒否される場合は %2 で接続してください</translation>
    </message>
    <message>
        <source>%1 closed the connection before it sent anything</source>
        <translation>%1 は何も送らずに接続を閉じました</translation>
    </message>
    <message>
        <source>%1 closed the connection before it sent anything, %2 times in a row</source>
        <translation>%1 は何も送らずに接続を閉じました (連続 %2 回)</translation>
    </message>
    <message>
        <source>Check the login and the dialect, and whether a client certificate is wanted</source>
        <translation>ログインとダイアレクト、およびクライアント証明書が必要かを確認してください</translation>
    </message>
    <message>
        <source>Check the login and the dialect, and whether the distributor wants TLS</source>
        <translation>ログインとダイアレクト、およびディストリビューターが TLS を求めるかを確認してください</translation>
    </message>
    <message>
        <source>%1: not sent: %2</source>
        <translation>%1: 送信していません: %2</translation>
    </message>
    <message>
        <source>Its key, or that of a CA, is too short</source>
        <translation>この証明書または CA の鍵が短すぎます</translation>
    </message>
    <message>
        <source>It, or a CA, is signed over a hash that can be forged</source>
        <translation>この証明書または CA が、偽造可能なハッシュで署名されています</translation>
    </message>
    <message>
        <source>It breaks a rule of its CA, or holds something critical that nobody knows</source>
        <translation>CA の規則に違反しているか、未知のクリティカルな項目を含んでいます</translation>
    </message>
    <message>
        <source>%1: the certificate is not for the host %2</source>
        <translation>%1: 証明書はホスト %2 用ではありません</translation>
    </message>
    <message>
        <source>Connect with the name that is in the certificate</source>
        <translation>証明書に記載された名前で接続してください</translation>
    </message>
    <message>
        <source>%1: the certificate is not trusted: %2</source>
        <translation>%1: 証明書は信頼されていません: %2</translation>
    </message>
    <message>
        <source>Have it made anew, with an RSA key of 2048 bits or more and SHA-256</source>
        <translation>2048 ビット以上の RSA 鍵と SHA-256 で作り直してもらってください</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock; else wait until the certificate is valid</source>
        <translation>このマシンの時計を確認するか、証明書が有効になるまで待ってください</translation>
    </message>
    <message>
        <source>Have the certificate renewed, or check this machine&apos;s clock</source>
        <translation>証明書を更新してもらうか、このマシンの時計を確認してください</translation>
    </message>
    <message>
        <source>Ask the operator for the certificate or the pin of its key, and give that; nobody else vouches for it</source>
        <translation>運用者に証明書または鍵のピンを求め、それを指定してください。ほかに保証するものはありません</translation>
    </message>
    <message>
        <source>Do not connect before the operator has explained it: no CA lets such a certificate be</source>
        <translation>運用者の説明があるまで接続しないでください: このような証明書を認める CA はありません</translation>
    </message>
    <message>
        <source>Have one made for a server (TLS server authentication)</source>
        <translation>サーバー用 (TLS サーバー認証) の証明書を作ってもらってください</translation>
    </message>
    <message>
        <source>Give the file of the CA that signed it, or the pin of its key</source>
        <translation>署名した CA のファイル、または鍵のピンを指定してください</translation>
    </message>
    <message>
        <source>%1: the certificate has no key that could be pinned</source>
        <translation>%1: 証明書にピン留めできる鍵がありません</translation>
    </message>
    <message>
        <source>%1: the certificate&apos;s key is not the pinned one, but %2</source>
        <translation>%1: 証明書の鍵はピン留めした鍵ではなく %2 です</translation>
    </message>
    <message>
        <source>Ask the operator whether the key was changed; if nobody knows of it, do not connect</source>
        <translation>鍵が変更されたか運用者に確認してください。誰も知らない場合は接続しないでください</translation>
    </message>
    <message>
        <source>%1 wants a client certificate</source>
        <translation>%1 はクライアント証明書を求めています</translation>
    </message>
    <message>
        <source>Give a client certificate and its key</source>
        <translation>クライアント証明書とその鍵を指定してください</translation>
    </message>
    <message>
        <source>%1 refused the client certificate: %2</source>
        <translation>%1 はクライアント証明書を拒否しました: %2</translation>
    </message>
    <message>
        <source>Give a client certificate of a CA that the distributor trusts</source>
        <translation>ディストリビューターが信頼する CA のクライアント証明書を指定してください</translation>
    </message>
    <message>
        <source>%1 does not speak TLS 1.2 or later</source>
        <translation>%1 は TLS 1.2 以降を話しません</translation>
    </message>
    <message>
        <source>Check that the distributor speaks TLS at this port; where its TLS is older, have it renewed</source>
        <translation>ディストリビューターがこのポートで TLS を話すか確認してください。TLS が古い場合は更新してもらってください</translation>
    </message>
</context>
<context>
    <name>gui::ActionList</name>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
</context>
<context>
    <name>gui::AnswerDialog</name>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Its client seems to have left: answer it nevertheless</source>
        <translation>クライアントは離脱したようです: それでも応答する</translation>
    </message>
    <message>
        <source>Yes: this client shall see every packet, those without entitlements too</source>
        <translation>はい: このクライアントには、権限番号のないものも含め全パケットを見せます</translation>
    </message>
    <message>
        <source>Ctrl+Return answers. Enter and Space never do.</source>
        <translation>Ctrl+Return で応答します。Enter や Space では応答しません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Grant unfiltered</source>
        <translation>フィルターなしで許可</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Send the refusal</source>
        <translation>拒否を送信</translation>
    </message>
    <message>
        <source>Send unfiltered access</source>
        <translation>フィルターなしの許可を送信</translation>
    </message>
    <message>
        <source>Send the grant</source>
        <translation>許可を送信</translation>
    </message>
    <message>
        <source>No reason given.</source>
        <translation>理由は示されていません。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Client %1. User and host are claims, not proof.</source>
        <translation>クライアント %1。ユーザーとホストは自己申告であり、証明ではありません。</translation>
    </message>
    <message>
        <source>%1, client %2</source>
        <comment>a topic, and who asks for it</comment>
        <translation>%1、クライアント %2</translation>
    </message>
    <message>
        <source>%1 requests of %2</source>
        <comment>the second is user and host</comment>
        <translation>%2 の要求 %1 件</translation>
    </message>
    <message>
        <source>Nothing tells that its client is still there: answer it nevertheless</source>
        <translation>クライアントがまだいることを示すものはありません。それでも回答します</translation>
    </message>
</context>
<context>
    <name>gui::AnswerText</name>
    <message>
        <source>entitlements %1</source>
        <translation>権限番号 %1</translation>
    </message>
    <message>
        <source>everything, unfiltered</source>
        <translation>すべて (フィルターなし)</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>a revocation</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>This request is not known any more.</source>
        <translation>この要求はもう存在しません。</translation>
    </message>
    <message>
        <source>This session only monitors: it answers nothing.</source>
        <translation>このセッションは監視専用です: 何にも応答しません。</translation>
    </message>
    <message>
        <source>The connection that it came by has ended. It has to be asked anew.</source>
        <translation>要求が届いた接続は終了しました。改めて要求してもらう必要があります。</translation>
    </message>
    <message>
        <source>It has been answered already.</source>
        <translation>すでに応答済みです。</translation>
    </message>
    <message>
        <source>It has expired. It has to be asked anew.</source>
        <translation>期限切れです。改めて要求してもらう必要があります。</translation>
    </message>
    <message>
        <source>Its client seems to have left: tick the box to answer it nevertheless.</source>
        <translation>クライアントは離脱したようです: それでも応答するにはチェックを入れてください。</translation>
    </message>
    <message>
        <source>A name hides something: to grant, give a reason and tick the box.</source>
        <translation>名前に隠れた文字があります: 許可するには理由を入力し、チェックを入れてください。</translation>
    </message>
    <message>
        <source>To grant, type at least one entitlement: none would be a refusal.</source>
        <translation>許可するには権限番号を 1 つ以上入力してください: 空では拒否になります。</translation>
    </message>
    <message>
        <source>At most %1 entitlements can be sent.</source>
        <translation>送信できる権限番号は %1 個までです。</translation>
    </message>
    <message>
        <source>Tick the box to send unfiltered access.</source>
        <translation>フィルターなしの許可を送信するにはチェックを入れてください。</translation>
    </message>
    <message>
        <source>No request is chosen.</source>
        <translation>要求が選択されていません。</translation>
    </message>
    <message>
        <source>At most %1 requests can be answered together.</source>
        <translation>まとめて応答できる要求は %1 件までです。</translation>
    </message>
    <message>
        <source>Only requests of one user, host and feed can be answered together.</source>
        <translation>まとめて応答できるのは、ユーザー、ホスト、フィードが同じ要求だけです。</translation>
    </message>
    <message>
        <source>One request is chosen twice.</source>
        <translation>同じ要求が 2 回選択されています。</translation>
    </message>
    <message>
        <source>This grant is not known any more.</source>
        <translation>この許可はもう存在しません。</translation>
    </message>
    <message>
        <source>A change of this grant is on its way.</source>
        <translation>この許可の変更を送信中です。</translation>
    </message>
    <message>
        <source>Nothing tells that its client is still there: tick the box to answer it nevertheless.</source>
        <translation>クライアントがまだいることを示すものがありません: それでも応答するにはチェックを入れてください。</translation>
    </message>
    <message>
        <source>%1 is kept for revoking and can&apos;t be granted.</source>
        <translation>%1 は取り消し用に予約されており、許可できません。</translation>
    </message>
    <message>
        <source>The end of the grant has passed already.</source>
        <translation>許可の終了時刻はすでに過ぎています。</translation>
    </message>
    <message>
        <source>A rule can&apos;t give unfiltered access.</source>
        <translation>ルールではフィルターなしの許可はできません。</translation>
    </message>
    <message>
        <source>Rules are switched off.</source>
        <translation>ルールはオフになっています。</translation>
    </message>
    <message>
        <source>Recording the answer (%1) in the audit file before it is sent.</source>
        <translation>応答 (%1) を送信前に監査ファイルへ記録しています。</translation>
    </message>
    <message>
        <source>Recorded (%1), on its way to the connection.</source>
        <translation>記録済み (%1)、接続へ送信中です。</translation>
    </message>
    <message>
        <source>Sent at %1: %2. Not confirmed: the bus itself confirms nothing.</source>
        <translation>%1 に送信: %2。未確認: バス自体は何も確認しません。</translation>
    </message>
    <message>
        <source>Sent at %1: %2. Confirmed at %3: a notification shows the subscription.</source>
        <translation>%1 に送信: %2。%3 に確認: 通知が購読を示しています。</translation>
    </message>
    <message>
        <source>Sent at %1: %2. Perhaps changed by another authorizer since.</source>
        <translation>%1 に送信: %2。その後、別の承認者が変更した可能性があります。</translation>
    </message>
    <message>
        <source>Sent at %1: a refusal. The bus itself confirms nothing.</source>
        <translation>%1 に送信: 拒否。バス自体は何も確認しません。</translation>
    </message>
    <message>
        <source>The answer was not sent: %1 It can be answered once more.</source>
        <translation>応答は送信されませんでした: %1 もう一度応答できます。</translation>
    </message>
    <message>
        <source>Its client seems to have left, says a notification.</source>
        <translation>通知によると、クライアントは離脱したようです。</translation>
    </message>
    <message>
        <source>Expired. It has to be asked anew.</source>
        <translation>期限切れです。改めて要求してもらう必要があります。</translation>
    </message>
    <message>
        <source>Void: the connection that it came by has ended. It has to be asked anew.</source>
        <translation>無効: 要求が届いた接続は終了しました。改めて要求してもらう必要があります。</translation>
    </message>
    <message>
        <source>Sends a grant with the entitlements %1. Packets whose own set is within it pass.</source>
        <translation>権限番号 %1 の許可を送信します。パケットの権限番号がすべてこの範囲内なら通します。</translation>
    </message>
    <message>
        <source>Sends a grant without any filter: every packet passes, those without entitlements too.</source>
        <translation>フィルターなしの許可を送信します: 権限番号のないものも含め、全パケットを通します。</translation>
    </message>
    <message>
        <source>Sends a refusal. It sticks on the bus: this client is not asked for again on this topic, but the refusal can be turned into a grant while the client stays.</source>
        <translation>拒否を送信します。拒否はバスに残り、このトピックについてこのクライアントの要求は再び届きませんが、クライアントがいる間は許可に変更できます。</translation>
    </message>
    <message>
        <source>This connection&apos;s profile wants a reason for each answer.</source>
        <translation>この接続のプロファイルでは、回答ごとに理由が必要です。</translation>
    </message>
    <message>
        <source>It ends at %1, if this program is running and connected then.</source>
        <translation>このプログラムがその時に動作し接続していれば、%1 に終了します。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sends a set that no packet has in the place of its own. The client stays subscribed and goes on getting messages, without packets. A refusal would change nothing: the distributor does not end a subscription that it has.</source>
        <translation>現在の組の代わりに、どのパケットも持たない組を送信します。クライアントは購読を続け、パケットのないメッセージを受け取り続けます。拒否では何も変わりません。ディストリビューターは既存の購読を終了しません。</translation>
    </message>
    <message>
        <source>It takes the place of what the client has, at once.</source>
        <translation>クライアントが持つものと直ちに置き換わります。</translation>
    </message>
    <message>
        <source>Asked again. Answered before, at %1: %2 (%3).</source>
        <translation>再度の要求です。以前 %1 に回答済み: %2 (%3)。</translation>
    </message>
</context>
<context>
    <name>gui::AudiencePane</name>
    <message>
        <source>Who will see it</source>
        <translation>誰に見えるか</translation>
    </message>
    <message>
        <source>from notifications and your grants</source>
        <translation>通知と自分の許可から</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Type feed and topic.</source>
        <translation>フィードとトピックを入力してください。</translation>
    </message>
    <message>
        <source>Type the client id.</source>
        <translation>クライアント ID を入力してください。</translation>
    </message>
    <message>
        <source>The entitlements can&apos;t be read yet.</source>
        <translation>エンタイトルメントがまだ読み取れません。</translation>
    </message>
    <message>
        <source>Who will see it is not known: ask for notifications on this feed.</source>
        <translation>誰に見えるかは不明です: このフィードの通知を要求してください。</translation>
    </message>
    <message>
        <source>Subscribers that we did not answer are not known: ask for notifications on this feed.</source>
        <translation>こちらが回答していない購読者は不明です: このフィードの通知を要求してください。</translation>
    </message>
    <message>
        <source>This client does not subscribe to it now: nothing comes.</source>
        <translation>このクライアントは現在購読していません: 何も届きません。</translation>
    </message>
    <message>
        <source>Nobody subscribes to it now.</source>
        <translation>現在の購読者はいません。</translation>
    </message>
    <message>
        <source>All of it: %1, in part: %2, nothing: %3, not known: %4.</source>
        <translation>すべて: %1、一部: %2、なし: %3、不明: %4。</translation>
    </message>
    <message>
        <source>%1 more are not looked at.</source>
        <translation>ほかに %1 件は調べていません。</translation>
    </message>
</context>
<context>
    <name>gui::AuditEntry</name>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Its bytes</source>
        <translation>そのバイト</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>検出日時</translation>
    </message>
    <message>
        <source>Hash of the line before</source>
        <translation>前の行のハッシュ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Not sent because</source>
        <translation>送信されなかった理由</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>応答日時</translation>
    </message>
    <message>
        <source>Outcome at</source>
        <translation>結果の日時</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation>ルールのバージョン</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>ディストリビューター</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Run of the program</source>
        <translation>プログラムの実行</translation>
    </message>
    <message>
        <source>Lost at</source>
        <translation>切断時刻</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>復帰時刻</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Requests made in between are not sent again. Seen by this run of the program, and not a part of the audit.</source>
        <translation>その間の要求は再送されません。このプログラムの実行中に観測されたもので、監査の一部ではありません。</translation>
    </message>
</context>
<context>
    <name>gui::AuditWork</name>
    <message>
        <source>Following the chain of %1</source>
        <translation>%1 のチェーンを検証中</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 をエクスポート中</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>The audit is not as it was written. %1: %2</source>
        <translation>監査ログは書き込まれた時の状態ではありません。%1: %2</translation>
    </message>
    <message>
        <source>The chain is whole. Entries: %1, files: %2.</source>
        <translation>チェーンは完全です。エントリ: %1、ファイル: %2。</translation>
    </message>
    <message>
        <source>Lines cut by a crash and vouched for: %1.</source>
        <translation>クラッシュで途切れ、確認済みの行: %1。</translation>
    </message>
    <message>
        <source>Times that the clock was set back: %1.</source>
        <translation>時計が戻された回数: %1。</translation>
    </message>
    <message>
        <source>There is no head file, so a tail that was cut off would not be noticed.</source>
        <translation>ヘッドファイルがないため、末尾が切り取られても気付けません。</translation>
    </message>
    <message>
        <source>Exported %1 rows to %2.</source>
        <translation>%1 行を %2 にエクスポートしました。</translation>
    </message>
    <message>
        <source>Nothing was exported. %1: %2</source>
        <translation>何もエクスポートされませんでした。%1: %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing is said of the audit, and nothing was written.</source>
        <translation>中止しました。監査ログについては何も判定されず、何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>gui::AuthorizationOverviewWindow</name>
    <message>
        <source>Authorization of all sessions</source>
        <translation>全セッションの承認</translation>
    </message>
    <message>
        <source>Answers are given in the session.</source>
        <translation>応答はセッション内で行います。</translation>
    </message>
    <message>
        <source>Show in its session</source>
        <translation>セッションで表示</translation>
    </message>
    <message>
        <source>1 request waits</source>
        <translation>1 件の要求が待機中</translation>
    </message>
    <message>
        <source>%1 requests wait</source>
        <translation>%1 件の要求が待機中</translation>
    </message>
    <message>
        <source>Connect as an authorizer, and requests that wait in any session appear here.</source>
        <translation>承認者として接続すると、すべてのセッションで待っている要求がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>gui::AuthorizationPanel</name>
    <message>
        <source>Authorization</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Live grants</source>
        <translation>有効な承認</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Names for sets of entitlements</source>
        <translation>権限番号の組の名前</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>プリセット…</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>受信へ移動</translation>
    </message>
    <message>
        <source>Go to the live grants</source>
        <translation>有効な承認へ移動</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>履歴へ移動</translation>
    </message>
    <message>
        <source>Go to the rules</source>
        <translation>ルールへ移動</translation>
    </message>
</context>
<context>
    <name>gui::CaptureDialog</name>
    <message>
        <source>Capture filter</source>
        <translation>キャプチャフィルター</translation>
    </message>
    <message>
        <source>Only messages that match are stored from now on. The others are counted as Filtered and cannot be brought back. What is stored already stays.</source>
        <translation>今後は一致するメッセージだけが保存されます。ほかは「除外」として数えられ、元に戻せません。保存済みのものは残ります。</translation>
    </message>
    <message>
        <source>Store everything</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Store only these</source>
        <translation>これだけを保存</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <comment>what is wrong with a filter</comment>
        <translation>%1 文字目: %2</translation>
    </message>
</context>
<context>
    <name>gui::CertificateText</name>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1: it has expired</source>
        <comment>dates</comment>
        <translation>%1: 期限切れです</translation>
    </message>
    <message>
        <source>%1: it is not valid yet</source>
        <comment>dates</comment>
        <translation>%1: まだ有効ではありません</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>発行者 %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>host names</comment>
        <translation>対象 %1</translation>
    </message>
    <message>
        <source>valid %1</source>
        <comment>dates</comment>
        <translation>有効期間 %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>鍵 %1</translation>
    </message>
    <message>
        <source>of a kind that is not shown</source>
        <translation>表示されない種類</translation>
    </message>
    <message>
        <source>SHA-256 of the key %1</source>
        <translation>鍵の SHA-256 %1</translation>
    </message>
    <message>
        <source>Certificate %1: %2</source>
        <translation>証明書 %1: %2</translation>
    </message>
</context>
<context>
    <name>gui::ChangedKeyDialog</name>
    <message>
        <source>The key has changed</source>
        <translation>鍵が変更されました</translation>
    </message>
    <message>
        <source>Pinned until now</source>
        <translation>これまでのピン留め</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>今回提示された鍵</translation>
    </message>
    <message>
        <source>What the certificate says of itself, which proves nothing:</source>
        <translation>証明書の自己記述 (何の証明にもなりません):</translation>
    </message>
    <message>
        <source>Ask the operator over another way than this network. Where the new fingerprint is the one that they name, type its last 8 digits:</source>
        <translation>このネットワークとは別の手段で運用者に確認してください。新しいフィンガープリントが運用者の示すものと同じなら、末尾 8 桁を入力してください:</translation>
    </message>
    <message>
        <source>Replace the pin and connect</source>
        <translation>ピンを置き換えて接続</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 shows another key than the one that is pinned. It may be a new key of its operator&apos;s, or somebody in between. Nothing of the login was sent.</source>
        <translation>%1 がピン留めした鍵とは別の鍵を提示しました。運用者の新しい鍵か、途中に何者かがいる可能性があります。ログイン情報は何も送信されていません。</translation>
    </message>
    <message>
        <source>Only the pin is checked here: no CA vouches for the new key, and its host name is not looked at.</source>
        <translation>ここで検査されるのはピンだけです: 新しい鍵を保証する CA はなく、ホスト名も検査されません。</translation>
    </message>
    <message>
        <source>CA and host name are checked too, when it is connected again.</source>
        <translation>再接続時には CA とホスト名も検査されます。</translation>
    </message>
</context>
<context>
    <name>gui::CloseQuestion</name>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What this session published becomes stale for its subscribers when it leaves:

%1</source>
        <translation>このセッションが終わると、配信したものは購読者にとって古くなります:

%1</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>session, topic</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What these sessions published becomes stale for their subscribers when they leave:

%1</source>
        <translation>これらのセッションが切断すると、発行したものは購読者にとって古い値 (stale) になります:

%1</translation>
    </message>
</context>
<context>
    <name>gui::CommandPalette</name>
    <message>
        <source>Go to feed, topic or command</source>
        <translation>フィード、トピック、コマンドへ移動</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>%1 of %2  ·  </source>
        <translation>%2 件中 %1 件  ·  </translation>
    </message>
    <message>
        <source>Nothing fits  ·  Esc closes</source>
        <translation>該当なし  ·  Esc で閉じる</translation>
    </message>
    <message>
        <source>Return selects  ·  Ctrl+Return shows only its packets  ·  Shift+Return subscribes</source>
        <translation>Enter で選択  ·  Ctrl+Enter でそのパケットだけ表示  ·  Shift+Enter で購読</translation>
    </message>
    <message>
        <source>Return does it  ·  Esc closes</source>
        <translation>Enter で実行  ·  Esc で閉じる</translation>
    </message>
</context>
<context>
    <name>gui::ConnectionDialog</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>A wrong dialect or login is malformed input to a real distributor: it may stop answering this connection, spin a thread, or (6.0) stop for every client.</source>
        <translation>誤ったダイアレクトやログインは、実際のディストリビューターには不正な入力です: この接続に応答しなくなる、スレッドが空回りする、または (6.0 では) 全クライアントに対して停止する恐れがあります。</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Optional: feed that proves the login</source>
        <translation>任意: ログインを証明するフィード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed and is not saved.</source>
        <translation>&quot;%1&quot; は変更されましたが保存されていません。</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Go on changing it</source>
        <translation>変更を続ける</translation>
    </message>
    <message>
        <source>Not saved: %1.</source>
        <translation>保存されませんでした: %1。</translation>
    </message>
    <message>
        <source>Saved, but not its secrets. %1.</source>
        <translation>保存しましたが、シークレットは保存されませんでした。%1。</translation>
    </message>
    <message>
        <source>1 field to correct</source>
        <translation>修正が必要な項目: 1</translation>
    </message>
    <message>
        <source>%1 fields to correct</source>
        <translation>修正が必要な項目: %1</translation>
    </message>
    <message>
        <source>Saves the profile and connects</source>
        <translation>プロファイルを保存して接続します</translation>
    </message>
    <message>
        <source> (copy)</source>
        <translation> (コピー)</translation>
    </message>
    <message>
        <source>Delete the profile &quot;%1&quot; and the secrets that the keychain has for it?</source>
        <translation>プロファイル &quot;%1&quot; と、キーチェーンにあるそのシークレットを削除しますか?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Not deleted: %1.</source>
        <translation>削除されませんでした: %1。</translation>
    </message>
    <message>
        <source>Deleted, but not its secrets. %1.</source>
        <translation>削除しましたが、シークレットは削除されませんでした。%1。</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>プロファイルをインポート</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>プロファイル (*.json)</translation>
    </message>
    <message>
        <source>Some names are taken. What is to stand behind those of the imported profiles?</source>
        <translation>使用済みの名前があります。インポートするプロファイルの名前の後に何を付けますか?</translation>
    </message>
    <message>
        <source> (imported)</source>
        <translation> (インポート)</translation>
    </message>
    <message>
        <source>Not imported: %1.</source>
        <translation>インポートされませんでした: %1。</translation>
    </message>
    <message>
        <source>Export all profiles, without secrets</source>
        <translation>全プロファイルをエクスポート (シークレットを除く)</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>エクスポートされませんでした: %1。</translation>
    </message>
    <message>
        <source>Connects once, step by step, logs in, and closes. %1</source>
        <comment>ends with the keys</comment>
        <translation>1 回だけ段階的に接続し、ログインして閉じます。%1</translation>
    </message>
    <message>
        <source>Feed that proves the login</source>
        <translation>ログインを証明するフィード</translation>
    </message>
    <message>
        <source>A feed on which this user has the roles Subscribe and Notify. The test subscribes there to a topic that nobody else has, and asks for notifications: its own notification proves the login. On a feed that needs authorization its authorizers see a request.</source>
        <translation>このユーザーが Subscribe と Notify のロールを持つフィードです。テストではそこで誰も使わないトピックを購読し、通知を求めます: 自身の通知がログインの証明になります。承認が必要なフィードでは、承認者に要求が表示されます。</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>テストを中止</translation>
    </message>
    <message>
        <source>The keychain has no secret for this profile: type it.</source>
        <translation>このプロファイルのシークレットはキーチェーンにありません: 入力してください。</translation>
    </message>
    <message>
        <source>%1: type the secret.</source>
        <translation>%1: シークレットを入力してください。</translation>
    </message>
</context>
<context>
    <name>gui::ConnectionForm</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>ディストリビューター</translation>
    </message>
    <message>
        <source>Host name or address</source>
        <translation>ホスト名またはアドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>ダイアレクト</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>6</source>
        <translation>6</translation>
    </message>
    <message>
        <source>The bus does not say which dialect it speaks. 3: distributor 3.x. 4: distributors 4.x and 5.x. 6: distributor 6.x.</source>
        <translation>バスはどのダイアレクトを話すかを示しません。3: ディストリビューター 3.x。4: ディストリビューター 4.x と 5.x。6: ディストリビューター 6.x。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Optional: keeps the connection under a name</source>
        <translation>任意: 接続をこの名前で保存します</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>System store</source>
        <translation>システムストア</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Pinned key</source>
        <translation>ピン留めした鍵</translation>
    </message>
    <message>
        <source>Optional: SHA-256 of the public key, 64 hex digits</source>
        <translation>任意: 公開鍵の SHA-256、16 進数 64 桁</translation>
    </message>
    <message>
        <source>Only the pin</source>
        <translation>ピンのみ</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Key passphrase</source>
        <translation>鍵のパスフレーズ</translation>
    </message>
    <message>
        <source>There is no plain-text retry: a wrong host name, chain or pin ends the attempt before the login is sent.</source>
        <translation>平文での再試行はありません: ホスト名、証明書チェーン、ピンのいずれかが誤っていれば、ログインの送信前に中止します。</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>ユーザーとパスワード</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Impersonating</source>
        <translation>なりすまし先</translation>
    </message>
    <message>
        <source>Forwarded for</source>
        <translation>転送元</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Keep secrets in the system&apos;s keychain</source>
        <translation>シークレットをシステムのキーチェーンに保存</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>On connecting</source>
        <translation>接続時</translation>
    </message>
    <message>
        <source>Subscribe to the heartbeat</source>
        <translation>ハートビートを購読</translation>
    </message>
    <message>
        <source>Reconnect by itself</source>
        <translation>自動で再接続</translation>
    </message>
    <message>
        <source>Guard rails</source>
        <translation>安全策</translation>
    </message>
    <message>
        <source>Monitor only: never publish, never answer authorization requests</source>
        <translation>監視専用: 配信も承認要求への応答もしない</translation>
    </message>
    <message>
        <source>Subscribe to</source>
        <translation>購読対象</translation>
    </message>
    <message>
        <source>Be notified of feeds</source>
        <translation>通知を受けるフィード</translation>
    </message>
    <message>
        <source>Feeds that need authorization</source>
        <translation>承認が必要なフィード</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Optional: HOST:PORT</source>
        <translation>任意: HOST:PORT</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>CA certificates (PEM)</source>
        <translation>CA 証明書 (PEM)</translation>
    </message>
    <message>
        <source>Client certificate (PEM)</source>
        <translation>クライアント証明書 (PEM)</translation>
    </message>
    <message>
        <source>Private key (PEM)</source>
        <translation>秘密鍵 (PEM)</translation>
    </message>
    <message>
        <source>Choose the CA file.</source>
        <translation>CA ファイルを選択してください。</translation>
    </message>
    <message>
        <source>A pin is the SHA-256 of the public key: 64 hex digits.</source>
        <translation>ピンは公開鍵の SHA-256 です: 16 進数 64 桁。</translation>
    </message>
    <message>
        <source>Dialect 3 has none</source>
        <translation>ダイアレクト 3 にはありません</translation>
    </message>
    <message>
        <source>Only with a login</source>
        <translation>ログイン時のみ</translation>
    </message>
    <message>
        <source>From the keychain, or asked for</source>
        <translation>キーチェーンから取得、または入力</translation>
    </message>
    <message>
        <source>Asked for when connecting</source>
        <translation>接続時に入力</translation>
    </message>
    <message>
        <source>kept in the system&apos;s keychain</source>
        <translation>システムのキーチェーンに保存</translation>
    </message>
    <message>
        <source>never written, asked for each time</source>
        <translation>保存せず毎回入力</translation>
    </message>
    <message>
        <source>%1: secrets are asked for each time.</source>
        <translation>%1: シークレットは毎回入力します。</translation>
    </message>
    <message>
        <source>Secrets of a connection without a name are not kept.</source>
        <translation>名前のない接続のシークレットは保存されません。</translation>
    </message>
    <message>
        <source>Each answer to an authorization request needs a reason</source>
        <translation>承認要求への回答ごとに理由が必要</translation>
    </message>
</context>
<context>
    <name>gui::ConnectionTestPanel</name>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Pin this key</source>
        <translation>この鍵をピン留め</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Takes the key that the distributor showed as the profile&apos;s pin. Compare it first with what its operator says: nothing else vouches for it.</source>
        <translation>ディストリビューターが提示した鍵をプロファイルのピンにします。まず運用者の示すものと照合してください: ほかに保証するものはありません。</translation>
    </message>
    <message>
        <source>Certificates that the distributor showed</source>
        <translation>ディストリビューターが提示した証明書</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>テスト中</translation>
    </message>
    <message>
        <source>Last test, of other settings</source>
        <translation>前回のテスト (別の設定)</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>前回のテスト</translation>
    </message>
</context>
<context>
    <name>gui::ConnectionTestText</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>最初のフレーム</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>認識名</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Login confirmed</source>
        <translation>ログイン確認済み</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>認識済み</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a step, its time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Login sent, not confirmed</source>
        <translation>ログイン送信済み、未確認</translation>
    </message>
    <message>
        <source>No frame</source>
        <translation>フレームなし</translation>
    </message>
    <message>
        <source>Not known as whom</source>
        <translation>認識名不明</translation>
    </message>
    <message>
        <source>TLS off</source>
        <translation>TLS オフ</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>ログインなし</translation>
    </message>
    <message>
        <source>The distributor knows it as %1</source>
        <translation>ディストリビューターでの認識名は %1 です</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step: what it found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, what to try</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>gui::DecoderMenu</name>
    <message>
        <source>Text encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>Unwrap</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Show as received</source>
        <translation>受信したまま表示</translation>
    </message>
    <message>
        <source>Remember for feed %1</source>
        <translation>フィード %1 用に記憶</translation>
    </message>
    <message>
        <source>Remember for topic %1</source>
        <translation>トピック %1 用に記憶</translation>
    </message>
    <message>
        <source>Forget for this feed and topic</source>
        <translation>このフィードとトピックの記憶を消去</translation>
    </message>
</context>
<context>
    <name>gui::DesktopNotifier</name>
    <message>
        <source>Show waiting requests</source>
        <translation>待機中のリクエストを表示</translation>
    </message>
</context>
<context>
    <name>gui::DistributorPanel</name>
    <message>
        <source>Distributor</source>
        <translation>ディストリビューター</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>表示対象</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find a client or feed</source>
        <translation>クライアントまたはフィードを検索</translation>
    </message>
    <message>
        <source>Clients, their write queues and the feeds that exist appear here.</source>
        <translation>クライアント、その書き込みキュー、存在するフィードがここに表示されます。</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Subscribe…</source>
        <translation>購読…</translation>
    </message>
    <message>
        <source>Ask for notifications</source>
        <translation>通知を要求</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Clients (%1)</source>
        <translation>クライアント (%1)</translation>
    </message>
    <message>
        <source>Feeds (%1)</source>
        <translation>フィード (%1)</translation>
    </message>
</context>
<context>
    <name>gui::DockTitle</name>
    <message>
        <source>Undock</source>
        <translation>ドックを切り離す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>gui::DryRunDialog</name>
    <message>
        <source>Dry run</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Only what would have been answered otherwise</source>
        <translation>異なる応答になったものだけ</translation>
    </message>
    <message>
        <source>Nothing is answered by a dry run.</source>
        <translation>試行では何も応答されません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <translation>監査ログを読み込み中</translation>
    </message>
    <message>
        <source>What the rules would have answered</source>
        <translation>ルールが応答したはずの内容</translation>
    </message>
    <message>
        <source>Of %1 that wait and %2 of the audit the rules would grant %3, refuse %4 and leave %5 to a person. Answered otherwise than the rules would have: %6.</source>
        <translation>待機中の %1 件と監査ログの %2 件のうち、ルールは %3 件を許可し、%4 件を拒否し、%5 件を人に任せます。ルールと異なる応答: %6 件。</translation>
    </message>
    <message>
        <source>Not all of the audit can be read: %1</source>
        <translation>監査ログの一部を読み込めません: %1</translation>
    </message>
</context>
<context>
    <name>gui::EndPicker</name>
    <message>
        <source>When the grant ends</source>
        <translation>承認の終了時</translation>
    </message>
    <message>
        <source>When the client leaves</source>
        <translation>クライアントが退出したとき</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>1 時間後</translation>
    </message>
    <message>
        <source>In 4 hours</source>
        <translation>4 時間後</translation>
    </message>
    <message>
        <source>In 8 hours</source>
        <translation>8 時間後</translation>
    </message>
    <message>
        <source>At a time…</source>
        <translation>時刻を指定…</translation>
    </message>
</context>
<context>
    <name>gui::EntitlementPicker</name>
    <message>
        <source>Ids, such as 1, 2</source>
        <translation>番号 (例: 1, 2)</translation>
    </message>
    <message>
        <source>Presets of the feed</source>
        <translation>フィードのプリセット</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>権限番号</translation>
    </message>
    <message>
        <source>Looking at the packets of the last minute…</source>
        <translation>直近 1 分間のパケットを調べています…</translation>
    </message>
    <message>
        <source>No message of this topic came here in the last minute: what a set would pass is not known.</source>
        <translation>直近 1 分間にこのトピックのメッセージは届いていません。組が何を通すかは不明です。</translation>
    </message>
    <message>
        <source>Passes %1 of the latest %2 packets of this topic (%3).</source>
        <translation>このトピックの最新 %2 パケットのうち %1 が通過します (%3)。</translation>
    </message>
    <message>
        <source>Passes %1 of the %2 packets of this topic in the last minute.</source>
        <translation>直近 1 分間のこのトピックの %2 パケットのうち %1 が通過します。</translation>
    </message>
    <message>
        <source>Shares are of this topic&apos;s %1 packets of the last minute.</source>
        <translation>割合は直近 1 分間のこのトピックの %1 パケットに対するものです。</translation>
    </message>
</context>
<context>
    <name>gui::FigurePopup</name>
    <message>
        <source>New budget</source>
        <translation>新しい上限</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>behind a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>gui::FigureText</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Messages that have arrived since the session began. Each of them is in exactly one of the other four counts.</source>
        <translation>セッション開始以降に届いたメッセージです。各メッセージは、ほかの 4 つのうちちょうど 1 つに数えられます。</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Evicted</source>
        <translation>退去</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>回線上</translation>
    </message>
    <message>
        <source>Messages that are rows in the packet table now.</source>
        <translation>現在パケット表の行になっているメッセージです。</translation>
    </message>
    <message>
        <source>Messages that have come and are not in the packet table. All but those that the capture filter kept out are still in memory.</source>
        <translation>届いたもののパケット表にないメッセージです。キャプチャフィルターで除外されたもの以外は、まだメモリにあります。</translation>
    </message>
    <message>
        <source>Do not match the filter</source>
        <translation>フィルターに一致しない</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Undecided: testing took too long</source>
        <translation>判定不能: 時間がかかりすぎました</translation>
    </message>
    <message>
        <source>Came while the view is paused</source>
        <translation>表示の一時停止中に到着</translation>
    </message>
    <message>
        <source>Cleared away</source>
        <translation>表示から消去</translation>
    </message>
    <message>
        <source>Kept out by the capture filter</source>
        <translation>キャプチャフィルターで除外</translation>
    </message>
    <message>
        <source>The oldest messages, which had to leave when the memory budget was full. They are gone; a larger budget keeps more.</source>
        <translation>メモリの上限に達したため退去した最も古いメッセージです。すでに失われています。上限を大きくするとより多く保持できます。</translation>
    </message>
    <message>
        <source>Messages for topics that nobody here wants any more, or that could not be kept. A row in the packet table marks each place.</source>
        <translation>もう誰も必要としないトピックのメッセージ、または保持できなかったメッセージです。パケット表の行が各箇所を示します。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>What arrives now, over the last half second.</source>
        <translation>直近 0.5 秒間の到着量です。</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>毎秒メッセージ数</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>毎秒バイト数</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>What the stored messages of all sessions may take. When it is full, the oldest messages leave.</source>
        <translation>全セッションの保存済みメッセージが使用できる量です。満杯になると最も古いメッセージから退去します。</translation>
    </message>
    <message>
        <source>Taken by this session</source>
        <translation>このセッションの使用量</translation>
    </message>
    <message>
        <source>Budget of all sessions</source>
        <translation>全セッションの上限</translation>
    </message>
</context>
<context>
    <name>gui::FilterBar</name>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>feed == &quot;PRICES&quot; and size &gt; 1kB, or a word of topic or payload</source>
        <translation>feed == &quot;PRICES&quot; and size &gt; 1kB、またはトピックやペイロードの語</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>フィルターをクリア (Esc)</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters: the end is missing</source>
        <translation>フィルターは %1 文字までです: 末尾が欠けています</translation>
    </message>
    <message>
        <source>Incomplete: the last valid filter stays on</source>
        <translation>未完成: 最後の有効なフィルターが適用されています</translation>
    </message>
    <message>
        <source>%1
The last valid filter stays on</source>
        <translation>%1
最後の有効なフィルターが適用されています</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation>フィルターはまだ使用されていません</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>このフィルターを保存…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Not saved: a filter needs a name, and there are at most %1</source>
        <translation>保存されませんでした: フィルターには名前が必要で、数は %1 個までです</translation>
    </message>
</context>
<context>
    <name>gui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>gui::FilterPopup</name>
    <message>
        <source>Tab accepts  ·  Esc closes</source>
        <translation>Tab で確定  ·  Esc で閉じる</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>補完候補</translation>
    </message>
    <message>
        <source>field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>演算子</translation>
    </message>
    <message>
        <source>word</source>
        <translation>語</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>gui::FramePane</name>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>%1 B: too long to be shown while it is written</source>
        <translation>%1 B: 長すぎるため入力中は表示しません</translation>
    </message>
    <message>
        <source>type %1, %2 B</source>
        <translation>タイプ %1、%2 B</translation>
    </message>
</context>
<context>
    <name>gui::GivingBar</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>gui::GrantDialog</name>
    <message>
        <source>Live grant</source>
        <translation>有効な承認</translation>
    </message>
    <message>
        <source>Grant as</source>
        <translation>承認の内容</translation>
    </message>
    <message>
        <source>Everything, unfiltered: packets without entitlements too</source>
        <translation>すべて、フィルターなし: 権限のないパケットも</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Kept in the audit log</source>
        <translation>監査ログに残ります</translation>
    </message>
    <message>
        <source>I have looked: change it nevertheless</source>
        <translation>確認しました。それでも変更します</translation>
    </message>
    <message>
        <source>Ctrl+Return answers. Enter and Space never do.</source>
        <translation>Ctrl+Return で応答します。Enter や Space では応答しません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Revoke a grant</source>
        <translation>承認を取り消す</translation>
    </message>
    <message>
        <source>Change a grant</source>
        <translation>承認を変更</translation>
    </message>
    <message>
        <source>Send the revocation</source>
        <translation>取り消しを送信</translation>
    </message>
    <message>
        <source>Send the change</source>
        <translation>変更を送信</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>who, on which feed and topic</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Entitlements are numbers, as in 1, 2: see character %1.</source>
        <translation>権限番号は「1, 2」のような数値です: %1 文字目を確認してください。</translation>
    </message>
</context>
<context>
    <name>gui::GrantsPage</name>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>取り消し…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>リストから外す</translation>
    </message>
    <message>
        <source>user, host, client id, feed or topic</source>
        <translation>ユーザー、ホスト、クライアント ID、フィード、トピック</translation>
    </message>
    <message>
        <source>Nobody has anything yet, as far as is known here. Our own grants appear here, and all subscriptions of the feeds whose notifications are asked for.</source>
        <translation>ここでわかる限り、まだ誰も何も持っていません。こちらの承認と、通知を要求したフィードのすべての購読がここに表示されます。</translation>
    </message>
    <message>
        <source>An end is kept only while this program runs and is connected: the distributor knows no ends.</source>
        <translation>終了が守られるのは、このプログラムが動作し接続している間だけです。ディストリビューターは終了を知りません。</translation>
    </message>
    <message>
        <source>Sends nothing. For a grant of which nothing is known any more</source>
        <translation>何も送信しません。もう何もわからない承認のためのものです</translation>
    </message>
    <message>
        <source>Find in the live grants</source>
        <translation>有効な承認の中を検索</translation>
    </message>
    <message>
        <source>Live grants</source>
        <translation>有効な承認</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 の %1</translation>
    </message>
</context>
<context>
    <name>gui::HexView</name>
    <message>
        <source>Payload as hex</source>
        <translation>ペイロード (16 進)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy hex digits</source>
        <translation>16 進数をコピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>gui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Search: mary, feed:PRICES, not sent, 2026-11, 14:32 …</source>
        <translation>検索: mary、feed:PRICES、未送信、2026-11、14:32 …</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Each word has to be found. user:, host:, client:, feed:, topic:, reason: and by: look in one field; dates and times of day are found too (Ctrl+F)</source>
        <translation>すべての語が見つかる必要があります。user:、host:、client:、feed:、topic:、reason:、by: は一つの欄だけを調べます。日付と時刻も検索できます (Ctrl+F)</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>対象の応答</translation>
    </message>
    <message>
        <source>From which time</source>
        <translation>対象の期間</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>チェーンを検証</translation>
    </message>
    <message>
        <source>Follow the hashes from the oldest month on and compare the end with the head file</source>
        <translation>最も古い月からハッシュをたどり、末尾をヘッドファイルと比較します</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV をエクスポート…</translation>
    </message>
    <message>
        <source>Write the whole audit for a spreadsheet, with cells made harmless</source>
        <translation>監査ログ全体を、セルを無害化して表計算用に書き出します</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>選択したエントリ</translation>
    </message>
    <message>
        <source>No answers</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Each answer is recorded before it is sent, and listed here for good.</source>
        <translation>応答は送信前に必ず記録され、ここに残ります。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>監査ログをエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Not connected to a distributor yet: each one has an audit of its own</source>
        <translation>まだディストリビューターに接続していません。監査ログはディストリビューターごとにあります</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%2 件中 %1 件の応答</translation>
    </message>
    <message>
        <source>%1, %2 % read</source>
        <translation>%1、%2 % 読み込み済み</translation>
    </message>
    <message>
        <source>%1. Not all can be read: %2</source>
        <translation>%1。一部を読み込めません: %2</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>履歴を検索</translation>
    </message>
</context>
<context>
    <name>gui::HoldBar</name>
    <message>
        <source>1 mark</source>
        <translation>1 個のマーク</translation>
    </message>
    <message>
        <source>%1 marks</source>
        <translation>%1 個のマーク</translation>
    </message>
    <message>
        <source>%1, %2 more have left the memory budget</source>
        <translation>%1、さらに %2 個はメモリの上限により退去</translation>
    </message>
    <message>
        <source>Following the newest</source>
        <translation>最新を追従中</translation>
    </message>
    <message>
        <source>View held at the selected row</source>
        <translation>選択行で表示を固定中</translation>
    </message>
    <message>
        <source>View held</source>
        <translation>表示を固定中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>最新を追従</translation>
    </message>
    <message>
        <source>Show what has come meanwhile (Ctrl+P)</source>
        <translation>その間に届いたものを表示 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Let go of the selected row and show the newest (End)</source>
        <translation>選択行から離れて最新を表示 (End)</translation>
    </message>
</context>
<context>
    <name>gui::InboxPage</name>
    <message>
        <source>Choose a request to answer it.</source>
        <translation>応答する要求を選択してください。</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>許可…</translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation>拒否…</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>次の要求</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>前の要求</translation>
    </message>
    <message>
        <source>Authorization requests</source>
        <translation>承認要求</translation>
    </message>
    <message>
        <source>Grant selected…</source>
        <translation>選択を承認…</translation>
    </message>
    <message>
        <source>Deny selected…</source>
        <translation>選択を拒否…</translation>
    </message>
    <message>
        <source>%1 requests chosen: set, end and reason of the card are for all.</source>
        <translation>%1 件の要求を選択中: カードの組、終了、理由がすべてに適用されます。</translation>
    </message>
    <message>
        <source>%1 more requests came while there was no room: they are not shown, and nobody has answered them.</source>
        <translation>余裕がない間にさらに %1 件の要求が届きました。表示されておらず、誰も回答していません。</translation>
    </message>
    <message>
        <source>Connect as an authorizer, and requests for feeds that need authorization appear here.</source>
        <translation>承認者として接続すると、承認が必要なフィードへの要求がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>gui::InputStrip</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Text, or a filter such as size &gt; 1kB</source>
        <translation>テキスト、または size &gt; 1kB のようなフィルター</translation>
    </message>
    <message>
        <source>Row number, 12:30:00 or -5m</source>
        <translation>行番号、12:30:00 または -5m</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>前の一致 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>次の一致 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>gui::Inspector</name>
    <message>
        <source>Packets of the message</source>
        <translation>メッセージのパケット</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Raw frame</source>
        <translation>生フレーム</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>デコーダー</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>メッセージ %1</translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>メッセージが選択されていません</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>メッセージなし</translation>
    </message>
    <message>
        <source>nobody (stale or refused)</source>
        <translation>なし (古い、または拒否)</translation>
    </message>
    <message>
        <source>%1 B, type %2</source>
        <translation>%1 B、タイプ %2</translation>
    </message>
    <message>
        <source>This looks like %1.</source>
        <translation>%1 のようです。</translation>
    </message>
    <message>
        <source>Unwrap %1</source>
        <translation>%1 を展開</translation>
    </message>
    <message>
        <source>Show as received</source>
        <translation>受信したまま表示</translation>
    </message>
    <message>
        <source>No packets</source>
        <translation>パケットなし</translation>
    </message>
    <message>
        <source>Packet %1 of %2</source>
        <translation>パケット %1 / %2</translation>
    </message>
    <message>
        <source>0 B, empty</source>
        <translation>0 B、空</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 B, binary</source>
        <translation>%1 B、バイナリ</translation>
    </message>
    <message>
        <source>%1 B, %2</source>
        <translation>%1 B、%2</translation>
    </message>
    <message>
        <source>Show as %1</source>
        <comment>tab of the message</comment>
        <translation>%1 で表示</translation>
    </message>
    <message>
        <source>Previous packet</source>
        <translation>前のパケット</translation>
    </message>
    <message>
        <source>Next packet</source>
        <translation>次のパケット</translation>
    </message>
    <message>
        <source>Its packets, entitlements and payload open here. Choose a row of the packets.</source>
        <translation>パケット、エンタイトルメント、ペイロードがここに開きます。パケットの行を選んでください。</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>グラフ</translation>
    </message>
</context>
<context>
    <name>gui::InspectorDiff</name>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Hide equal lines</source>
        <translation>同じ行を隠す</translation>
    </message>
    <message>
        <source>Previous on this topic</source>
        <translation>このトピックの前回</translation>
    </message>
    <message>
        <source>Pinned message</source>
        <translation>ピン留めしたメッセージ</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Compare other messages with this one</source>
        <translation>ほかのメッセージをこれと比較</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Pinned message %1</source>
        <translation>ピン留めしたメッセージ %1</translation>
    </message>
    <message>
        <source>No message is pinned yet.</source>
        <translation>まだメッセージがピン留めされていません。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>No earlier message of this topic is in the store.</source>
        <translation>このトピックの以前のメッセージは保存されていません。</translation>
    </message>
    <message>
        <source>The other message has no packet %1.</source>
        <translation>もう一方のメッセージにパケット %1 はありません。</translation>
    </message>
    <message>
        <source>Not all of both payloads could be unwrapped.</source>
        <translation>両方のペイロードを完全には展開できませんでした。</translation>
    </message>
    <message>
        <source>Not both are valid JSON: compared as text.</source>
        <translation>両方が有効な JSON ではありません: テキストとして比較しました。</translation>
    </message>
    <message>
        <source>Not both are valid: compared as bytes.</source>
        <translation>両方が有効ではありません: バイトとして比較しました。</translation>
    </message>
    <message>
        <source>Only the first %1 bytes or %2 lines are compared.</source>
        <translation>先頭の %1 バイトまたは %2 行だけを比較します。</translation>
    </message>
    <message>
        <source>Too much differs to be lined up exactly.</source>
        <translation>相違が多すぎて正確に整列できません。</translation>
    </message>
</context>
<context>
    <name>gui::InspectorFrame</name>
    <message>
        <source>Fields of the frame</source>
        <translation>フレームのフィールド</translation>
    </message>
    <message>
        <source>Frame as hex</source>
        <translation>フレーム (16 進)</translation>
    </message>
</context>
<context>
    <name>gui::InspectorImage</name>
    <message>
        <source>Payload as an image</source>
        <translation>ペイロード (画像)</translation>
    </message>
    <message>
        <source>Reading the image…</source>
        <translation>画像を読み込み中…</translation>
    </message>
    <message>
        <source>%1 by %2 pixels are more than are shown, which is %3.</source>
        <translation>%1 × %2 ピクセルは表示の上限 %3 を超えています。</translation>
    </message>
    <message>
        <source>The image is damaged and can&apos;t be read. The Hex tab has all its bytes.</source>
        <translation>画像が壊れていて読み取れません。全バイトは「16 進」タブにあります。</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
</context>
<context>
    <name>gui::InspectorJson</name>
    <message>
        <source>Payload as a tree</source>
        <translation>ペイロード (ツリー)</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Filter for this value</source>
        <translation>この値でフィルター</translation>
    </message>
    <message>
        <source>Reading %1 bytes…</source>
        <translation>%1 バイトを読み込み中…</translation>
    </message>
    <message>
        <source>Text that is not valid UTF-8 is shown escaped, first at byte %1.</source>
        <translation>有効な UTF-8 でないテキストはエスケープして表示されます (最初はバイト位置 %1)。</translation>
    </message>
    <message>
        <source>Plot this number</source>
        <translation>この数値をグラフに表示</translation>
    </message>
</context>
<context>
    <name>gui::InspectorPlot</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Select a message of the topic first.</source>
        <translation>先にトピックのメッセージを選択してください。</translation>
    </message>
    <message>
        <source>Write a field such as json.price or json.levels[0].size.</source>
        <translation>json.price や json.levels[0].size のようなフィールドを入力してください。</translation>
    </message>
    <message>
        <source>A plot has at most %1 lines.</source>
        <translation>グラフの線は %1 本までです。</translation>
    </message>
    <message>
        <source>No message with this number yet.</source>
        <translation>この数値を含むメッセージはまだありません。</translation>
    </message>
    <message>
        <source>Choose a number above, or “Plot this number” in the tree, to see it over time.</source>
        <translation>上で数値を選ぶか、ツリーで「この数値をグラフに表示」を選ぶと、時間による変化が見られます。</translation>
    </message>
    <message>
        <source>Paused. Values since: %1.</source>
        <translation>一時停止中。その後の値: %1。</translation>
    </message>
    <message>
        <source>%1: values left out, since their time is unknown or goes back: %2.</source>
        <translation>%1: 時刻が不明または逆行するため省いた値: %2。</translation>
    </message>
    <message>
        <source>%1: no number in any of %2 messages.</source>
        <translation>%1: %2 件のメッセージのどれにも数値がありません。</translation>
    </message>
    <message>
        <source>Number to plot</source>
        <translation>グラフに表示する数値</translation>
    </message>
    <message>
        <source>Add this number of the selected message&apos;s topic</source>
        <translation>選択したメッセージのトピックからこの数値を追加</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the plot</comment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Hold the picture; values are still taken</source>
        <translation>表示を止める。値は取り込み続けます</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show all of the time (Home). Zoom with the wheel, + and −, or a drag</source>
        <translation>全期間を表示 (Home)。ホイール、+ と −、またはドラッグで拡大</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSV を保存…</translation>
    </message>
    <message>
        <source>Save all lines of the plot to a file</source>
        <translation>グラフのすべての線をファイルに保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the chosen line</source>
        <translation>選択した線を削除</translation>
    </message>
    <message>
        <source>Lines of the plot</source>
        <translation>グラフの線</translation>
    </message>
    <message>
        <source>values: %1</source>
        <translation>値: %1</translation>
    </message>
    <message>
        <source>to a point: %1</source>
        <translation>1 点あたり: %1</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>The plot was not saved: %1</source>
        <translation>グラフは保存されませんでした: %1</translation>
    </message>
    <message>
        <source>messages without a number: %1</source>
        <translation>数値のないメッセージ: %1</translation>
    </message>
</context>
<context>
    <name>gui::InspectorState</name>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Putting the state together…</source>
        <translation>状態を組み立て中…</translation>
    </message>
    <message>
        <source>Nothing is known of this topic.</source>
        <translation>このトピックについては何も分かっていません。</translation>
    </message>
    <message>
        <source>Latest message: %1, received %2</source>
        <translation>最新のメッセージ: %1、受信 %2</translation>
    </message>
    <message>
        <source>Image %1, deltas since: %2, until %3</source>
        <translation>イメージ %1、以降の差分: %2、%3 まで</translation>
    </message>
    <message>
        <source>No image, deltas: %1, until %2</source>
        <translation>イメージなし、差分: %1、%2 まで</translation>
    </message>
    <message>
        <source>The last message says stale or refused: what is shown is old.</source>
        <translation>最後のメッセージは「古い」または「拒否」を示しています: 表示内容は古いものです。</translation>
    </message>
    <message>
        <source>The image had to leave the memory budget.</source>
        <translation>イメージはメモリの上限により退去しました。</translation>
    </message>
    <message>
        <source>Messages that are not in the store and not merged: %1.</source>
        <translation>保存されておらず、統合されていないメッセージ: %1。</translation>
    </message>
    <message>
        <source>Packets that are no objects and not merged: %1.</source>
        <translation>オブジェクトではなく、統合されていないパケット: %1。</translation>
    </message>
</context>
<context>
    <name>gui::InspectorText</name>
    <message>
        <source>Payload as text</source>
        <translation>ペイロード (テキスト)</translation>
    </message>
    <message>
        <source>%1 of %2 bytes shown. The hex view has all of them.</source>
        <translation>%2 バイト中 %1 バイトを表示。16 進表示にはすべてあります。</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
</context>
<context>
    <name>gui::KeyMapOverlay</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>キーまたは働きを探す</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc で閉じる</translation>
    </message>
    <message>
        <source>No key does that</source>
        <translation>該当するキーはありません</translation>
    </message>
</context>
<context>
    <name>gui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation>選択した行、または表示中の全行をコピー</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>表示中の行を保存</translation>
    </message>
    <message>
        <source>Open the folder of the log file</source>
        <translation>ログファイルのフォルダーを開く</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>ログをクリア</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>ログを保存</translation>
    </message>
    <message>
        <source>Texts (*.log *.txt)</source>
        <translation>テキスト (*.log *.txt)</translation>
    </message>
    <message>
        <source>The log was not saved: %1</source>
        <translation>ログは保存されませんでした: %1</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many lines of all</comment>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>%1, %2 older ones dropped</source>
        <translation>%1、古い %2 行は破棄</translation>
    </message>
    <message>
        <source>Connect, and the states and errors of this session appear here as they happen.</source>
        <translation>接続すると、このセッションの状態とエラーが起きたときにここに表示されます。</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>New connection (Ctrl+N)</source>
        <translation>新しい接続 (Ctrl+N)</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>Authorization requests of all sessions (Ctrl+Shift+A)</source>
        <translation>全セッションの承認要求 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>タブを閉じる</translation>
    </message>
    <message>
        <source>1 request waits</source>
        <translation>1 件の要求が待機中</translation>
    </message>
    <message>
        <source>%1 requests wait</source>
        <translation>%1 件の要求が待機中</translation>
    </message>
    <message>
        <source>Messagebus Monitor</source>
        <translation>Messagebus Monitor</translation>
    </message>
    <message>
        <source>%1 – Messagebus Monitor</source>
        <translation>%1 – Messagebus Monitor</translation>
    </message>
    <message>
        <source>%1 – %2 – Messagebus Monitor</source>
        <comment>session, environment</comment>
        <translation>%1 – %2 – Messagebus Monitor</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Demo distributor</source>
        <translation>デモ用ディストリビューター</translation>
    </message>
    <message>
        <source>Open messages…</source>
        <translation>メッセージを開く…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <translation>最近の接続</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>profile, environment</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Authorization of all sessions</source>
        <translation>全セッションの承認</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>次のセッション</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>前のセッション</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Save diagnostic report…</source>
        <translation>診断レポートを保存…</translation>
    </message>
    <message>
        <source>About Messagebus Monitor</source>
        <translation>Messagebus Monitor について</translation>
    </message>
    <message>
        <source>Messagebus Monitor %1
Looks into a jetblack-messagebus distributor.

Apache License 2.0</source>
        <translation>Messagebus Monitor %1
jetblack-messagebus のディストリビューターの内部を表示します。

Apache License 2.0</translation>
    </message>
    <message>
        <source>Find feed, topic or command…</source>
        <translation>フィード、トピック、コマンドを探す…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>how many requests wait, title</comment>
        <translation>(%1) %2</translation>
    </message>
</context>
<context>
    <name>gui::MemoryGauge</name>
    <message>
        <source>Memory: %1 % of the budget</source>
        <translation>メモリ: 上限の %1 %</translation>
    </message>
</context>
<context>
    <name>gui::NameHtml</name>
    <message>
        <source>user name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>feed name</source>
        <translation>フィード名</translation>
    </message>
    <message>
        <source>topic name</source>
        <translation>トピック名</translation>
    </message>
    <message>
        <source>%1 at %2 asks for %3</source>
        <comment>user at host … feed / topic</comment>
        <translation>%1 (ホスト %2) が %3 を要求しています</translation>
    </message>
    <message>
        <source>This %1 hides something: %2.</source>
        <translation>この%1に隠れた文字があります: %2。</translation>
    </message>
    <message>
        <source>It is shown escaped, and the answer carries the bytes exactly as they came.</source>
        <translation>エスケープして表示されますが、応答には届いたバイトがそのまま使われます。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user at host</comment>
        <translation>%2 の %1</translation>
    </message>
</context>
<context>
    <name>gui::NotificationsPanel</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notify on…</source>
        <translation>通知を受ける…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>通知なし</translation>
    </message>
    <message>
        <source>Ask for notification on a feed to see who subscribes to what.</source>
        <translation>フィードの通知を要求すると、誰が何を購読しているか分かります。</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>一覧をクリア</translation>
    </message>
    <message>
        <source>no feeds</source>
        <translation>フィードなし</translation>
    </message>
    <message>
        <source>1 feed: %1</source>
        <translation>1 個のフィード: %1</translation>
    </message>
    <message>
        <source>%1 feeds: %2</source>
        <translation>%1 個のフィード: %2</translation>
    </message>
    <message>
        <source>%1 adds, %2 removes</source>
        <translation>追加 %1、削除 %2</translation>
    </message>
    <message>
        <source>%1, %2 not kept</source>
        <translation>%1、%2 件は保持せず</translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation>購読中 %1</translation>
    </message>
    <message>
        <source>%1 live, %2 more not kept</source>
        <translation>購読中 %1、さらに %2 件は保持せず</translation>
    </message>
</context>
<context>
    <name>gui::NotifyDialog</name>
    <message>
        <source>Notify on a feed</source>
        <translation>フィードの通知を受ける</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>The distributor then tells of every subscription on this feed, those that exist first. It needs the Notify role; without it, nothing comes.</source>
        <translation>ディストリビューターがこのフィードの購読をすべて知らせます。最初に既存の購読が届きます。Notify ロールが必要です。ない場合は何も届きません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>通知を受ける</translation>
    </message>
    <message>
        <source>Type the name of a feed.</source>
        <translation>フィードの名前を入力してください。</translation>
    </message>
    <message>
        <source>Notifications are on for this feed already.</source>
        <translation>このフィードの通知はすでにオンです。</translation>
    </message>
</context>
<context>
    <name>gui::PacketActions</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Colour rows</source>
        <translation>行の色分け</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as JSON lines</source>
        <translation>JSON 行としてコピー</translation>
    </message>
    <message>
        <source>Copy frames as hex</source>
        <translation>フレームを 16 進でコピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>次のマーク</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>前のマーク</translation>
    </message>
    <message>
        <source>Remove all marks</source>
        <translation>マークをすべて削除</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>次の欠落</translation>
    </message>
    <message>
        <source>Previous gap</source>
        <translation>前の欠落</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>現地時刻</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Since the first row</source>
        <translation>最初の行から</translation>
    </message>
    <message>
        <source>Since the selected row</source>
        <translation>選択行から</translation>
    </message>
    <message>
        <source>Since the row before</source>
        <translation>前の行から</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>By publisher</source>
        <translation>配信元別</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>トピック別</translation>
    </message>
    <message>
        <source>Would they see it?…</source>
        <translation>届くかどうか…</translation>
    </message>
</context>
<context>
    <name>gui::PacketCells</name>
    <message>
        <source>not looked at: %1</source>
        <translation>未解析: %1</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>入れ子が深すぎます</translation>
    </message>
</context>
<context>
    <name>gui::PacketColumns</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Pk</source>
        <translation>Pk</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>権限番号</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>JSON: %1</source>
        <translation>JSON: %1</translation>
    </message>
    <message>
        <source>Add a column for a JSON path…</source>
        <translation>JSON パスの列を追加…</translation>
    </message>
    <message>
        <source>Remove a column</source>
        <translation>列を削除</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>gui::PacketCopier</name>
    <message>
        <source>Nothing copied: this message is larger than %1, the most that is copied at once</source>
        <translation>コピーされませんでした: このメッセージは一度にコピーできる上限の %1 を超えています</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 rows copied: at most %3 rows or %4 at once</source>
        <translation>%2 行中、先頭の %1 行だけをコピーしました: 一度に %3 行または %4 までです</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 行をコピーしました</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1 行をコピーしました</translation>
    </message>
    <message>
        <source>%1; %2 gap rows have no message</source>
        <translation>%1。欠落を示す %2 行にはメッセージがありません</translation>
    </message>
    <message>
        <source>%1; %2 had left the view meanwhile</source>
        <translation>%1。%2 行はその間に表示から消えました</translation>
    </message>
</context>
<context>
    <name>gui::PacketMenu</name>
    <message>
        <source>Follow newest</source>
        <translation>最新を追従</translation>
    </message>
    <message>
        <source>Filter for</source>
        <translation>これでフィルター</translation>
    </message>
    <message>
        <source>And</source>
        <translation>かつ</translation>
    </message>
    <message>
        <source>And not</source>
        <translation>かつ否定</translation>
    </message>
</context>
<context>
    <name>gui::PacketNavigator</name>
    <message>
        <source>There is no row %1 yet: the newest is %2</source>
        <translation>%1 行はまだありません: 最新は %2 です</translation>
    </message>
    <message>
        <source>Going there as soon as the filter has come to it</source>
        <translation>フィルターがそこまで進み次第、移動します</translation>
    </message>
    <message>
        <source>There is no row to go to</source>
        <translation>移動先の行がありません</translation>
    </message>
    <message>
        <source>Row %1 has left the memory budget; this is the oldest in the view</source>
        <translation>%1 行はメモリの上限により退去しました。これは表示中で最も古い行です</translation>
    </message>
    <message>
        <source>Row %1 is not in the view; this is the one next to it</source>
        <translation>%1 行は表示されていません。これはその隣の行です</translation>
    </message>
    <message>
        <source>Nothing came at %1 or later; this is the newest</source>
        <translation>%1 以降に届いたものはありません。これは最新の行です</translation>
    </message>
    <message>
        <source>The view has nothing as old as %1; this is the oldest</source>
        <translation>%1 ほど古い行は表示されていません。これは最も古い行です</translation>
    </message>
    <message>
        <source>No gap before this row</source>
        <translation>この行より前に欠落はありません</translation>
    </message>
    <message>
        <source>No gap behind this row</source>
        <translation>この行より後に欠落はありません</translation>
    </message>
    <message>
        <source>No row is marked</source>
        <translation>マークされた行がありません</translation>
    </message>
    <message>
        <source>From the oldest mark on to the newest</source>
        <translation>最も古いマークから最新のマークへ移動しました</translation>
    </message>
    <message>
        <source>From the newest mark on to the oldest</source>
        <translation>最新のマークから最も古いマークへ移動しました</translation>
    </message>
</context>
<context>
    <name>gui::PacketTable</name>
    <message>
        <source>%1 has left the memory budget</source>
        <translation>%1 はメモリの上限により退去しました</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
</context>
<context>
    <name>gui::PacketView</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Hold the view still; nothing is lost</source>
        <translation>表示を固定します。何も失われません</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Show the newest messages as they come</source>
        <translation>届いたメッセージを最新まで表示</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Take all rows out of the view</source>
        <translation>表示から全行を消去</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>1 newer row matches</source>
        <translation>一致する新しい行が 1 行</translation>
    </message>
    <message>
        <source>%1 newer rows match</source>
        <translation>一致する新しい行が %1 行</translation>
    </message>
    <message>
        <source>%1, all kept</source>
        <translation>%1、すべて保持</translation>
    </message>
    <message>
        <source>%1, older ones have left the memory budget</source>
        <translation>%1、古いものはメモリの上限により退去</translation>
    </message>
    <message>
        <source>Undecided: the regular expression took too long on these messages; they are not shown</source>
        <translation>判定不能: 正規表現がこれらのメッセージで時間がかかりすぎました。表示されません</translation>
    </message>
    <message>
        <source>1 message came meanwhile</source>
        <translation>その間に 1 件のメッセージが到着</translation>
    </message>
    <message>
        <source>%1 messages came meanwhile</source>
        <translation>その間に %1 件のメッセージが到着</translation>
    </message>
    <message>
        <source>%1, %2 of them have already left the memory budget</source>
        <translation>%1、うち %2 件はすでにメモリの上限により退去</translation>
    </message>
    <message>
        <source>testing %1 %</source>
        <translation>判定中 %1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>%1, %2 undecided</source>
        <translation>%1、判定不能 %2</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>判定不能 %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Nothing found before this row</source>
        <translation>この行より前には見つかりません</translation>
    </message>
    <message>
        <source>Nothing found behind this row</source>
        <translation>この行より後には見つかりません</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>列を追加</translation>
    </message>
    <message>
        <source>Path of the value in the payload, such as bid or book.levels[0].price</source>
        <translation>ペイロード内の値のパス (例: bid、book.levels[0].price)</translation>
    </message>
    <message>
        <source>No column: %1 is no JSON path, or there are too many columns</source>
        <translation>列なし: %1 が JSON パスではないか、列が多すぎます</translation>
    </message>
    <message>
        <source>Subscribe to a topic (Ctrl+Shift+S), and its messages appear here.</source>
        <translation>トピックを購読すると (Ctrl+Shift+S)、そのメッセージがここに表示されます。</translation>
    </message>
    <message>
        <source>Looking for messages that pass the filter…</source>
        <translation>フィルターを通るメッセージを探しています…</translation>
    </message>
    <message>
        <source>No message passes the filter yet: change it or clear it to see others.</source>
        <translation>フィルターを通るメッセージはまだありません。変更するかクリアすると、ほかのメッセージが表示されます。</translation>
    </message>
</context>
<context>
    <name>gui::PayloadDecoder</name>
    <message>
        <source>Unwrapping %1 bytes…</source>
        <translation>%1 バイトを展開中…</translation>
    </message>
    <message>
        <source>As received: %1 B</source>
        <translation>受信したまま: %1 B</translation>
    </message>
    <message>
        <source> → %1: %2 B</source>
        <comment>what was unwrapped, and bytes</comment>
        <translation> → %1: %2 B</translation>
    </message>
    <message>
        <source>More than %1 B come out, a bomb perhaps: only the first of them are shown.</source>
        <translation>展開すると %1 B を超えます。圧縮爆弾の可能性があります: 先頭部分だけを表示します。</translation>
    </message>
    <message>
        <source>Not whole %1: it ends too early, at byte %2.</source>
        <translation>%1 が不完全です: バイト位置 %2 で途切れています。</translation>
    </message>
    <message>
        <source>Something stands behind the end of the %1 data, at byte %2.</source>
        <translation>%1 データの終わりの後 (バイト位置 %2) に余分なものがあります。</translation>
    </message>
    <message>
        <source>Not valid %1 at byte %2.</source>
        <translation>バイト位置 %2 で %1 として無効です。</translation>
    </message>
</context>
<context>
    <name>gui::PlotView</name>
    <message>
        <source>Plot</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>a field, its lowest and highest value</comment>
        <translation>%1: %2 ～ %3</translation>
    </message>
    <message>
        <source>%1: last %2, lowest %3, highest %4</source>
        <comment>a field and its values</comment>
        <translation>%1: 最新 %2、最小 %3、最大 %4</translation>
    </message>
</context>
<context>
    <name>gui::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Each preset names a set of entitlements on one feed. Delete empties what is selected; an empty row is no preset.</source>
        <translation>プリセットは一つのフィードの権限番号の組に名前を付けます。Delete で選択した欄を空にします。空の行はプリセットになりません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>entitlements are numbers, as in 1, 2: see character %1</source>
        <translation>権限番号は 1, 2 のような数値です: %1 文字目を確認してください</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>権限番号</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>The presets were changed elsewhere meanwhile. Open them anew.</source>
        <translation>プリセットはその間に別の場所で変更されました。開き直してください。</translation>
    </message>
    <message>
        <source>%1 / %2: %3</source>
        <translation>%1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>gui::ProfilePanel</name>
    <message>
        <source>Find profile</source>
        <translation>プロファイルを検索</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import profiles…</source>
        <translation>プロファイルをインポート…</translation>
    </message>
    <message>
        <source>Export all profiles, without secrets…</source>
        <translation>全プロファイルをエクスポート (シークレットを除く)…</translation>
    </message>
    <message>
        <source>Save or import a connection, and it appears here.</source>
        <translation>接続を保存またはインポートすると、ここに表示されます。</translation>
    </message>
    <message>
        <source>No profile matches.</source>
        <translation>一致するプロファイルはありません。</translation>
    </message>
</context>
<context>
    <name>gui::PublishPanel</name>
    <message>
        <source>Publish</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>送信方法</translation>
    </message>
    <message>
        <source>Multicast</source>
        <translation>マルチキャスト</translation>
    </message>
    <message>
        <source>Unicast</source>
        <translation>ユニキャスト</translation>
    </message>
    <message>
        <source>To client</source>
        <translation>宛先クライアント</translation>
    </message>
    <message>
        <source>Every subscriber</source>
        <translation>全購読者</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Packet 1</source>
        <translation>パケット 1</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>権限番号</translation>
    </message>
    <message>
        <source>None: only unfiltered subscribers see it</source>
        <translation>なし: フィルターなしの購読者だけに見えます</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>48 65 6c 6c 6f</source>
        <translation>48 65 6c 6c 6f</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Read when it is sent</source>
        <translation>送信時に読み込みます</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Sent by this session</source>
        <translation>このセッションの送信履歴</translation>
    </message>
    <message>
        <source>Send once</source>
        <translation>1 回送信</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>まだ何も送信していません。</translation>
    </message>
    <message>
        <source>What this session published becomes stale for its subscribers when it leaves.</source>
        <translation>このセッションが配信したものは、離脱すると購読者にとって古いものになります。</translation>
    </message>
    <message>
        <source>Send this message once (Ctrl+Return)</source>
        <translation>このメッセージを 1 回送信 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Payload from a file</source>
        <translation>ファイルのペイロード</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>コンテンツタイプ</translation>
    </message>
    <message>
        <source>dialect %1</source>
        <translation>ダイアレクト %1</translation>
    </message>
    <message>
        <source>This session only monitors: it publishes nothing.</source>
        <translation>このセッションは監視専用です: 何も配信しません。</translation>
    </message>
    <message>
        <source>Not connected: nothing can be sent.</source>
        <translation>未接続: 何も送信できません。</translation>
    </message>
    <message>
        <source>A client id has 32 hex digits, as in 00112233-4455-6677-8899-aabbccddeeff.</source>
        <translation>クライアント ID は 16 進数 32 桁です (例: 00112233-4455-6677-8899-aabbccddeeff)。</translation>
    </message>
    <message>
        <source>Type the feed.</source>
        <translation>フィードを入力してください。</translation>
    </message>
    <message>
        <source>Type the topic.</source>
        <translation>トピックを入力してください。</translation>
    </message>
    <message>
        <source>Packet %1: %2</source>
        <translation>パケット %1: %2</translation>
    </message>
    <message>
        <source>No packets: subscribers take such a message for stale or refused.</source>
        <translation>パケットなし: 購読者はこのようなメッセージを「古い」または「拒否」と見なします。</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Packet %1</source>
        <translation>パケット %1</translation>
    </message>
    <message>
        <source>No packet</source>
        <translation>パケットなし</translation>
    </message>
    <message>
        <source>%1, %2 B</source>
        <translation>%1、%2 B</translation>
    </message>
    <message>
        <source>Can be sent</source>
        <translation>送信できます</translation>
    </message>
    <message>
        <source>Nothing that came has confirmed dialect %1 yet. If the distributor speaks another one, this message is malformed input: it may drop the connection, spin a thread, or (6.0) stop for every client.</source>
        <translation>ダイアレクト %1 を裏付けるものはまだ届いていません。ディストリビューターが別のダイアレクトを話す場合、このメッセージは不正な入力になります: 接続が切断される、スレッドが空回りする、または (6.0 では) 全クライアントに対して停止する恐れがあります。</translation>
    </message>
    <message>
        <source>Publish in dialect %1</source>
        <translation>ダイアレクト %1 で配信</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>送信されませんでした。%1</translation>
    </message>
    <message>
        <source>On its way to the connection…</source>
        <translation>接続へ送信中…</translation>
    </message>
    <message>
        <source>Left this machine at %1. The bus never confirms a publish: nobody can know whether it was accepted.</source>
        <translation>%1 にこのマシンから送出しました。バスは配信を確認しません: 受け付けられたかは誰にも分かりません。</translation>
    </message>
    <message>
        <source>Payload as text</source>
        <translation>テキストのペイロード</translation>
    </message>
    <message>
        <source>Payload as hex digits</source>
        <translation>16 進数のペイロード</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Milliseconds between two messages</source>
        <translation>メッセージの間隔 (ミリ秒)</translation>
    </message>
    <message>
        <source> times</source>
        <translation> 回</translation>
    </message>
    <message>
        <source>How many messages</source>
        <translation>メッセージの数</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返す</translation>
    </message>
    <message>
        <source>Messages sent of this repeat</source>
        <translation>この繰り返しで送ったメッセージ</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>繰り返しを止める</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 / %2, %3 s left</source>
        <translation>%1 / %2、残り %3 秒</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>topic, subscribers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>テンプレートとして保存…</translation>
    </message>
    <message>
        <source>From selected message</source>
        <translation>選択中のメッセージから</translation>
    </message>
    <message>
        <source>Paste hex</source>
        <translation>16 進を貼り付け</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロック解除…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Choose a message in the packets first.</source>
        <translation>先にパケットの一覧でメッセージを選んでください。</translation>
    </message>
    <message>
        <source>%1 B: too long to be shown while it is written</source>
        <translation>%1 B: 長すぎるため入力中は表示しません</translation>
    </message>
    <message>
        <source>Audience, frame, history and templates</source>
        <translation>宛先、フレーム、履歴、テンプレート</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>誰に見えるか</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>%1 is in production: sending is locked.</source>
        <translation>%1 は本番環境です: 送信はロックされています。</translation>
    </message>
    <message>
        <source>%1 is in production: unlocked for %2.</source>
        <translation>%1 は本番環境です: あと %2 ロック解除。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>%1 is in production. What is published reaches real subscribers, and can&apos;t be taken back.

This is asked once for each session. Sending is then unlocked for %2 minutes at a time.</source>
        <translation>%1 は本番環境です。発行したものは実際の購読者に届き、取り消せません。

この確認はセッションごとに一度だけ行います。その後は送信が一度に %2 分間ロック解除されます。</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 のロックを解除</translation>
    </message>
    <message>
        <source>Locked: this is production.</source>
        <translation>ロック中: 本番環境です。</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <comment>target</comment>
        <translation>%1 へ送信</translation>
    </message>
    <message>
        <source>Send a message, and it appears here with what became of it.</source>
        <translation>メッセージを送ると、その結果とともにここに表示されます。</translation>
    </message>
</context>
<context>
    <name>gui::RegrantStrip</name>
    <message>
        <source>Grant after a refusal</source>
        <translation>拒否後の許可</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>A named set of entitlements of this feed</source>
        <translation>このフィードの名前付きの権限番号の組</translation>
    </message>
    <message>
        <source>Entitlements: 1, 2</source>
        <translation>権限番号: 1, 2</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>権限番号</translation>
    </message>
    <message>
        <source>The numbers that are granted</source>
        <translation>許可する番号</translation>
    </message>
    <message>
        <source>Reason, kept in the audit log</source>
        <translation>理由 (監査ログに残ります)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Grant now…</source>
        <translation>今すぐ許可…</translation>
    </message>
    <message>
        <source>Asks once more before a grant is sent</source>
        <translation>許可を送信する前にもう一度確認します</translation>
    </message>
    <message>
        <source>I have checked this name with the person who uses it</source>
        <translation>この名前を本人に確認しました</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Entitlements are numbers, as in 1, 2: see character %1.</source>
        <translation>権限番号は「1, 2」のような数値です: %1 文字目を確認してください。</translation>
    </message>
    <message>
        <source>Refused, and its client is still there: a grant can take the refusal&apos;s place.</source>
        <translation>拒否済みですが、クライアントはまだ接続中です。許可に置き換えられます。</translation>
    </message>
    <message>
        <source>Refused. No notification shows that its client is still there, so it can&apos;t be granted now.</source>
        <translation>拒否済みです。クライアントがまだいることを示す通知がないため、今は許可できません。</translation>
    </message>
</context>
<context>
    <name>gui::ReportDialog</name>
    <message>
        <source>Diagnostic report</source>
        <translation>診断レポート</translation>
    </message>
    <message>
        <source>This is what the file will hold, and all of it: versions, settings without secrets, sessions and the last lines of the log. No payloads, no passwords. Attach it to a bug report.</source>
        <translation>これがファイルの内容のすべてです: バージョン、設定 (シークレットを除く)、セッション、ログの末尾。ペイロードやパスワードは含みません。不具合報告に添付してください。</translation>
    </message>
    <message>
        <source>Name hosts, users and profiles</source>
        <translation>ホスト、ユーザー、プロファイルの名前を含める</translation>
    </message>
    <message>
        <source>Otherwise each is replaced by a placeholder, such as host-1</source>
        <translation>含めない場合は、host-1 のような仮の名前に置き換えます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save diagnostic report</source>
        <translation>診断レポートを保存</translation>
    </message>
    <message>
        <source>Diagnostic reports (*.json)</source>
        <translation>診断レポート (*.json)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存されませんでした: %1</translation>
    </message>
</context>
<context>
    <name>gui::RequestCard</name>
    <message>
        <source>Grant as</source>
        <translation>承認の内容</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Kept in the audit log</source>
        <translation>監査ログに残ります</translation>
    </message>
    <message>
        <source>I have checked this name with the person who uses it</source>
        <translation>この名前を本人に確認しました</translation>
    </message>
    <message>
        <source>Grant unfiltered…</source>
        <translation>フィルターなしで許可…</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>許可…</translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation>拒否…</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Asks once more before a grant is sent (Ctrl+Shift+G)</source>
        <translation>許可の送信前にもう一度確認します (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Asks once more before a refusal is sent (Ctrl+Shift+D)</source>
        <translation>拒否の送信前にもう一度確認します (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Asks for a confirmation of its own</source>
        <translation>個別の確認を求めます</translation>
    </message>
    <message>
        <source>Sends nothing: it is put aside until it is asked again</source>
        <translation>何も送信しません。再度要求されるまで保留します</translation>
    </message>
    <message>
        <source>Entitlements are numbers, as in 1, 2: see character %1.</source>
        <translation>権限番号は「1, 2」のような数値です: %1 文字目を確認してください。</translation>
    </message>
    <message>
        <source>Client %1. User and host are claims, not proof.</source>
        <translation>クライアント %1。ユーザーとホストは自己申告であり、証明ではありません。</translation>
    </message>
    <message>
        <source>Asked %1×, last %2 ago.</source>
        <translation>%1 回要求、最後は %2 前。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>feed and topic: what passes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>This client has %1.</source>
        <translation>このクライアントは %1 を持っています。</translation>
    </message>
    <message>
        <source>This user has nothing yet, as far as is known here.</source>
        <translation>ここでわかる限り、このユーザーはまだ何も持っていません。</translation>
    </message>
    <message>
        <source>This user has 1 live grant.</source>
        <translation>このユーザーには有効な承認が 1 件あります。</translation>
    </message>
    <message>
        <source>This user has %1 live grants.</source>
        <translation>このユーザーには有効な承認が %1 件あります。</translation>
    </message>
    <message>
        <source>Rules say: %1</source>
        <translation>規則の判断: %1</translation>
    </message>
    <message>
        <source>Needed for a flagged name; kept in the audit log</source>
        <translation>警告付きの名前では必須。監査ログに残ります</translation>
    </message>
    <message>
        <source>Needed by this profile; kept in the audit log</source>
        <translation>このプロファイルで必須。監査ログに残ります</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>待ちに戻す</translation>
    </message>
    <message>
        <source>Grant %1…</source>
        <translation>%1 を承認…</translation>
    </message>
    <message>
        <source>%1 It can be turned into a grant while the client stays.</source>
        <translation>%1 クライアントが残っている間は承認に変えられます。</translation>
    </message>
</context>
<context>
    <name>gui::RuleDialog</name>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>If all of this holds</source>
        <translation>次のすべてに当てはまる場合</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>How the user is compared</source>
        <translation>ユーザーの比較方法</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>wildcard</source>
        <translation>ワイルドカード</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>How the host is compared</source>
        <translation>ホストの比較方法</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>How the feed is compared</source>
        <translation>フィードの比較方法</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>How the topic is compared</source>
        <translation>トピックの比較方法</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>from</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Not included; 00:00 is the end of the day</source>
        <translation>この時刻は含みません。00:00 は一日の終わりです</translation>
    </message>
    <message>
        <source>Live grants</source>
        <translation>有効な許可</translation>
    </message>
    <message>
        <source>fewer than</source>
        <translation>未満</translation>
    </message>
    <message>
        <source>The user has fewer live grants than</source>
        <translation>ユーザーの有効な許可がこの数未満</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>The user has at least this many live grants</source>
        <translation>ユーザーの有効な許可がこの数以上</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Leave to a person</source>
        <translation>人に任せる</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Grant a preset</source>
        <translation>プリセットを許可</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>A preset of the feed that is asked for</source>
        <translation>要求されたフィードのプリセット</translation>
    </message>
    <message>
        <source>For</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>no end, or 8h</source>
        <translation>期限なし、または 8h</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>許可する期間</translation>
    </message>
    <message>
        <source>After this it is revoked, while this program is connected: 90s, 30m, 8h</source>
        <translation>この時間の後、プログラムが接続中であれば取り消されます: 90s、30m、8h</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Kept in the audit log</source>
        <translation>監査ログに残ります</translation>
    </message>
    <message>
        <source>Try it on a request</source>
        <translation>要求で試す</translation>
    </message>
    <message>
        <source>User of the sample</source>
        <translation>サンプルのユーザー</translation>
    </message>
    <message>
        <source>Host of the sample</source>
        <translation>サンプルのホスト</translation>
    </message>
    <message>
        <source>Feed of the sample</source>
        <translation>サンプルのフィード</translation>
    </message>
    <message>
        <source>Topic of the sample</source>
        <translation>サンプルのトピック</translation>
    </message>
    <message>
        <source>Time of the sample</source>
        <translation>サンプルの日時</translation>
    </message>
    <message>
        <source> live grants</source>
        <translation> 件の有効な許可</translation>
    </message>
    <message>
        <source>Live grants of the sample</source>
        <translation>サンプルの有効な許可</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>by this machine&apos;s clock</source>
        <translation>このマシンの時計による</translation>
    </message>
    <message>
        <source>The rule needs a name: the audit says which rule answered.</source>
        <translation>ルールには名前が必要です。監査ログにはどのルールが応答したかが残ります。</translation>
    </message>
    <message>
        <source>The name has characters that can&apos;t be seen.</source>
        <translation>名前に見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>Another rule has this name.</source>
        <translation>この名前のルールは既にあります。</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>曜日を少なくとも一つ選んでください。</translation>
    </message>
    <message>
        <source>The time begins when it ends.</source>
        <translation>開始と終了が同じです。</translation>
    </message>
    <message>
        <source>Choose the preset that is granted.</source>
        <translation>許可するプリセットを選んでください。</translation>
    </message>
    <message>
        <source>A length is a number with s, m or h, such as 8h; 24 days at most.</source>
        <translation>期間は 8h のように数値に s、m、h を付けます。最長 24 日です。</translation>
    </message>
    <message>
        <source>No feed has a preset of this name yet: a person will be asked.</source>
        <translation>この名前のプリセットを持つフィードはまだありません。人に確認されます。</translation>
    </message>
    <message>
        <source>This rule does not hold for it.</source>
        <translation>このルールは当てはまりません。</translation>
    </message>
    <message>
        <source>This rule: %1</source>
        <translation>このルール: %1</translation>
    </message>
    <message>
        <source>All rules: %1</source>
        <translation>すべてのルール: %1</translation>
    </message>
</context>
<context>
    <name>gui::RuleSettingsDialog</name>
    <message>
        <source>Rate and time zone of the rules</source>
        <translation>ルールの頻度とタイムゾーン</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Automatic answers</source>
        <translation>自動応答</translation>
    </message>
    <message>
        <source>answers in any</source>
        <translation>件の応答／期間</translation>
    </message>
    <message>
        <source>Time that the answers are counted over</source>
        <translation>応答を数える期間</translation>
    </message>
    <message>
        <source>A number with s, m or h: from 1s to 1h</source>
        <translation>s、m、h を付けた数：1s から 1h まで</translation>
    </message>
    <message>
        <source>Times by</source>
        <translation>時刻の基準</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>A request above the rate goes to a person and stays there. Days and times of all rules are by this zone&apos;s clock.</source>
        <translation>頻度を超えた要求は人に渡され、そのまま残ります。すべてのルールの曜日と時刻は、このタイムゾーンの時計に従います。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>this machine&apos;s clock</source>
        <translation>このマシンの時計</translation>
    </message>
    <message>
        <source>The time is a number with s, m or h, such as 10s: from 1s to 1h.</source>
        <translation>期間は 10s のように s、m、h を付けた数です：1s から 1h まで。</translation>
    </message>
    <message>
        <source>There is no such time zone here. One is called Europe/London.</source>
        <translation>このタイムゾーンはここにはありません。Europe/London のような名前です。</translation>
    </message>
</context>
<context>
    <name>gui::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Let rules answer in this session</source>
        <translation>このセッションでルールに応答させる</translation>
    </message>
    <message>
        <source>Off until it is switched on here, and off again after each start</source>
        <translation>ここで有効にするまで無効です。起動するたびに無効に戻ります</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>A rule behind the others (Ins)</source>
        <translation>末尾にルールを追加 (Ins)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Change the chosen rule (F2)</source>
        <translation>選択したルールを変更 (F2)</translation>
    </message>
    <message>
        <source>Move the chosen rule up (Alt+Shift+Up)</source>
        <translation>選択したルールを上へ (Alt+Shift+Up)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move the chosen rule down (Alt+Shift+Down)</source>
        <translation>選択したルールを下へ (Alt+Shift+Down)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Duplicate the chosen rule</source>
        <translation>選択したルールを複製</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove the chosen rule (Del)</source>
        <translation>選択したルールを削除 (Del)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Dry run…</source>
        <translation>試行…</translation>
    </message>
    <message>
        <source>What the rules would have answered; answers nothing</source>
        <translation>ルールならどう応答したか。実際には応答しません</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>プリセット…</translation>
    </message>
    <message>
        <source>Names for sets of entitlements</source>
        <translation>権限番号の組の名前</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>インポートとエクスポート</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>ルールなし</translation>
    </message>
    <message>
        <source>Rules answer requests by themselves, once they are switched on. Rules that deny are looked at first; what no rule answers waits for a person.</source>
        <translation>有効にすると、ルールは要求に自動で応答します。拒否するルールが先に調べられ、どのルールも応答しないものは人を待ちます。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Version %1 answers: %2 answered, %3 left to a person</source>
        <translation>バージョン %1 が応答中: 応答 %2 件、人に任せたもの %3 件</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Version %1, %2, times by %3</source>
        <translation>バージョン %1、%2、時刻: %3</translation>
    </message>
    <message>
        <source>this machine&apos;s clock</source>
        <translation>このマシンの時計</translation>
    </message>
    <message>
        <source>Rules are off. %1</source>
        <translation>ルールは無効です。%1</translation>
    </message>
    <message>
        <source>The rules were changed since they were switched on: version %1 still answers. Switch them off and on to use version %2.</source>
        <translation>ルールは有効にした後で変更されました。まだバージョン %1 が応答しています。バージョン %2 を使うには一度無効にしてから有効にしてください。</translation>
    </message>
    <message>
        <source>This rule was changed elsewhere meanwhile; nothing was saved.</source>
        <translation>このルールはその間に別の場所で変更されました。何も保存されていません。</translation>
    </message>
    <message>
        <source>No rule is chosen.</source>
        <translation>ルールが選択されていません。</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Remove the rule %1?</source>
        <translation>ルール %1 を削除しますか?</translation>
    </message>
    <message>
        <source>The rules were changed elsewhere meanwhile; nothing was saved.</source>
        <translation>ルールはその間に別の場所で変更されました。何も保存されていません。</translation>
    </message>
    <message>
        <source>Let version %1 of the rules answer?</source>
        <translation>ルールのバージョン %1 に応答させますか?</translation>
    </message>
    <message>
        <source>Requests that arrive from now on in this session are answered without a person, in your name: %1 rules grant a preset, %2 refuse, and refusals stick. %3; what comes above that waits for you. No rule gives unfiltered access. After a restart rules are off.</source>
        <translation>今後このセッションに届く要求には、人を介さずあなたの名前で応答します。%1 個のルールがプリセットを許可し、%2 個が拒否します。拒否は取り消されません。%3。それを超える分はあなたを待ちます。フィルターなしのアクセスを与えるルールはありません。再起動後、ルールは無効になります。</translation>
    </message>
    <message>
        <source>Switch rules on</source>
        <translation>ルールを有効にする</translation>
    </message>
    <message>
        <source>The rules were changed meanwhile: look at them once more before they answer.</source>
        <translation>ルールはその間に変更されました。応答させる前にもう一度確認してください。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのようなファイルはありません。</translation>
    </message>
    <message>
        <source>Import rules: they take the place of those here</source>
        <translation>ルールをインポート: 現在のルールと置き換わります</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>ルール (*.json)</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>ルールをエクスポート</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>ルールを編集</translation>
    </message>
    <message>
        <source>Move rule up</source>
        <translation>ルールを上へ移動</translation>
    </message>
    <message>
        <source>Move rule down</source>
        <translation>ルールを下へ移動</translation>
    </message>
    <message>
        <source>Rate and zone…</source>
        <translation>頻度とゾーン…</translation>
    </message>
    <message>
        <source>How many may be answered in which time, and by which clock days and times are</source>
        <translation>どの期間に何件まで応答できるか、曜日と時刻がどの時計に従うか</translation>
    </message>
    <message>
        <source>Rate or time zone were changed elsewhere meanwhile; nothing was saved.</source>
        <translation>頻度またはタイムゾーンがその間に別の場所で変更されたため、何も保存されませんでした。</translation>
    </message>
</context>
<context>
    <name>gui::SaveDialog</name>
    <message>
        <source>Save messages</source>
        <translation>メッセージを保存</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Raw frames</source>
        <translation>生フレーム</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>All rows shown (%1)</source>
        <translation>表示中の全行 (%1)</translation>
    </message>
    <message>
        <source>The selected rows (%1)</source>
        <translation>選択した行 (%1)</translation>
    </message>
    <message>
        <source>One message a line, with its time and all that it says. Opens again here.</source>
        <translation>1 行に 1 メッセージ。時刻とすべての内容を含みます。ここで再び開けます。</translation>
    </message>
    <message>
        <source>One packet a line, for a spreadsheet. Texts that it could take for formulas are marked with an apostrophe.</source>
        <translation>1 行に 1 パケット。表計算ソフト用です。数式と見なされうるテキストにはアポストロフィを付けます。</translation>
    </message>
    <message>
        <source>The bytes as they came, for messagebus decode. Opens again here, but without times.</source>
        <translation>届いたままのバイト。messagebus decode 用です。ここで再び開けますが、時刻はありません。</translation>
    </message>
    <message>
        <source>Type the name of a file.</source>
        <translation>ファイル名を入力してください。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>そのようなフォルダーはありません。</translation>
    </message>
    <message>
        <source>The file exists; it will be replaced.</source>
        <translation>ファイルはすでに存在します。置き換えられます。</translation>
    </message>
</context>
<context>
    <name>gui::SaveMessages</name>
    <message>
        <source>Save messages…</source>
        <translation>メッセージを保存…</translation>
    </message>
    <message>
        <source>Save shown or selected messages to a file (Ctrl+E)</source>
        <translation>表示中または選択したメッセージをファイルに保存 (Ctrl+E)</translation>
    </message>
    <message>
        <source>The filter was changed before its rows were gathered; nothing was saved.</source>
        <translation>行を集め終わる前にフィルターが変更されました。何も保存されていません。</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 を保存中</translation>
    </message>
    <message>
        <source>Saving was cancelled; %1 was not written.</source>
        <translation>保存はキャンセルされました。%1 は書き込まれていません。</translation>
    </message>
    <message>
        <source>Not saved: some of these messages carry a content type and some do not, and a file of raw frames cannot tell them apart. Save JSON lines, or filter for one sort.</source>
        <translation>保存されませんでした: コンテンツタイプのあるメッセージとないメッセージが混在し、生フレームのファイルでは区別できません。JSON 行で保存するか、どちらか一方にフィルターで絞ってください。</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. Nothing was written.</source>
        <translation>%1 を保存できませんでした: %2。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Saved 1 message to %1.</source>
        <translation>1 件のメッセージを %1 に保存しました。</translation>
    </message>
    <message>
        <source>Saved %1 messages to %2.</source>
        <translation>%1 件のメッセージを %2 に保存しました。</translation>
    </message>
    <message>
        <source>Rows that had left the memory budget before their turn came: %1.</source>
        <translation>順番が来る前にメモリの上限により退去した行: %1。</translation>
    </message>
    <message>
        <source>Rows left out because they tell of gaps and connections: %1.</source>
        <translation>欠落や接続を示すため除かれた行: %1。</translation>
    </message>
</context>
<context>
    <name>gui::SecretDialog</name>
    <message>
        <source>Keep in the system&apos;s keychain</source>
        <translation>システムのキーチェーンに保存</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Secrets needed</source>
        <translation>シークレットが必要です</translation>
    </message>
    <message>
        <source>To connect to %1:</source>
        <translation>%1 への接続に必要な情報:</translation>
    </message>
    <message>
        <source>To connect to %1 as %2:</source>
        <translation>%1 への接続 (%2 として) に必要な情報:</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Key passphrase</source>
        <translation>鍵のパスフレーズ</translation>
    </message>
    <message>
        <source>%1: it is asked for each time.</source>
        <translation>%1: 毎回入力します。</translation>
    </message>
</context>
<context>
    <name>gui::SessionActions</name>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Connect this tab to a distributor</source>
        <translation>このタブをディストリビューターに接続</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>End the connection; what was received stays</source>
        <translation>接続を終了します。受信済みのものは残ります</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Reconnect without waiting</source>
        <translation>待たずに再接続</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>配信…</translation>
    </message>
    <message>
        <source>Write a message and send it</source>
        <translation>メッセージを作成して送信</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Go to the filter field</source>
        <translation>フィルター欄へ移動</translation>
    </message>
    <message>
        <source>Capture filter…</source>
        <translation>キャプチャフィルター…</translation>
    </message>
    <message>
        <source>Choose which messages are stored at all</source>
        <translation>保存するメッセージを選択</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>レイアウトをリセット</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>セッション(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Packets</source>
        <translation>パケット(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Authorization</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>配信(&amp;U)</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Arrange the panels for looking into messages</source>
        <translation>メッセージを見るためにパネルを並べる</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>運用</translation>
    </message>
    <message>
        <source>Arrange the panels for answering requests</source>
        <translation>要求に答えるためにパネルを並べる</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>the layout</comment>
        <translation>配信</translation>
    </message>
    <message>
        <source>Arrange the panels for sending messages</source>
        <translation>メッセージを送るためにパネルを並べる</translation>
    </message>
    <message>
        <source>Put all panels back where the layout chosen last has them</source>
        <translation>最後に選んだレイアウトの位置へパネルを戻す</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Edit and publish the message</source>
        <translation>メッセージを編集して配信</translation>
    </message>
    <message>
        <source>Take the chosen message to the Publish panel</source>
        <translation>選んだメッセージを配信パネルに取り込む</translation>
    </message>
    <message>
        <source>%1: connect this tab first</source>
        <comment>what an action does</comment>
        <translation>%1: 先にこのタブを接続してください</translation>
    </message>
</context>
<context>
    <name>gui::SessionPage</name>
    <message>
        <source>Subscriptions</source>
        <translation>購読</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>ディストリビューター</translation>
    </message>
    <message>
        <source>Top talkers</source>
        <translation>トップトーカー</translation>
    </message>
    <message>
        <source>Authorization (%1)</source>
        <translation>承認 (%1)</translation>
    </message>
    <message>
        <source>Distributor (stopped)</source>
        <translation>ディストリビューター (停止)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>session and its state</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>dialect %1</source>
        <translation>ダイアレクト %1</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>TLS なし</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 分</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 時間</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Requests expire after</source>
        <translation>要求の有効期限</translation>
    </message>
    <message>
        <source>Go to Subscriptions</source>
        <translation>購読へ移動</translation>
    </message>
    <message>
        <source>Go to the packets</source>
        <translation>パケットへ移動</translation>
    </message>
    <message>
        <source>Go to Message</source>
        <translation>メッセージへ移動</translation>
    </message>
    <message>
        <source>Go to Notifications</source>
        <translation>通知へ移動</translation>
    </message>
    <message>
        <source>Go to Authorization</source>
        <translation>承認へ移動</translation>
    </message>
    <message>
        <source>Go to Log</source>
        <translation>ログへ移動</translation>
    </message>
    <message>
        <source>Go to Distributor</source>
        <translation>ディストリビューターへ移動</translation>
    </message>
    <message>
        <source>Go to feed, topic, command</source>
        <translation>フィード、トピック、コマンドへ</translation>
    </message>
    <message>
        <source>Find any feed, topic or command by a few of its letters (Ctrl+K)</source>
        <translation>フィード、トピック、コマンドを数文字で探す (Ctrl+K)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>session and how many requests wait</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>gui::SessionStatusBar</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Capture narrowed</source>
        <translation>キャプチャ限定中</translation>
    </message>
    <message>
        <source>Heartbeat %1 s</source>
        <translation>ハートビート %1 s</translation>
    </message>
    <message>
        <source>%1 / %2 MB</source>
        <comment>memory used and its budget</comment>
        <translation>%1 / %2 MB</translation>
    </message>
    <message>
        <source>%1 msg/s  %2 MB/s</source>
        <translation>%1 msg/s  %2 MB/s</translation>
    </message>
    <message>
        <source>Only messages that match are stored: %1</source>
        <translation>一致するメッセージだけを保存: %1</translation>
    </message>
</context>
<context>
    <name>gui::SightDialog</name>
    <message>
        <source>Would they see it?</source>
        <translation>届くかどうか</translation>
    </message>
    <message>
        <source>Ask for notifications</source>
        <translation>通知を要求</translation>
    </message>
    <message>
        <source>Then the distributor tells who subscribes to this feed</source>
        <translation>ディストリビューターがこのフィードの購読者を知らせます</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No subscriber of this topic is known.</source>
        <translation>このトピックの購読者は知られていません。</translation>
    </message>
    <message>
        <source>Of %1 known subscribers %2 see it, %3 in part, %4 do not, and of %5 it is not known.</source>
        <translation>既知の購読者 %1 件のうち、届く %2 件、一部届く %3 件、届かない %4 件、不明 %5 件。</translation>
    </message>
    <message>
        <source>Asked. Open this once more when the notifications have come.</source>
        <translation>要求しました。通知が届いたらもう一度開いてください。</translation>
    </message>
    <message>
        <source>Subscribers of this topic</source>
        <translation>このトピックの購読者</translation>
    </message>
    <message>
        <source>It was sent to the client %1 alone: nobody else gets it.</source>
        <translation>クライアント %1 だけに送られました。ほかには届きません。</translation>
    </message>
    <message>
        <source>Only its first %1 of %2 packets are looked at.</source>
        <translation>%2 個のパケットのうち最初の %1 個だけを調べます。</translation>
    </message>
    <message>
        <source>Known are those that our answers or notifications tell of, as of now and not of the moment when the message came.</source>
        <translation>こちらの応答または通知で分かっている購読者です。メッセージ到着時ではなく現在の状態です。</translation>
    </message>
    <message>
        <source>No notifications are asked for on this feed: subscribers that we did not answer are not known, nor who has left.</source>
        <translation>このフィードでは通知を要求していません。こちらが応答していない購読者や、離れた購読者は分かりません。</translation>
    </message>
</context>
<context>
    <name>gui::SubscribeDialog</name>
    <message>
        <source>Subscribe</source>
        <translation>購読</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>One topic in each line</source>
        <translation>1 行に 1 トピック</translation>
    </message>
    <message>
        <source>This feed needs authorization: show silence as waiting</source>
        <translation>このフィードは承認が必要: 無応答を「待機中」と表示</translation>
    </message>
    <message>
        <source>Also notify: show who else subscribes on this feed</source>
        <translation>通知も受ける: このフィードのほかの購読者を表示</translation>
    </message>
    <message>
        <source>Names are matched exactly: the bus has no wildcards and no list of feeds.</source>
        <translation>名前は完全一致です: バスにはワイルドカードもフィードの一覧もありません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Type the name of a feed.</source>
        <translation>フィードの名前を入力してください。</translation>
    </message>
    <message>
        <source>Type at least one topic.</source>
        <translation>トピックを 1 つ以上入力してください。</translation>
    </message>
    <message>
        <source>A name begins or ends with a space: it is sent exactly so.</source>
        <translation>名前の先頭または末尾に空白があります: そのまま送信されます。</translation>
    </message>
</context>
<context>
    <name>gui::SubscriptionsPanel</name>
    <message>
        <source>Subscriptions</source>
        <translation>購読</translation>
    </message>
    <message>
        <source>Find feed, topic or user</source>
        <translation>フィード、トピック、ユーザーを検索</translation>
    </message>
    <message>
        <source>Subscribe…</source>
        <translation>購読…</translation>
    </message>
    <message>
        <source>Notify…</source>
        <translation>通知を受ける…</translation>
    </message>
    <message>
        <source>No subscriptions</source>
        <translation>購読なし</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>購読解除</translation>
    </message>
    <message>
        <source>Stop notifications</source>
        <translation>通知を停止</translation>
    </message>
    <message>
        <source>This feed needs authorization</source>
        <translation>このフィードは承認が必要</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Show only its packets</source>
        <translation>このパケットだけを表示</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>お気に入りのみ</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Follow this feed…</source>
        <translation>このフィードを追う…</translation>
    </message>
    <message>
        <source>Follow a feed</source>
        <translation>フィードを追う</translation>
    </message>
    <message>
        <source>Follow %1?

This session then subscribes to every topic of it that others subscribe to, now and as they come, %2 at most.

Each subscription is told to whoever is notified on this feed: a publisher that sends on demand (a select feed) starts to send for it. Where the feed needs authorization, its authorizers are asked once for each topic.</source>
        <translation>%1 を追いますか？

このセッションは、ほかの購読者がいるすべてのトピックを、現在のものも今後のものも、最大 %2 件まで購読します。

購読はこのフィードの通知を受ける全員に伝わります。要求に応じて送る配信元 (セレクトフィード) は送信を始めます。承認が必要なフィードでは、トピックごとに一度ずつ承認者に要求が届きます。</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追う</translation>
    </message>
    <message>
        <source>%1: %2 more topics are not followed</source>
        <translation>%1: ほかの %2 件のトピックは追っていません</translation>
    </message>
    <message>
        <source>Feeds, topics and who listens appear here. Subscribe to a topic, or ask who does.</source>
        <translation>フィード、トピック、購読者がここに表示されます。トピックを購読するか、購読者を問い合わせてください。</translation>
    </message>
    <message>
        <source>Last value…</source>
        <translation>最新の値…</translation>
    </message>
</context>
<context>
    <name>gui::TaskBar</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>gui::TemplateDialog</name>
    <message>
        <source>Name it, with a slash after each folder: PRICES/tick</source>
        <translation>名前を入力してください。フォルダーのあとはスラッシュで区切ります: PRICES/tick</translation>
    </message>
    <message>
        <source>Folder and name of the template</source>
        <translation>テンプレートのフォルダーと名前</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>テンプレートとして保存</translation>
    </message>
    <message>
        <source>Rename or move</source>
        <translation>名前の変更または移動</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The template of this name is replaced.</source>
        <translation>同じ名前のテンプレートは置き換えられます。</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>同じ名前のテンプレートがすでにあります。</translation>
    </message>
</context>
<context>
    <name>gui::TemplatesPane</name>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>テンプレートとして保存…</translation>
    </message>
    <message>
        <source>Rename or move…</source>
        <translation>名前の変更または移動…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Find template</source>
        <translation>テンプレートを探す</translation>
    </message>
    <message>
        <source>No templates</source>
        <translation>テンプレートはありません</translation>
    </message>
    <message>
        <source>Messages that you keep appear here. Write one, and save it as a template.</source>
        <translation>保存したメッセージがここに並びます。メッセージを書いて、テンプレートとして保存してください。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Remove the folder %1 with its templates (%2)?</source>
        <translation>フォルダー %1 とそのテンプレート (%2) を削除しますか?</translation>
    </message>
    <message>
        <source>Remove the template %1?</source>
        <translation>テンプレート %1 を削除しますか?</translation>
    </message>
    <message>
        <source>Add examples</source>
        <translation>例を追加</translation>
    </message>
</context>
<context>
    <name>gui::Timeline</name>
    <message>
        <source>Last %1 s</source>
        <translation>直近 %1 s</translation>
    </message>
    <message>
        <source>Last %1 min</source>
        <translation>直近 %1 min</translation>
    </message>
    <message>
        <source>Last %1 h</source>
        <translation>直近 %1 h</translation>
    </message>
    <message>
        <source>peak %1 M/s</source>
        <translation>ピーク %1 M/s</translation>
    </message>
    <message>
        <source>peak %1 k/s</source>
        <translation>ピーク %1 k/s</translation>
    </message>
    <message>
        <source>peak %1/s</source>
        <translation>ピーク %1/s</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>メッセージなし</translation>
    </message>
    <message>
        <source>%1 to %2: %3 messages, %4 in the view</source>
        <translation>%1 ～ %2: メッセージ %3 件、表示中 %4 件</translation>
    </message>
    <message>
        <source>%1
Messages were dropped here</source>
        <translation>%1
ここでメッセージが破棄されました</translation>
    </message>
</context>
<context>
    <name>gui::TopTalkersPanel</name>
    <message>
        <source>Top talkers</source>
        <translation>トップトーカー</translation>
    </message>
    <message>
        <source>What is ranked</source>
        <translation>順位付けの対象</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>配信元</translation>
    </message>
    <message>
        <source>Time over which rates are measured</source>
        <translation>レートの測定時間</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
    <message>
        <source>Show only its packets</source>
        <translation>このパケットだけを表示</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Subscribe to a topic, and the feeds, topics and publishers with the most messages appear here.</source>
        <translation>トピックを購読すると、メッセージの最も多いフィード、トピック、配信元がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>gui::TrayIcon</name>
    <message>
        <source>Show waiting requests</source>
        <translation>待機中の要求を表示</translation>
    </message>
    <message>
        <source>Messagebus Monitor: no request waits</source>
        <translation>Messagebus Monitor: 待機中の要求なし</translation>
    </message>
    <message>
        <source>Messagebus Monitor: 1 request waits</source>
        <translation>Messagebus Monitor: 1 件の要求が待機中</translation>
    </message>
    <message>
        <source>Messagebus Monitor: %1 requests wait</source>
        <translation>Messagebus Monitor: %1 件の要求が待機中</translation>
    </message>
</context>
<context>
    <name>gui::TroubleBar</name>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Compare the keys…</source>
        <translation>鍵を比較…</translation>
    </message>
    <message>
        <source>%1: connected, but nothing has come yet. A refused login looks the same, and so does a quiet bus: check user, password and dialect, or wait.</source>
        <translation>%1: 接続しましたが、まだ何も届いていません。ログインが拒否された場合も、バスが静かな場合も同じに見えます: ユーザー、パスワード、ダイアレクトを確認するか、お待ちください。</translation>
    </message>
    <message>
        <source>%1: the heartbeats have stopped. The connection is up, but the distributor is silent: it may be stopped or overloaded.</source>
        <translation>%1: ハートビートが止まりました。接続は維持されていますが、ディストリビューターから何も届きません: 停止中か過負荷の可能性があります。</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what happened, what to try</comment>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>Connect with dialect %1</source>
        <translation>ダイアレクト %1 で接続</translation>
    </message>
</context>
<context>
    <name>gui::ValueDialog</name>
    <message>
        <source>Last value</source>
        <translation>最新の値</translation>
    </message>
    <message>
        <source>What of the last message stands beside it in the tree:</source>
        <translation>最新メッセージのうち、ツリーで横に表示するもの:</translation>
    </message>
    <message>
        <source>Its first line</source>
        <translation>最初の行</translation>
    </message>
    <message>
        <source>A field of its JSON</source>
        <translation>JSON のフィールド</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>For all topics of this feed</source>
        <translation>このフィードのすべてのトピックに適用</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A field is a path such as json.bid or json.levels[0].price.</source>
        <translation>フィールドは json.bid や json.levels[0].price のようなパスです。</translation>
    </message>
</context>
<context>
    <name>gui::WelcomePage</name>
    <message>
        <source>Watch a message bus</source>
        <translation>メッセージバスを見る</translation>
    </message>
    <message>
        <source>Connect to a distributor, subscribe to a feed and topic, and see every packet as it comes.</source>
        <translation>ディストリビューターに接続し、フィードとトピックを購読すると、届くパケットをすべて見られます。</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>新しい接続…</translation>
    </message>
    <message>
        <source>Connect to a distributor</source>
        <translation>ディストリビューターに接続</translation>
    </message>
    <message>
        <source>Try the demo distributor</source>
        <translation>デモ用ディストリビューターを試す</translation>
    </message>
    <message>
        <source>Start a distributor with lively feeds on this computer</source>
        <translation>このコンピューターで、動きのあるフィードを持つディストリビューターを起動</translation>
    </message>
    <message>
        <source>Open saved messages…</source>
        <translation>保存したメッセージを開く…</translation>
    </message>
    <message>
        <source>Show messages from a file, without a connection</source>
        <translation>接続せずにファイルのメッセージを表示</translation>
    </message>
    <message>
        <source>A distributor cannot list its feeds, and there are no wildcards. Have the name of one feed and one topic at hand. The demo publishes on %1, all on this computer.</source>
        <translation>ディストリビューターはフィードの一覧を示せず、ワイルドカードもありません。フィードとトピックの名前を 1 つずつ用意してください。デモは %1 で配信し、すべてこのコンピューター上で動作します。</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <translation>最近の接続</translation>
    </message>
    <message>
        <source>Connect as before</source>
        <translation>前と同じように接続</translation>
    </message>
</context>
<context>
    <name>models::AuditTable</name>
    <message>
        <source>grant</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>grant unfiltered</source>
        <translation>フィルターなしの許可</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>revocation</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>line cut by a crash</source>
        <translation>クラッシュで途切れた行</translation>
    </message>
    <message>
        <source>lines are missing before here</source>
        <translation>この前の行が欠けています</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>change to %1</source>
        <translation>%1 への変更</translation>
    </message>
    <message>
        <source>grant of %1</source>
        <translation>%1 の許可</translation>
    </message>
    <message>
        <source>end of the grant (%1)</source>
        <translation>許可の終了 (%1)</translation>
    </message>
    <message>
        <source>rule %1 (%2)</source>
        <translation>ルール %1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>応答者: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>送信されませんでした: %1</translation>
    </message>
    <message>
        <source>A name hides something: look twice</source>
        <translation>名前に隠された文字があります。よく確認してください</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>User @ host</source>
        <translation>ユーザー @ ホスト</translation>
    </message>
    <message>
        <source>Feed / topic</source>
        <translation>フィード / トピック</translation>
    </message>
    <message>
        <source>By</source>
        <translation>応答者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>away</source>
        <translation>切断中</translation>
    </message>
    <message>
        <source>away from %1 to %2: requests made then are not sent again</source>
        <translation>%1 から %2 まで切断: その間の要求は再送されません</translation>
    </message>
    <message>
        <source>away since %1</source>
        <translation>%1 から切断</translation>
    </message>
</context>
<context>
    <name>models::AuthorizationOverview</name>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>User @ host</source>
        <translation>ユーザー @ ホスト</translation>
    </message>
    <message>
        <source>Feed / topic</source>
        <translation>フィード / トピック</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求回数</translation>
    </message>
</context>
<context>
    <name>models::AuthorizationTable</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>記録中</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>perhaps changed by another authorizer</source>
        <translation>別の承認者が変更した可能性あり</translation>
    </message>
    <message>
        <source>denial sent</source>
        <translation>拒否を送信済み</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>クライアント離脱</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>void</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>how often a client asked</comment>
        <translation>%1 回</translation>
    </message>
    <message>
        <source>%1 asks for %2</source>
        <translation>%1 が %2 を要求</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>クライアント %1</translation>
    </message>
    <message>
        <source>State: %1. Asked %2 times, first at %3</source>
        <translation>状態: %1。要求 %2 回、最初は %3</translation>
    </message>
    <message>
        <source>A name hides something: look twice</source>
        <translation>名前に隠れた文字があります: よく確認してください</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>未送信: %1</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>User @ host</source>
        <translation>ユーザー @ ホスト</translation>
    </message>
    <message>
        <source>Feed / topic</source>
        <translation>フィード / トピック</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求回数</translation>
    </message>
    <message>
        <source>deny (%1)</source>
        <comment>what a rule says</comment>
        <translation>拒否 (%1)</translation>
    </message>
    <message>
        <source>grant %1 (%2)</source>
        <comment>what a rule says: numbers, name of the rule</comment>
        <translation>%1 を承認 (%2)</translation>
    </message>
    <message>
        <source>ask (%1)</source>
        <comment>what a rule says</comment>
        <translation>確認 (%1)</translation>
    </message>
    <message>
        <source>ask: no rule holds</source>
        <translation>確認: 該当する規則なし</translation>
    </message>
    <message>
        <source>ask: “%1” can&apos;t be decided</source>
        <translation>確認: 「%1」は判定できません</translation>
    </message>
    <message>
        <source>ask: a name hides something</source>
        <translation>確認: 名前に何か隠れています</translation>
    </message>
    <message>
        <source>ask: the feed has no such preset (%1)</source>
        <translation>確認: フィードにそのプリセットがありません (%1)</translation>
    </message>
    <message>
        <source>ask: it does not wait</source>
        <translation>確認: 待っていません</translation>
    </message>
    <message>
        <source>ask: too many at once</source>
        <translation>確認: 一度に多すぎます</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>1 grant</source>
        <translation>承認 1 件</translation>
    </message>
    <message>
        <source>%1 grants</source>
        <translation>承認 %1 件</translation>
    </message>
    <message>
        <source>Put aside until it is asked again; it can still be answered</source>
        <translation>再度要求されるまで保留。まだ回答できます</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>保有</translation>
    </message>
    <message>
        <source>Rules say</source>
        <translation>規則の判断</translation>
    </message>
</context>
<context>
    <name>models::DecoderChoice</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
</context>
<context>
    <name>models::DiffTable</name>
    <message>
        <source>changed: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>追加: %1</translation>
    </message>
</context>
<context>
    <name>models::DistributorClients</name>
    <message>
        <source>not known whether connected</source>
        <translation>接続状態不明</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>離脱済み</translation>
    </message>
    <message>
        <source>Client %1, %2</source>
        <translation>クライアント %1、%2</translation>
    </message>
    <message>
        <source>Messages that wait to be written to the client</source>
        <translation>クライアントへの書き込みを待つメッセージ</translation>
    </message>
    <message>
        <source>User @ host</source>
        <translation>ユーザー @ ホスト</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
</context>
<context>
    <name>models::DistributorFeeds</name>
    <message>
        <source>Clients that are told of the feed&apos;s subscriptions</source>
        <translation>フィードの購読について通知を受けるクライアント</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>購読</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>配信数</translation>
    </message>
</context>
<context>
    <name>models::DistributorHealth</name>
    <message>
        <source>Metrics of %1 can be read</source>
        <translation>%1 のメトリクスを読み取れます</translation>
    </message>
    <message>
        <source>The distributor deals with its events again</source>
        <translation>ディストリビューターがイベントの処理を再開しました</translation>
    </message>
    <message>
        <source>Metrics of %1 are not reachable: %2</source>
        <translation>%1 のメトリクスに到達できません: %2</translation>
    </message>
    <message>
        <source>Metrics of %1 are refused: %2</source>
        <translation>%1 のメトリクスが拒否されました: %2</translation>
    </message>
    <message>
        <source>Metrics of %1 are too large: %2</source>
        <translation>%1 のメトリクスが大きすぎます: %2</translation>
    </message>
    <message>
        <source>Metrics of %1 can&apos;t be read, line %2: %3</source>
        <translation>%1 のメトリクスを読み取れません、%2 行目: %3</translation>
    </message>
    <message>
        <source>Metrics of %1 can&apos;t be read: %2</source>
        <translation>%1 のメトリクスを読み取れません: %2</translation>
    </message>
    <message>
        <source>No metrics address. Where the distributor serves metrics, give its HOST:PORT in the connection&apos;s profile.</source>
        <translation>メトリクスのアドレスがありません。ディストリビューターがメトリクスを提供している場合は、接続のプロファイルにその HOST:PORT を指定してください。</translation>
    </message>
    <message>
        <source>Not connected. Last read %1 ago.</source>
        <translation>未接続。最後の読み取りは %1 前。</translation>
    </message>
    <message>
        <source>Not connected: %1 is not asked.</source>
        <translation>未接続: %1 には問い合わせません。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
    <message>
        <source>%1, read %2 ago</source>
        <comment>address, age</comment>
        <translation>%1、%2 前に読み取り</translation>
    </message>
    <message>
        <source>%1. Below is what was read %2 ago.</source>
        <comment>failure, age</comment>
        <translation>%1。以下は %2 前に読み取った内容です。</translation>
    </message>
    <message>
        <source>%1. Nothing was read yet.</source>
        <comment>failure</comment>
        <translation>%1。まだ何も読み取っていません。</translation>
    </message>
    <message>
        <source>The distributor falls behind: its queue of events only grows, %1 wait.</source>
        <translation>ディストリビューターの処理が遅れています: イベントのキューが増え続け、%1 件が待機中です。</translation>
    </message>
    <message>
        <source>The distributor has stopped forwarding: %1 events wait, and none is dealt with.</source>
        <translation>ディストリビューターが転送を停止しました: %1 件のイベントが待機中で、1 件も処理されていません。</translation>
    </message>
    <message>
        <source>%1 events wait</source>
        <translation>待機中のイベント %1</translation>
    </message>
    <message>
        <source>%1 dealt with</source>
        <translation>処理済み %1</translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation>障害 %1</translation>
    </message>
    <message>
        <source>%1 rows left out</source>
        <translation>省略した行 %1</translation>
    </message>
    <message>
        <source>%1 values are no numbers</source>
        <translation>数値でない値 %1</translation>
    </message>
</context>
<context>
    <name>models::DryRunTable</name>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>grant of %1</source>
        <translation>%1 の許可</translation>
    </message>
    <message>
        <source>%1 asks for %2</source>
        <translation>%1 が %2 を要求しています</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>User @ host</source>
        <translation>ユーザー @ ホスト</translation>
    </message>
    <message>
        <source>Feed / topic</source>
        <translation>フィード / トピック</translation>
    </message>
    <message>
        <source>Was answered</source>
        <translation>実際の応答</translation>
    </message>
    <message>
        <source>The rules would</source>
        <translation>ルールの応答</translation>
    </message>
</context>
<context>
    <name>models::EventLog</name>
    <message>
        <source>info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
</context>
<context>
    <name>models::FrameFieldTable</name>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>models::FrameFieldText</name>
    <message>
        <source>data packet %1</source>
        <translation>データパケット %1</translation>
    </message>
    <message>
        <source>%1 more data packets</source>
        <translation>さらに %1 個のデータパケット</translation>
    </message>
</context>
<context>
    <name>models::GoToTarget</name>
    <message>
        <source>Not a row number, a time such as 12:30:00, or an age such as -5m</source>
        <translation>行番号、12:30:00 のような時刻、-5m のような経過時間のいずれでもありません</translation>
    </message>
    <message>
        <source>Rows are counted from 1</source>
        <translation>行番号は 1 から始まります</translation>
    </message>
</context>
<context>
    <name>models::GrantTable</name>
    <message>
        <source>User @ host</source>
        <translation>ユーザー @ ホスト</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Feed / topic</source>
        <translation>フィード / トピック</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>権限番号</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
</context>
<context>
    <name>models::GrantText</name>
    <message>
        <source>gone</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>change on its way</source>
        <translation>変更を送信中</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation>購読中</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>購読解除</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>nothing passes</source>
        <translation>何も通さない</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>クライアント離脱</translation>
    </message>
    <message>
        <source>change not sent</source>
        <translation>変更は未送信</translation>
    </message>
    <message>
        <source>perhaps changed by another</source>
        <translation>ほかの人が変更した可能性</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>ここからではない</translation>
    </message>
    <message>
        <source>unfiltered</source>
        <translation>フィルターなし</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 個の番号</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 個の番号</translation>
    </message>
    <message>
        <source>client leaves</source>
        <translation>クライアント退出</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>%1 から期限超過</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>規則 %1</translation>
    </message>
    <message>
        <source>its end (%1)</source>
        <translation>期限 (%1)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>クライアント %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>Lets through: %1</source>
        <translation>通過するもの: %1</translation>
    </message>
    <message>
        <source>By %1 since %2</source>
        <translation>%2 から %1 による</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Ends: %1. It is revoked then only if this program is running and connected</source>
        <translation>終了: %1。その時に取り消されるのは、このプログラムが動作し接続している場合だけです</translation>
    </message>
    <message>
        <source>No answer of ours: another authorizer gave it, or the feed needs none</source>
        <translation>こちらの回答ではありません。ほかの承認者が与えたか、このフィードには不要です</translation>
    </message>
    <message>
        <source>An add came that no answer of ours explains: perhaps changed by another authorizer</source>
        <translation>こちらの回答では説明できない追加が届きました。ほかの承認者が変更した可能性があります</translation>
    </message>
    <message>
        <source>The connection ended since: whether it is still there, nobody can tell</source>
        <translation>その後接続が終了しました。まだ有効かどうかは誰にもわかりません</translation>
    </message>
    <message>
        <source>We were away since: others may have changed it unseen</source>
        <translation>その後不在でした。知らないうちにほかの人が変更した可能性があります</translation>
    </message>
    <message>
        <source>The client unsubscribed, but data may go on coming while it stays</source>
        <translation>クライアントは購読を解除しましたが、接続中はデータが届き続けることがあります</translation>
    </message>
    <message>
        <source>The last change was not sent: %1</source>
        <translation>最後の変更は送信されませんでした: %1</translation>
    </message>
    <message>
        <source>A name hides something: look twice</source>
        <translation>名前に隠れた文字があります: よく確認してください</translation>
    </message>
</context>
<context>
    <name>models::JsonTreeModel</name>
    <message>
        <source>root</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>object, 1 member</source>
        <translation>オブジェクト、1 メンバー</translation>
    </message>
    <message>
        <source>object, %1 members</source>
        <translation>オブジェクト、%1 メンバー</translation>
    </message>
    <message>
        <source>array, 1 item</source>
        <translation>配列、1 要素</translation>
    </message>
    <message>
        <source>array, %1 items</source>
        <translation>配列、%1 要素</translation>
    </message>
    <message>
        <source>string</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>bool</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト列</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1, tag %2</source>
        <translation>%1、タグ %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
</context>
<context>
    <name>models::NameText</name>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>%1 @ %2</source>
        <comment>user @ host</comment>
        <translation>%1 @ %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>feed / topic</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>models::NotificationLog</name>
    <message>
        <source>away from %1 to %2</source>
        <translation>%1 から %2 まで切断</translation>
    </message>
    <message>
        <source>who came and went then is not known</source>
        <translation>その間の出入りは不明です</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 subscribed to %2
Client %3</source>
        <translation>%1 が %2 を購読しました
クライアント %3</translation>
    </message>
    <message>
        <source>%1 ended its subscription to %2
Client %3</source>
        <translation>%1 が %2 の購読を終了しました
クライアント %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>購読者</translation>
    </message>
    <message>
        <source>Feed / topic</source>
        <translation>フィード / トピック</translation>
    </message>
</context>
<context>
    <name>models::PacketDrafts</name>
    <message>
        <source>looks like JSON but is not: %1 at byte %2</source>
        <translation>JSON のようですが違います: バイト位置 %2 で %1</translation>
    </message>
    <message>
        <source>entitlements are numbers, as in 1, 2: see character %1</source>
        <translation>権限番号は「1, 2」のような数値です: %1 文字目を確認してください</translation>
    </message>
    <message>
        <source>the file can&apos;t be read: %1</source>
        <translation>ファイルを読み取れません: %1</translation>
    </message>
    <message>
        <source>the file is larger than a message may be (64 MiB)</source>
        <translation>ファイルがメッセージの上限 (64 MiB) を超えています</translation>
    </message>
    <message>
        <source>not a hex digit at character %1</source>
        <translation>%1 文字目が 16 進数ではありません</translation>
    </message>
    <message>
        <source>half a byte at the end: hex digits come in pairs</source>
        <translation>末尾のバイトが半端です: 16 進数は 2 桁ずつです</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>ファイルを選択してください</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>Packet %1: %2</source>
        <translation>パケット %1: %2</translation>
    </message>
    <message>
        <source>can&apos;t be sent</source>
        <translation>送信できません</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Pk</source>
        <translation>Pk</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>権限番号</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation>%1 (%2 文字目)</translation>
    </message>
</context>
<context>
    <name>models::PacketListModel</name>
    <message>
        <source>Pk</source>
        <translation>Pk</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>権限番号</translation>
    </message>
</context>
<context>
    <name>models::PacketText</name>
    <message>
        <source>multicast</source>
        <translation>マルチキャスト</translation>
    </message>
    <message>
        <source>unicast</source>
        <translation>ユニキャスト</translation>
    </message>
    <message>
        <source>stale or refused</source>
        <translation>古い、または拒否</translation>
    </message>
    <message>
        <source>image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>no packets: the publisher left, or this subscription is refused</source>
        <translation>パケットなし: 配信元が離脱したか、この購読が拒否されています</translation>
    </message>
    <message>
        <source>no packets</source>
        <translation>パケットなし</translation>
    </message>
    <message>
        <source>1 message dropped here, %1: nobody wanted its topic any more.</source>
        <translation>ここで 1 件のメッセージが破棄されました (%1): そのトピックを必要とする人がいなくなりました。</translation>
    </message>
    <message>
        <source>%1 messages dropped here, from %2: nobody wanted their topics any more.</source>
        <translation>ここで %1 件のメッセージが破棄されました (%2 から): それらのトピックを必要とする人がいなくなりました。</translation>
    </message>
    <message>
        <source>%1 messages dropped here, %2 to %3: nobody wanted their topics any more.</source>
        <translation>ここで %1 件のメッセージが破棄されました (%2 ～ %3): それらのトピックを必要とする人がいなくなりました。</translation>
    </message>
    <message>
        <source>Connected, %1 (connection %2). What was sent since %3 is missing.</source>
        <translation>接続、%1 (接続 %2)。%3 以降に送信されたものは欠けています。</translation>
    </message>
    <message>
        <source>Connected, %1 (connection %2)</source>
        <translation>接続、%1 (接続 %2)</translation>
    </message>
    <message>
        <source>Disconnected, %1 (connection %2). What was sent until the next connection is missing.</source>
        <translation>切断、%1 (接続 %2)。次の接続までに送信されたものは欠けています。</translation>
    </message>
</context>
<context>
    <name>models::PresetChoices</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>packets a second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>権限番号</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
</context>
<context>
    <name>models::ProfileList</name>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, target, environment</comment>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>models::PublishHistory</name>
    <message>
        <source>on its way</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>left this machine</source>
        <translation>送出済み</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>未送信: %1</translation>
    </message>
    <message>
        <source>To client %1</source>
        <translation>クライアント %1 宛</translation>
    </message>
    <message>
        <source>To every subscriber</source>
        <translation>全購読者宛</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Pk</source>
        <translation>Pk</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>models::RuleTable</name>
    <message>
        <source>If %1: %2</source>
        <translation>条件 %1: %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>If</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>models::RuleText</name>
    <message>
        <source>%1 is %2</source>
        <comment>field and text</comment>
        <translation>%1 が %2</translation>
    </message>
    <message>
        <source>%1 like %2</source>
        <comment>field and wildcard</comment>
        <translation>%1 が %2 に合う</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <comment>field and regular expression</comment>
        <translation>%1 が %2 に一致</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>user has fewer than %1 grants</source>
        <translation>ユーザーの許可が %1 件未満</translation>
    </message>
    <message>
        <source>user has %1 grants or more</source>
        <translation>ユーザーの許可が %1 件以上</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>deny</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>leave to a person</source>
        <translation>人に任せる</translation>
    </message>
    <message>
        <source>grant %1 for %2</source>
        <translation>%1 を %2 許可</translation>
    </message>
    <message>
        <source>grant %1</source>
        <translation>%1 を許可</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>at most %1 automatic answers in %2</source>
        <translation>%2 に最大 %1 件の自動応答</translation>
    </message>
    <message>
        <source>no rule holds</source>
        <translation>当てはまるルールがありません</translation>
    </message>
    <message>
        <source>the rule wants a person</source>
        <translation>ルールが人の判断を求めています</translation>
    </message>
    <message>
        <source>whether the rule holds can&apos;t be told</source>
        <translation>ルールが当てはまるか判断できません</translation>
    </message>
    <message>
        <source>a name hides something</source>
        <translation>名前に隠された文字があります</translation>
    </message>
    <message>
        <source>the feed has no preset of that name</source>
        <translation>フィードにその名前のプリセットがありません</translation>
    </message>
    <message>
        <source>it does not wait, or its client has left</source>
        <translation>待機中でないか、クライアントが離れました</translation>
    </message>
    <message>
        <source>more at once than the rate allows</source>
        <translation>一度に許される数を超えています</translation>
    </message>
    <message>
        <source>refusal by rule %1</source>
        <translation>ルール %1 による拒否</translation>
    </message>
    <message>
        <source>grant of %1 by rule %2</source>
        <translation>ルール %2 による %1 の許可</translation>
    </message>
    <message>
        <source>left to a person: %1</source>
        <translation>人に任せる: %1</translation>
    </message>
    <message>
        <source>left to a person: %1 (rule %2)</source>
        <translation>人に任せる: %1 (ルール %2)</translation>
    </message>
</context>
<context>
    <name>models::SightTable</name>
    <message>
        <source>every packet passes</source>
        <translation>すべてのパケットが通ります</translation>
    </message>
    <message>
        <source>entitlement %1 is missing</source>
        <translation>権限番号 %1 がありません</translation>
    </message>
    <message>
        <source>entitlements %1 are missing</source>
        <translation>権限番号 %1 がありません</translation>
    </message>
    <message>
        <source>packets without entitlements pass only unfiltered</source>
        <translation>権限番号のないパケットはフィルターなしの場合だけ通ります</translation>
    </message>
    <message>
        <source>its grant was revoked: messages come without packets</source>
        <translation>許可は取り消されました。メッセージはパケットなしで届きます</translation>
    </message>
    <message>
        <source>no answer of ours: nobody here can tell</source>
        <translation>こちらの応答がないため、ここでは分かりません</translation>
    </message>
    <message>
        <source>the message has no packets: it comes as it is</source>
        <translation>メッセージにパケットがないため、そのまま届きます</translation>
    </message>
    <message>
        <source>%1 of %2 packets pass: %3</source>
        <translation>%2 個のパケットのうち %1 個が通ります: %3</translation>
    </message>
    <message>
        <source>%1; not certain, it may have changed since</source>
        <translation>%1。その後変わった可能性があり、確実ではありません</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>nothing passes</source>
        <translation>何も通りません</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Sees it</source>
        <translation>届くか</translation>
    </message>
    <message>
        <source>User @ host</source>
        <translation>ユーザー @ ホスト</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>user @ host</comment>
        <translation>%1 (自分)</translation>
    </message>
    <message>
        <source>?</source>
        <comment>how many packets</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>packets</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
</context>
<context>
    <name>models::SubscriptionFilter</name>
    <message>
        <source>%1, last value %2</source>
        <translation>%1、最新の値 %2</translation>
    </message>
</context>
<context>
    <name>models::SubscriptionTree</name>
    <message>
        <source>Feed / topic</source>
        <translation>フィード / トピック</translation>
    </message>
    <message>
        <source>Msgs/s</source>
        <translation>件/秒</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
    <message>
        <source>Notifications: on</source>
        <translation>通知: オン</translation>
    </message>
    <message>
        <source>Notifications: off, so others are unknown</source>
        <translation>通知: オフ (ほかの購読者は不明)</translation>
    </message>
    <message>
        <source>Marked as needing authorization</source>
        <translation>要承認として指定済み</translation>
    </message>
    <message>
        <source>Feed %1, %2 messages a second</source>
        <translation>フィード %1、毎秒 %2 件</translation>
    </message>
    <message>
        <source>Feed %1</source>
        <translation>フィード %1</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>データ未着</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <comment>2:08</comment>
        <translation>待機中 %1</translation>
    </message>
    <message>
        <source>stale %1</source>
        <comment>0:42</comment>
        <translation>古い %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>others only</source>
        <translation>ほかの購読者のみ</translation>
    </message>
    <message>
        <source>Subscribed, nothing received yet</source>
        <translation>購読済み、まだ何も受信していません</translation>
    </message>
    <message>
        <source>Nothing has arrived, and this feed may need authorization: waiting for %1</source>
        <translation>何も届いていません。このフィードは承認が必要な可能性があります: 待機時間 %1</translation>
    </message>
    <message>
        <source>Live since %1, %2 messages a second</source>
        <translation>%1 から受信中、毎秒 %2 件</translation>
    </message>
    <message>
        <source>The publisher left at %1; what you see is old</source>
        <translation>配信元が %1 に離脱しました。表示中の内容は古いものです</translation>
    </message>
    <message>
        <source>No data seen, then an empty message: not entitled</source>
        <translation>データがないまま空のメッセージが届きました: 権限がありません</translation>
    </message>
    <message>
        <source>Others subscribe to it; this session does not</source>
        <translation>ほかの購読者がいますが、このセッションは購読していません</translation>
    </message>
    <message>
        <source>%1, live, %2 messages a second</source>
        <translation>%1、受信中、毎秒 %2 件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>topic, state</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>user @ host</comment>
        <translation>%1 (自分)</translation>
    </message>
    <message>
        <source>%1
Client %2
User and host are claims, not proof.</source>
        <translation>%1
クライアント %2
ユーザーとホストは自己申告であり、証明ではありません。</translation>
    </message>
</context>
<context>
    <name>models::TemplateBook</name>
    <message>
        <source>at most %1 folders lie within each other</source>
        <translation>フォルダーの入れ子は %1 段までです</translation>
    </message>
    <message>
        <source>a template and its folders need names of at most %1 printable characters</source>
        <translation>テンプレートとフォルダーの名前は表示できる文字 %1 字以内です</translation>
    </message>
    <message>
        <source>there is no template &quot;%1&quot;</source>
        <translation>テンプレート「%1」はありません</translation>
    </message>
    <message>
        <source>there is a template &quot;%1&quot; already</source>
        <translation>テンプレート「%1」はすでにあります</translation>
    </message>
    <message>
        <source>packet %1: %2</source>
        <translation>パケット %1: %2</translation>
    </message>
    <message>
        <source>%1: no JSON: %2</source>
        <translation>%1: JSON ではありません: %2</translation>
    </message>
    <message>
        <source>template %1: %2</source>
        <translation>テンプレート %1: %2</translation>
    </message>
</context>
<context>
    <name>models::TemplateExamples</name>
    <message>
        <source>No packets</source>
        <translation>パケットなし</translation>
    </message>
    <message>
        <source>Empty payload</source>
        <translation>空のペイロード</translation>
    </message>
    <message>
        <source>Three packets, each with its entitlements</source>
        <translation>権限番号がそれぞれ異なる 3 つのパケット</translation>
    </message>
    <message>
        <source>Counter and time</source>
        <translation>カウンターと時刻</translation>
    </message>
    <message>
        <source>Random walk</source>
        <translation>ランダムウォーク</translation>
    </message>
    <message>
        <source>Choice and identifier</source>
        <translation>選択と識別子</translation>
    </message>
    <message>
        <source>Text of several lines</source>
        <translation>複数行のテキスト</translation>
    </message>
    <message>
        <source>Letters of many scripts</source>
        <translation>さまざまな文字</translation>
    </message>
    <message>
        <source>Hidden characters</source>
        <translation>隠れた文字</translation>
    </message>
    <message>
        <source>Binary, as hex</source>
        <translation>バイナリ (16 進)</translation>
    </message>
    <message>
        <source>CBOR, as hex</source>
        <translation>CBOR (16 進)</translation>
    </message>
    <message>
        <source>JSON that breaks off</source>
        <translation>途中で切れた JSON</translation>
    </message>
    <message>
        <source>Examples</source>
        <comment>folder</comment>
        <translation>例</translation>
    </message>
    <message>
        <source>All examples are there already.</source>
        <translation>例はすべて追加済みです。</translation>
    </message>
</context>
<context>
    <name>models::TemplateText</name>
    <message>
        <source>random takes two numbers, as in ${random 1 100}</source>
        <translation>random には数が 2 つ必要です (例: ${random 1 100})</translation>
    </message>
    <message>
        <source>%1 takes nothing behind it</source>
        <translation>%1 の後ろには何も書けません</translation>
    </message>
    <message>
        <source>choice takes words, as in ${choice a b c}</source>
        <translation>choice には語が必要です (例: ${choice a b c})</translation>
    </message>
    <message>
        <source>there is no variable &quot;%1&quot;; there are seq, now, uuid, random, walk and choice</source>
        <translation>変数「%1」はありません。seq, now, uuid, random, walk, choice があります</translation>
    </message>
    <message>
        <source>the variable has no end: } is missing</source>
        <translation>変数が閉じていません: } がありません</translation>
    </message>
</context>
<context>
    <name>models::Templates</name>
    <message>
        <source>%1 was saved by a newer version of this program: its templates can&apos;t be used</source>
        <translation>%1 はこのプログラムの新しい版で保存されました: テンプレートは使えません</translation>
    </message>
    <message>
        <source>the templates can&apos;t be used: %1</source>
        <translation>テンプレートは使えません: %1</translation>
    </message>
</context>
<context>
    <name>models::TopTalkers</name>
    <message>
        <source>%1
%2 messages, %3 since the session began</source>
        <comment>name, count, size</comment>
        <translation>%1
セッション開始以降 %2 件、%3</translation>
    </message>
    <message>
        <source>%1, %2 messages a second</source>
        <comment>name and rate, for screen readers</comment>
        <translation>%1、毎秒 %2 件</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>配信元</translation>
    </message>
    <message>
        <source>Msgs/s</source>
        <translation>件/秒</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
</context>
<context>
    <name>models::ValueErrorText</name>
    <message>
        <source>it ends too early</source>
        <translation>途中で終わっています</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>値が必要です</translation>
    </message>
    <message>
        <source>a name in quotes is expected</source>
        <translation>引用符で囲んだ名前が必要です</translation>
    </message>
    <message>
        <source>a colon is expected</source>
        <translation>コロンが必要です</translation>
    </message>
    <message>
        <source>a comma or the closing bracket is expected</source>
        <translation>コンマまたは閉じ括弧が必要です</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>only true, false and null are written without quotes</source>
        <translation>引用符なしで書けるのは true、false、null だけです</translation>
    </message>
    <message>
        <source>this is no escape that JSON knows</source>
        <translation>JSON にないエスケープです</translation>
    </message>
    <message>
        <source>a control character must be escaped in a string</source>
        <translation>文字列内の制御文字はエスケープが必要です</translation>
    </message>
    <message>
        <source>something stands behind the value</source>
        <translation>値の後に余分なものがあります</translation>
    </message>
    <message>
        <source>no value begins with this byte</source>
        <translation>このバイトで始まる値はありません</translation>
    </message>
    <message>
        <source>this text is not valid UTF-8</source>
        <translation>有効な UTF-8 テキストではありません</translation>
    </message>
    <message>
        <source>Nested deeper than %1 levels at byte %2. The Text and Hex tabs have all of it.</source>
        <translation>バイト位置 %2 で入れ子が %1 段を超えています。「テキスト」と「16 進」タブにはすべてあります。</translation>
    </message>
    <message>
        <source>More than %1 values: the tree ends at byte %2. The Text and Hex tabs have all of it.</source>
        <translation>値が %1 個を超えています: ツリーはバイト位置 %2 で終わります。「テキスト」と「16 進」タブにはすべてあります。</translation>
    </message>
    <message>
        <source>Too large for a tree. The Text and Hex tabs have all of it.</source>
        <translation>ツリーには大きすぎます。「テキスト」と「16 進」タブにはすべてあります。</translation>
    </message>
    <message>
        <source>Not valid %1 at byte %2: %3.</source>
        <translation>バイト位置 %2 で %1 として無効です: %3。</translation>
    </message>
    <message>
        <source>%1 ⟨here⟩ %2</source>
        <translation>%1 ⟨ここ⟩ %2</translation>
    </message>
</context>
<context>
    <name>profiles::Keychain</name>
    <message>
        <source>The system&apos;s keychain does not answer</source>
        <translation>システムのキーチェーンが応答しません</translation>
    </message>
    <message>
        <source>The system&apos;s keychain was not opened</source>
        <translation>システムのキーチェーンが開かれませんでした</translation>
    </message>
    <message>
        <source>This machine has no keychain</source>
        <translation>このマシンにキーチェーンはありません</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be used (%1)</source>
        <translation>システムのキーチェーンを使用できません (%1)</translation>
    </message>
</context>
<context>
    <name>profiles::ProfileCheck</name>
    <message>
        <source>is needed</source>
        <translation>必須です</translation>
    </message>
    <message>
        <source>&quot;;&quot; cannot be sent: the login has no escaping</source>
        <translation>&quot;;&quot; は送信できません: ログインにはエスケープがありません</translation>
    </message>
    <message>
        <source>a control character cannot be sent</source>
        <translation>制御文字は送信できません</translation>
    </message>
    <message>
        <source>this is no valid text</source>
        <translation>有効なテキストではありません</translation>
    </message>
    <message>
        <source>this dialect has no place for it</source>
        <translation>このダイアレクトでは送れません</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>プロファイルに名前を付けてください。</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>名前は %1 文字までです。</translation>
    </message>
    <message>
        <source>A name has no control characters and no blanks at its ends.</source>
        <translation>名前に制御文字は使えず、前後に空白も置けません。</translation>
    </message>
    <message>
        <source>Type the name or address of the distributor.</source>
        <translation>ディストリビューターの名前またはアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This is no host name or address.</source>
        <translation>ホスト名でもアドレスでもありません。</translation>
    </message>
    <message>
        <source>give the whole path, from /: %1</source>
        <translation>/ からの完全なパスを指定してください: %1</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>読み取れません: %1</translation>
    </message>
    <message>
        <source>CA file: %1</source>
        <translation>CA ファイル: %1</translation>
    </message>
    <message>
        <source>A pin is the SHA-256 of the public key: 64 hex digits.</source>
        <translation>ピンは公開鍵の SHA-256 です: 16 進数 64 桁。</translation>
    </message>
    <message>
        <source>Without a pin there would be no check at all: type the pin.</source>
        <translation>ピンがないと検査が一切行われません: ピンを入力してください。</translation>
    </message>
    <message>
        <source>A client certificate and its key go together.</source>
        <translation>クライアント証明書とその鍵は両方必要です。</translation>
    </message>
    <message>
        <source>Client certificate: %1</source>
        <translation>クライアント証明書: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>鍵: %1</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>名前がありません。</translation>
    </message>
    <message>
        <source>A control character in a name is surely a mistake.</source>
        <translation>名前に制御文字があるのは誤りと思われます。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 までの数値です。</translation>
    </message>
    <message>
        <source>This is neither HOST:PORT nor an address with http:// or https://.</source>
        <translation>HOST:PORT でも、http:// または https:// のアドレスでもありません。</translation>
    </message>
</context>
<context>
    <name>profiles::ProfileFile</name>
    <message>
        <source>the file of profiles is larger than %1 MiB</source>
        <translation>プロファイルのファイルが %1 MiB を超えています</translation>
    </message>
    <message>
        <source>the file of profiles is no JSON: %1 (byte %2)</source>
        <translation>プロファイルのファイルが JSON ではありません: %1 (バイト位置 %2)</translation>
    </message>
    <message>
        <source>the file of profiles has no version or no list of profiles</source>
        <translation>プロファイルのファイルにバージョンまたはプロファイルの一覧がありません</translation>
    </message>
    <message>
        <source>the profiles were saved by a newer version of this program: they can be used, but not changed</source>
        <translation>プロファイルはこのプログラムの新しいバージョンで保存されています: 使用できますが、変更はできません</translation>
    </message>
    <message>
        <source>profile %1 is not shown: %2</source>
        <translation>プロファイル %1 は表示されません: %2</translation>
    </message>
    <message>
        <source>another has its name or id</source>
        <translation>同じ名前または ID のものがほかにあります</translation>
    </message>
</context>
<context>
    <name>profiles::ProfileStore</name>
    <message>
        <source>another profile has this name</source>
        <translation>この名前のプロファイルがほかにあります</translation>
    </message>
    <message>
        <source>%1 is the file that the profiles are kept in</source>
        <translation>%1 はプロファイルの保存先のファイルです</translation>
    </message>
</context>
<context>
    <name>protocol::ConfigFile</name>
    <message>
        <source>%1 is no file</source>
        <translation>%1 はファイルではありません</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB</source>
        <translation>%1 は %2 MiB を超えています</translation>
    </message>
    <message>
        <source>%1; the file is kept aside as %2</source>
        <translation>%1。ファイルは %2 として退避されています</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>フォルダー %1 を作成できません</translation>
    </message>
    <message>
        <source>another program is changing %1 just now</source>
        <translation>別のプログラムが現在 %1 を変更しています</translation>
    </message>
    <message>
        <source>%1 can&apos;t be locked, so nothing is saved</source>
        <translation>%1 をロックできないため、何も保存されません</translation>
    </message>
    <message>
        <source>%1 would be larger than %2 MiB</source>
        <translation>%1 が %2 MiB を超えてしまいます</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be kept aside as %2: %3</source>
        <translation>%1 を %2 として退避できません: %3</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
</context>
<context>
    <name>store::FilterComparison</name>
    <message>
        <source>%1 is a number of bytes, such as 512, 2kB or 1MiB: &apos;%2&apos; is not.</source>
        <translation>%1 は 512、2kB、1MiB のようなバイト数です: &apos;%2&apos; は違います。</translation>
    </message>
    <message>
        <source>%1 is a number: &apos;%2&apos; is not.</source>
        <translation>%1 は数値です: &apos;%2&apos; は違います。</translation>
    </message>
    <message>
        <source>%1 is a time, such as -5m, 12:30:00 or 2026-01-31T12:30:00Z: &apos;%2&apos; is not.</source>
        <translation>%1 は -5m、12:30:00、2026-01-31T12:30:00Z のような時刻です: &apos;%2&apos; は違います。</translation>
    </message>
    <message>
        <source>%1 is multicast or unicast: &apos;%2&apos; is neither.</source>
        <translation>%1 は multicast または unicast です: &apos;%2&apos; はどちらでもありません。</translation>
    </message>
    <message>
        <source>%1 is true or false: &apos;%2&apos; is neither.</source>
        <translation>%1 は true または false です: &apos;%2&apos; はどちらでもありません。</translation>
    </message>
    <message>
        <source>%1 are whole numbers: &apos;%2&apos; is not.</source>
        <translation>%1 は整数です: &apos;%2&apos; は違います。</translation>
    </message>
    <message>
        <source>%1 are pairs of hex digits, such as 0a0b: &apos;%2&apos; is not.</source>
        <translation>%1 は 0a0b のような 2 桁ずつの 16 進数です: &apos;%2&apos; は違います。</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>正規表現が誤っています: %1。</translation>
    </message>
</context>
<context>
    <name>store::FilterCompleter</name>
    <message>
        <source>is not so</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>both hold</source>
        <translation>両方が成り立つ</translation>
    </message>
    <message>
        <source>one of them holds</source>
        <translation>どちらかが成り立つ</translation>
    </message>
    <message>
        <source>to all subscribers</source>
        <translation>全購読者宛</translation>
    </message>
    <message>
        <source>to one client</source>
        <translation>1 クライアント宛</translation>
    </message>
    <message>
        <source>five minutes ago</source>
        <translation>5 分前</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>1 時間前</translation>
    </message>
    <message>
        <source>today at this time</source>
        <translation>今日のこの時刻</translation>
    </message>
    <message>
        <source>1000 bytes</source>
        <translation>1000 バイト</translation>
    </message>
    <message>
        <source>1048576 bytes</source>
        <translation>1048576 バイト</translation>
    </message>
</context>
<context>
    <name>store::FilterLexer</name>
    <message>
        <source>A name is missing behind the dot of the JSON path.</source>
        <translation>JSON パスのドットの後に名前がありません。</translation>
    </message>
    <message>
        <source>In brackets a JSON path has a number from 0, or a key in quotes.</source>
        <translation>JSON パスの角括弧内には 0 以上の数値か、引用符で囲んだキーを書きます。</translation>
    </message>
    <message>
        <source>The JSON path&apos;s bracket is not closed.</source>
        <translation>JSON パスの角括弧が閉じていません。</translation>
    </message>
    <message>
        <source>This escape is not known. Write \\ for a backslash.</source>
        <translation>不明なエスケープです。バックスラッシュは \\ と書いてください。</translation>
    </message>
    <message>
        <source>The JSON path has too many steps.</source>
        <translation>JSON パスの段数が多すぎます。</translation>
    </message>
    <message>
        <source>Write == to compare.</source>
        <translation>比較には == と書いてください。</translation>
    </message>
    <message>
        <source>Write not in place of !, or put quotes around the text.</source>
        <translation>! の代わりに not と書くか、テキストを引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>閉じ引用符がありません。</translation>
    </message>
    <message>
        <source>Write and in place of &amp;&amp;.</source>
        <translation>&amp;&amp; の代わりに and と書いてください。</translation>
    </message>
    <message>
        <source>Write or in place of ||.</source>
        <translation>|| の代わりに or と書いてください。</translation>
    </message>
</context>
<context>
    <name>store::FilterParser</name>
    <message>
        <source>Something is missing here: a field such as topic, or a word.</source>
        <translation>ここに何かが欠けています: topic のようなフィールド、または語が必要です。</translation>
    </message>
    <message>
        <source>Something is missing before the closing parenthesis.</source>
        <translation>閉じ括弧の前に何かが欠けています。</translation>
    </message>
    <message>
        <source>Something is missing before &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; の前に何かが欠けています。</translation>
    </message>
    <message>
        <source>A field is missing before &apos;%1&apos;; to search for the word put it in quotes.</source>
        <translation>&apos;%1&apos; の前にフィールドがありません。この語を検索するには引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Here a field such as topic, a word or a parenthesis is expected.</source>
        <translation>ここには topic のようなフィールド、語、または括弧が必要です。</translation>
    </message>
    <message>
        <source>The parentheses are nested too deep.</source>
        <translation>括弧の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>この括弧が閉じていません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no field. Fields are %2.</source>
        <translation>&apos;%1&apos; はフィールドではありません。フィールドは %2 です。</translation>
    </message>
    <message>
        <source>json needs a path, such as json.path.to[0].field.</source>
        <translation>json には json.path.to[0].field のようなパスが必要です。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be tested with &apos;%2&apos;. It can with %3.</source>
        <translation>%1 に &apos;%2&apos; は使えません。使えるのは %3 です。</translation>
    </message>
    <message>
        <source>%1 needs an operator, such as in %2; to search for the word put it in quotes.</source>
        <translation>%1 には %2 のように演算子が必要です。この語を検索するには引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Behind &apos;%1&apos; comes a list in parentheses, such as (1, 2).</source>
        <translation>&apos;%1&apos; の後には (1, 2) のような括弧付きのリストを書きます。</translation>
    </message>
    <message>
        <source>Between the values of a list stand commas.</source>
        <translation>リストの値の間にはコンマを書きます。</translation>
    </message>
    <message>
        <source>A value is missing before &apos;%1&apos;; to compare with the word put it in quotes.</source>
        <translation>&apos;%1&apos; の前に値がありません。この語と比較するには引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>ここに値がありません。</translation>
    </message>
    <message>
        <source>There is no opening parenthesis for this one.</source>
        <translation>これに対応する開き括弧がありません。</translation>
    </message>
    <message>
        <source>Here and, or, or the end is expected. Put quotes around a text with spaces.</source>
        <translation>ここには and、or、または終わりが必要です。空白を含むテキストは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters.</source>
        <translation>フィルターは %1 文字までです。</translation>
    </message>
</context>
<context>
    <name>store::FilterWords</name>
    <message>
        <source>The feed&apos;s name</source>
        <translation>フィードの名前</translation>
    </message>
    <message>
        <source>The topic&apos;s name</source>
        <translation>トピックの名前</translation>
    </message>
    <message>
        <source>The publisher&apos;s user name</source>
        <translation>配信元のユーザー名</translation>
    </message>
    <message>
        <source>The publisher&apos;s host</source>
        <translation>配信元のホスト</translation>
    </message>
    <message>
        <source>How it was sent: multicast or unicast</source>
        <translation>送信方法: multicast または unicast</translation>
    </message>
    <message>
        <source>The content type (dialect 6)</source>
        <translation>コンテンツタイプ (ダイアレクト 6)</translation>
    </message>
    <message>
        <source>Bytes on the wire, such as 512, 2kB or 1MiB</source>
        <translation>回線上のバイト数 (例: 512、2kB、1MiB)</translation>
    </message>
    <message>
        <source>The number of packets</source>
        <translation>パケット数</translation>
    </message>
    <message>
        <source>When it came, such as -5m, 12:30:00 or 2026-01-31T12:30:00Z</source>
        <translation>届いた時刻 (例: -5m、12:30:00、2026-01-31T12:30:00Z)</translation>
    </message>
    <message>
        <source>The entitlements of a packet</source>
        <translation>パケットの権限番号</translation>
    </message>
    <message>
        <source>Whether it is an image, not a delta (dialects 3 and 4)</source>
        <translation>差分ではなくイメージか (ダイアレクト 3 と 4)</translation>
    </message>
    <message>
        <source>The payload as text</source>
        <translation>ペイロード (テキスト)</translation>
    </message>
    <message>
        <source>The payload as bytes, in hex</source>
        <translation>ペイロード (16 進のバイト列)</translation>
    </message>
    <message>
        <source>A value in a JSON payload, such as json.path.to[0].field</source>
        <translation>JSON ペイロード内の値 (例: json.path.to[0].field)</translation>
    </message>
    <message>
        <source>Whether it says that the topic is stale or refused</source>
        <translation>トピックが古い、または拒否されたことを示すか</translation>
    </message>
    <message>
        <source>is</source>
        <translation>等しい</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>等しくない</translation>
    </message>
    <message>
        <source>is less than, or before</source>
        <translation>より小さい、またはより前</translation>
    </message>
    <message>
        <source>is at most, or not after</source>
        <translation>以下、または以前</translation>
    </message>
    <message>
        <source>is more than, or after</source>
        <translation>より大きい、またはより後</translation>
    </message>
    <message>
        <source>is at least, or not before</source>
        <translation>以上、または以後</translation>
    </message>
    <message>
        <source>contains (upper and lower case are the same)</source>
        <translation>含む (大文字と小文字を区別しない)</translation>
    </message>
    <message>
        <source>starts with (upper and lower case are the same)</source>
        <translation>で始まる (大文字と小文字を区別しない)</translation>
    </message>
    <message>
        <source>ends with (upper and lower case are the same)</source>
        <translation>で終わる (大文字と小文字を区別しない)</translation>
    </message>
    <message>
        <source>matches a regular expression</source>
        <translation>正規表現に一致する</translation>
    </message>
    <message>
        <source>is one of a list, such as (1, 2)</source>
        <translation>(1, 2) のようなリストのいずれか</translation>
    </message>
</context>
</TS>
